import { expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import type { Sample, SampleFolder } from '../../../src/sound/index.ts';
import { beginState, type Plan, planTidal, stage } from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();

/** A plan whose folders hold two files each, all of them read: half a second of one channel. */
function plan(source: string, folders: Readonly<Record<string, boolean>>): Plan {
  const entries = Object.entries(folders).map(([name, ofSong]): [string, SampleFolder] => [
    name,
    { files: [`${name}/0`, `${name}/1`], ofSong },
  ]);
  const samples = new Map(entries);
  const planned = planTidal(source, { registry, layout: 'apart', samples });
  if (!planned.ok) throw new Error(planned.problems[0]?.message);
  const files = entries.flatMap(([, folder]) => folder.files);
  const known = new Map(files.map((file) => [file, sampleCalled(file)]));
  return { ...planned.value, samples: { folders: samples, known } };
}

function sampleCalled(id: string): Sample {
  return { id, channels: 1, frames: 24_000, sampleRate: 48_000 };
}

function play(planned: Plan, from = 0, to = 1, state = beginState(rational(0))) {
  return stage(planned, state, { begin: rational(from), end: rational(to) });
}

/** What each synth is, and which buffer it plays. */
function voices(staged: ReturnType<typeof play>): (string | number)[][] {
  return staged.messages.flatMap(({ commands }) =>
    commands.flatMap((each) => {
      if (each.op !== 'synth.new') return [];
      const buffer = each.controls['buffer'];
      return [typeof buffer === 'number' ? [each.def, buffer] : [each.def]];
    }),
  );
}

test.each([
  ['a folder of the song goes before an instrument', 'hoover', true, 'voice-sample-once-1'],
  ['one of this machine goes behind an instrument', 'hoover', false, 'voice-hoover'],
  ['and before the names of samples it stands in for', 'bd', false, 'voice-sample-once-1'],
])('%s', (_, name, ofSong, def) => {
  const [first] = voices(play(plan(`d1 $ s "${name}"`, { [name]: ofSong })));
  expect(first?.[0]).toBe(def);
});

test('buffers are numbered in the order in which a node first plays them', () => {
  const planned = plan('d1 $ s "a:1 a a:1 b:-1 b:3"\n\nd2 $ s "b"', { a: false, b: false });
  const staged = play(planned);
  const of = (node: string) => staged.buffers.filter((each) => each.node === node);
  expect(of('d1').map(({ id, file }) => [id, file])).toEqual([
    [0, 'a/1'],
    [1, 'a/0'],
    [2, 'b/1'],
  ]);
  expect(of('d2').map(({ id, file }) => [id, file])).toEqual([[0, 'b/0']]);
  expect(staged.problems).toEqual([]);
});

test('how a song is cut into spans does not change what is sent', () => {
  const planned = plan('d1 $ s "<a:1 a> b" # cut "<1 -1>"', { a: false, b: false });
  const whole = play(planned, 0, 4);
  const first = play(planned, 0, 1);
  const rest = play(planned, 1, 4, first.state);
  expect([...first.messages, ...rest.messages]).toEqual(whole.messages);
  expect([...first.buffers, ...rest.buffers]).toEqual(whole.buffers);
});

test('files that were not read are asked for, and what holds no sound is silent', () => {
  const planned = plan('d1 $ s "a b"', { a: false, b: false });
  const known = new Map([['b/0', null]]);
  const staged = play({ ...planned, samples: { ...planned.samples, known } });
  expect(staged.unread).toEqual(['a/0']);
  expect(voices(staged)).toEqual([]);
});

test('an unknown name may mean a folder; an unknown unit is told once', () => {
  const unknown = play(plan('d1 $ s "brekas"', { breaks: false }));
  expect(unknown.problems[0]).toMatchObject({ code: 'stage.unknown-sound' });
  expect(unknown.problems[0]?.hint).toContain('`breaks`');
  const unit = play(plan('d1 $ s "a*4" # unit "x"', { a: false }));
  expect(unit.problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['stage.unknown-unit', 'warning'],
  ]);
  expect(voices(unit)).toHaveLength(4);
});

test('many samples that cut themselves share the groups that there are', () => {
  const names = Array.from({ length: 40 }, (_, i) => `x${i}`);
  const source = `d1 $ s "${names.join(' ')}" # cut (-1)`;
  const staged = play(plan(source, Object.fromEntries(names.map((name) => [name, false]))));
  const groups = staged.messages.flatMap(({ commands }) =>
    commands.flatMap((each) => (each.op === 'group.new' ? [each.id] : [])),
  );
  expect(new Set(groups).size).toBe(groups.length);
  expect(groups).toHaveLength(32);
  expect(voices(staged)).toHaveLength(40);
});
