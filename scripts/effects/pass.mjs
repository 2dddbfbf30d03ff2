// Sends a sound through an effect, in a strip of its own as in a song.
import { createEngine, renderScore } from '../../dist/src/scsynth/index.js';
import { compileStrip, effectControl } from '../../dist/src/stage/strip.js';

export const sampleRate = 48_000;
const block = 128;
const firstNode = 1000;

/**
 * What an effect makes of a sound with each of several settings: `[left, right]` for each. The sound is a function
 * of the frame that gives both channels; settings are numbers by parameter, `wet` among them. `later` is what is set
 * of all of them at another time: `{ at: seconds, values }`.
 */
export async function pass(effect, sound, settings, seconds, later) {
  const engine = await createEngine({ sampleRate, outputs: settings.length * 2, inputs: 2 });
  if (!engine.ok) throw new Error(engine.problems.map(({ message }) => message).join('\n'));
  const frames = Math.round(seconds * sampleRate);
  const heard = settings.map(() => [new Float32Array(frames), new Float32Array(frames)]);
  const channels = heard.flat();
  const { problems } = renderScore(engine.value, {
    setup: [stripOf(effect)],
    score: [
      { time: 0, commands: settings.map((each, index) => start(each, index, settings)) },
      ...(later
        ? [{ time: later.at, commands: settings.map((_, i) => change(later.values, i)) }]
        : []),
    ],
    frames,
    inputs: (index, [left, right]) => {
      for (let i = 0; i < block; i++) [left[i], right[i]] = sound(index * block + i);
    },
    onBlock: (outputs, index) => {
      for (const [channel, samples] of outputs.entries())
        channels[channel].set(samples, index * block);
    },
  });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return heard;
}

function stripOf(effect) {
  const chain = [{ kind: 'effect', effect, slot: 'fx' }];
  const def = compileStrip('effect', { chain, sends: [], ducked: false, delay: 0 });
  return { op: 'synthdef.load', name: def.name, bytes: def.bytes() };
}

function change(values, index) {
  return { op: 'node.set', id: firstNode + index, controls: controlsOf(values) };
}

function controlsOf(values) {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [effectControl('fx', key), value]),
  );
}

function start(values, index, { length }) {
  const controls = controlsOf({ wet: 1, ...values });
  return {
    op: 'synth.new',
    def: 'effect',
    id: firstNode + index,
    action: 'tail',
    target: 0,
    // A cycle of one bar at the tempo of the pictures.
    controls: {
      in: length * 2,
      out0: index * 2,
      generator: index + 1,
      seed: 7,
      cycle,
      ...controls,
    },
  };
}

/** Seconds of a bar at the tempo of what is drawn. */
export const cycle = 240 / 170;
