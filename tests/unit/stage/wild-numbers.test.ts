import { describe, expect, test } from 'vitest';
import { type Problem, rational } from '../../../src/base/index.ts';
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

/** The controls of the first voice that a pattern starts, and what is said. */
function firstVoice(pattern: string) {
  const { messages, problems } = staged(pattern);
  const commands = messages.flatMap((message) => message.commands);
  const voice = commands.find(({ op }) => op === 'synth.new');
  return { controls: voice?.op === 'synth.new' ? voice.controls : {}, problems };
}

test.each([
  ['note "300"', 'note', 20_000],
  ['note "-200"', 'note', 1],
  ['n "400"', 'n', 20_000],
  ['octave "40"', 'octave', 20_000],
  ['midinote 500', '', 20_000],
  ['freq "0"', 'freq', 1],
  ['freq "-5"', 'freq', 1],
  ['freq "1000000"', 'freq', 20_000],
])(
  '%s, which nobody hears, plays as the nearest that can be, with a warning',
  (pattern, word, hertz) => {
    const { controls, problems } = firstVoice(`s "hoover*2" # ${pattern}`);
    expect(controls['freq']).toBe(hertz);
    expect(problems).toMatchObject([{ code: 'stage.pitch', severity: 'warning' }]);
    const [{ span }] = problems as [Problem];
    expect(span && span.endColumn - span.column).toBe(word === '' ? undefined : word.length);
  },
);

test('a pitch nobody hears is told of in tracks without an instrument too', () => {
  const text = 'tracks:\n  lead: {pattern: \'s "hoover" # note 300\'}\n';
  const read = readSong(text, { registry, file: 'test.yaml' });
  const plan = read.ok ? planSong(read.value.song, { registry, layout: 'apart' }) : read;
  if (!plan.ok) throw new Error(plan.problems[0]?.message);
  const span = { begin: rational(0), end: rational(1) };
  const { problems } = stage(plan.value, beginState(span.begin), span);
  expect(problems.map(({ code }) => code)).toEqual(['stage.pitch']);
});

test.each([
  ['attack', -1],
  ['release', -1],
  ['hold', -1],
  ['glide', -1],
  ['legato', -1],
  ['sustain', -1],
  ['delaytime', -1],
  ['nudge', -1000],
  ['nudge', 1000],
  ['velocity', -1],
  ['gain', 7],
  ['pan', 7],
  ['amp', -3],
  ['cutoff', 0],
  ['cutoff', 1_000_000],
  ['hcutoff', 0],
  ['bandf', 1_000_000],
])('%s %d is brought into its range, with a warning at its word', (control, value) => {
  const { problems } = firstVoice(`s "hoover*2" # ${control} "${value}"`);
  expect(problems).toMatchObject([{ code: 'stage.out-of-range', severity: 'warning' }]);
  const [{ span, message }] = problems as [Problem];
  expect(message).toContain(`\`${control}\``);
  expect(span && span.endColumn - span.column).toBe(control.length);
});

test('a note of negative length ends at once, one of too much nudge is played within a minute', () => {
  expect(firstVoice('s "hoover" # legato "-1"').controls['sustain']).toBe(0);
  const { messages } = staged('s "hoover" # nudge "1000"');
  const starts = messages.filter(({ commands }) => commands.some(({ op }) => op === 'synth.new'));
  expect(starts[0]?.time).toBe(60);
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
