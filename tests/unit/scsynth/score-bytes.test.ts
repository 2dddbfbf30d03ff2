import { describe, expect, it } from 'vitest';
import { decodePacket, type OscBundle, timetagToBigInt } from '../../../src/osc/index.ts';
import { type Command, defaultServerOptions, serverOptions } from '../../../src/scsynth/index.ts';
import { readScoreLine } from '../../../src/scsynth/score/log-lines.ts';
import { scsynthArguments } from '../../../src/scsynth/score/run-scsynth.ts';
import { ScoreBytes, type ScoreEvents } from '../../../src/scsynth/score/score-bytes.ts';

/** Ticks that scsynth counts for a block of 128 frames at 48 kHz. */
const blockTicks = 11_453_246n;

function bytesOf(events: ScoreEvents) {
  const writer = new ScoreBytes(defaultServerOptions);
  const bytes = Buffer.concat([...writer.encode(events)].map((each) => Buffer.from(each)));
  return { bytes, problems: writer.takeProblems() };
}

function bundlesOf(bytes: Buffer): OscBundle[] {
  const bundles: OscBundle[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = bytes.readInt32BE(at);
    const packet = decodePacket(new Uint8Array(bytes.subarray(at + 4, at + 4 + size)));
    if (!packet.ok || packet.value.kind !== 'bundle') throw new Error('no bundle');
    bundles.push(packet.value);
    at += 4 + size;
  }
  return bundles;
}

const group = (id: number): Command => ({ op: 'group.new', id, action: 'tail', target: 0 });

describe('a score for scsynth -N', () => {
  it('is bundles behind their sizes, ended by one that does nothing', () => {
    const { bytes } = bytesOf({ score: [{ time: 0, commands: [group(1000)] }], frames: 128 });
    expect(bytes.toString('hex')).toBe(
      [
        '00000030', // 48 bytes follow
        '2362756e646c6500', // #bundle
        '000000000000037f', // a hundredth of a frame
        '0000001c', // 28 bytes follow
        '2f675f6e65770000', // /g_new
        '2c69696900000000', // ,iii
        '000003e8',
        '00000001',
        '00000000',
        '00000010',
        '2362756e646c6500', // #bundle
        '0000000000aec33e', // one block
      ].join(''),
    );
  });

  it('dates what is for a frame by the clock that scsynth keeps', () => {
    const hour = 3600 * 48_000;
    const frames = [0, 127, 128, hour + 5];
    const { bytes } = bytesOf({
      score: frames.map((frame, index) => ({
        time: frame / 48_000,
        commands: [group(1000 + index)],
      })),
      frames: hour + 128,
    });
    const dates = bundlesOf(bytes).map(({ time }) => timetagToBigInt(time));
    for (const [index, frame] of frames.entries()) {
      const block = BigInt(Math.floor(frame / 128));
      const offset = Number(dates[index]! - block * blockTicks) / (Number(blockTicks) / 128);
      // after the frame it is for, by less than scsynth's rounding to whole frames
      expect(offset).toBeGreaterThan(frame % 128);
      expect(offset).toBeLessThan((frame % 128) + 0.4);
    }
    expect(dates.at(-1)).toBe(BigInt(hour / 128 + 1) * blockTicks);
  });

  it('leaves out what lies behind its end', () => {
    const { bytes } = bytesOf({ score: [{ time: 1, commands: [group(1000)] }], frames: 48_000 });
    expect(bundlesOf(bytes)).toHaveLength(1);
  });

  it('leaves out what no server could carry out, and names it', () => {
    const lost: Command = {
      op: 'synth.new',
      def: 'kick',
      id: 1000,
      action: 'head',
      target: 0,
      controls: {},
    };
    const { bytes, problems } = bytesOf({
      score: [
        { time: 0.1, commands: [lost] },
        { time: 0, commands: [group(1000)] },
      ],
      frames: 48_000,
    });
    expect(bundlesOf(bytes)).toHaveLength(1);
    expect(problems.map((each) => each.code)).toEqual(['scsynth.fail', 'scsynth.order']);
    expect(problems[0]?.message).toContain('there is no SynthDef "kick"');
  });
});

describe('what scsynth prints', () => {
  it.each([
    ['FAILURE IN SERVER /n_set Node 5 not found', 'scsynth.fail', '/n_set: Node 5 not found'],
    ["ERROR: UGen 'Nope' not installed.", 'scsynth.missing-ugen', 'This scsynth has no UGen Nope.'],
    ['alloc failed', 'scsynth.log', 'scsynth: alloc failed'],
  ])('becomes a Problem: %s', (line, code, message) => {
    expect(readScoreLine(line, new Set())).toMatchObject({ code, message, severity: 'error' });
  });

  it.each(['Found 0 LADSPA plugins', 'start time 0', 'nextOSCPacket 0.1', ''])(
    'is no Problem when it says nothing: %s',
    (line) => {
      expect(readScoreLine(line, new Set())).toBeUndefined();
    },
  );
});

describe('the command line of scsynth', () => {
  it('says every option', () => {
    const line = scsynthArguments({
      program: { path: 'scsynth', version: '3.13.0' },
      options: serverOptions({ outputs: 4, inputs: 2, sampleRate: 96_000 }),
      score: 'a.osc',
      input: undefined,
      output: 'a.wav',
      synthDefs: new Set(),
    }).join(' ');
    expect(line).toBe(
      '-N a.osc _ a.wav 96000 WAV float -z 128 -i 2 -o 4 -a 1024 -c 16384 -b 4096 -n 8192 -d 4096 ' +
        '-m 32768 -w 2048 -r 4096 -D 0 -R 0 -V -1',
    );
  });
});
