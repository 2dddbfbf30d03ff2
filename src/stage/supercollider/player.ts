import type { Plan } from '../types.ts';

/** The part of the program that does something: plays the score or renders it. */
export function playerLines({ nodes }: Plan): readonly string[] {
  const roots = nodes.map(({ place }) => place.root).join(', ');
  return player.replace('ROOTS', roots).trim().split('\n');
}

const player = `
score = setup ++ bars.flatten(1);

// A message for each sample. One that is not there is told of, and not heard.
reads = {
	samples.collect { |each|
		var path = sampleFolder +/+ each[1];
		if (File.exists(path).not) { ("There is no sample " ++ path).warn };
		[\\b_allocRead, each[0], path, 0, 0]
	}
};

// Boots the server with the options above. One that was not booted here is used as it is.
prepare = {
	if (server.serverRunning.not or: { server.pid.notNil }) {
		if (server.serverRunning) {
			var ended = Condition.new;
			server.quit({ ended.unhang });
			ended.hang
		};
		serverOptions.(server.options);
		server.newAllocators;
		server.bootSync
	};
	synthDefs.do { |def|
		server.sendMsg(\\d_recv, def.asBytes);
		server.sync
	};
	reads.value.do { |each|
		server.listSendMsg(each);
		server.sync
	};
	if (samples.notEmpty and: { server.sampleRate != sampleRate }) {
		"At % Hz samples have another pitch.".format(server.sampleRate).warn
	}
};

play = {
	var now = 0;
	prepare.value;
	("Playing " ++ title).postln;
	score.do { |bundle|
		(bundle[0] - now).wait;
		now = bundle[0];
		server.listSendBundle(latency, bundle.drop(1))
	};
	(length - now).wait;
	server.sendBundle(latency, [\\n_free, ROOTS]);
	"The end.".postln
};

render = {
	var file = output ++ ".osc", options = serverOptions.(ServerOptions.new);
	// a frame by the clock of scsynth -N, which counts a block as a whole number of 2 ** -32 seconds
	var frame = (options.blockSize * (2 ** 32) / sampleRate).floor / (2 ** 32) / options.blockSize;
	// dated a little late: what is dated just at the end of a block comes a frame early
	var date = { |time| ((time * sampleRate).round + 0.01) * frame };
	var load = synthDefs.collect { |def| [0.0, [\\d_recv, def.asBytes]] };
	var read = reads.value.collect { |each| [0.0, each] };
	var dated = score.collect { |bundle| [date.(bundle[0])] ++ bundle.drop(1) };
	TempoClock.default.tempo = 1; // a Score counts its beats
	Score(load ++ read ++ dated).recordNRT(
		file, output, nil, sampleRate, "WAV", "int24", options, "", date.(length),
		{ |failed|
			File.delete(file);
			(if (failed == 0) { "Wrote " } { "Could not write " } ++ output).postln;
			if ("OUTPUT".getenv.notNil) { failed.exit }
		}
	)
};

if (output.notNil) { render.value } {
	~song !? { ~song.stop };
	~song = Routine(play).play(SystemClock)
};
`;
