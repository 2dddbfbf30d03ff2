import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { checkCommand, serverOptions } from '../../../src/scsynth/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { beginState, planSong, type Staged, stage } from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();
const options = serverOptions();

function planned(track: string) {
  const text = `bpm: 175\ntracks:\n  lead: {instrument: hoover, ${track}}\n`;
  const read = readSong(text, { registry, file: 'test.yaml' });
  return read.ok ? planSong(read.value.song, { registry, layout: 'apart' }) : read;
}

function staged(pattern: string): Staged {
  const plan = planned(`pattern: '${pattern}'`);
  if (!plan.ok) throw new Error(plan.problems[0]?.message);
  const cycles = { begin: rational(0), end: rational(2) };
  return stage(plan.value, beginState(cycles.begin), cycles);
}

const controls = 'cutoff note gain amp pan freq velocity sustain nudge'.split(' ');

const wild = [
  's "hoover" # octave "1e300"',
  'striateBy 1 0.5 $ s "hoover*4"',
  'slice 0 "0" $ s "hoover"',
  ...controls.flatMap((control) =>
    ['(1/0)', '(0/0)', '"1e300"', '"-1e300"'].map((value) => `s "hoover" # ${control} ${value}`),
  ),
];

test.each(wild)(
  '%s reaches a server as numbers, with a warning that names the track',
  (pattern) => {
    const { messages, problems } = staged(pattern);
    const commands = messages.flatMap((message) => message.commands);
    expect(commands.some(({ op }) => op === 'synth.new')).toBe(true);
    expect(commands.flatMap((command) => checkCommand(command, options) ?? [])).toEqual([]);
    expect(messages.every(({ time }) => Number.isFinite(time))).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
    for (const each of problems) {
      expect(each).toMatchObject({ code: 'stage.not-finite', severity: 'warning' });
      expect(each.message).toContain('Track lead');
    }
  },
);

test.each([
  'note "2000"',
  'note "-1e6"',
  'octave "300"',
  'freq "1e8"',
  'amp "1e8"',
  'legato "1e8"',
])('%s, which is a number, is brought within what a server takes', (pattern) => {
  const commands = staged(pattern).messages.flatMap((message) => message.commands);
  expect(commands.flatMap((command) => checkCommand(command, options) ?? [])).toEqual([]);
});

test('a number that 32 bits cannot hold is refused before it is sent', () => {
  const command = { op: 'node.set', id: 1, controls: { amp: 1e39 } } as const;
  expect(checkCommand(command, options)?.message).toContain('control amp is 1e+39');
  expect(checkCommand({ ...command, controls: { amp: 3e38 } }, options)).toBeUndefined();
});

describe('a pattern in `set`', () => {
  const nested = 'ply 64 $ ply 64 $ ply 64 $ "1*64"';
  test.each([nested, '1*100000', '<1 1 1 [1*100000]>', 'segment 1000000 sine'])(
    'that is too dense is refused within a second: %s',
    (pattern) => {
      const begun = performance.now();
      const plan = planned(`pattern: 'x*16', set: {cutoff: '${pattern}'}`);
      expect(performance.now() - begun).toBeLessThan(1000);
      expect(plan.problems.map(({ code }) => code)).toEqual(['pattern.too-dense']);
      expect(plan.ok).toBe(false);
    },
  );

  test('may be as dense as a track', () => {
    expect(planned(`pattern: 'x*16', set: {cutoff: 'range 100 900 $ fast 100 sine'}`).ok).toBe(
      true,
    );
    expect(planned(`pattern: 'x*16', set: {cutoff: '900*9000'}`).ok).toBe(true);
  });
});
