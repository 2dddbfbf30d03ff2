import { expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { sharedScore } from '../../../src/render/render-shared.ts';
import { readSong } from '../../../src/song/index.ts';
import { addSounds, soundFromSynthDef } from '../../../src/sound/index.ts';
import { type Plan, planSong } from '../../../src/stage/index.ts';
import { buildSynthDef, type Graph } from '../../../src/synthdef/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const song = 'tracks: {a: {instrument: mine, pattern: x*2, effects: [fx: {}]}}';

/** A plan of the song above, with an instrument and an effect that have these defaults. */
function planWith(cutoff: number, amount: number): Plan {
  const instrument = (g: Graph) => g.Out.ar(g.control('out', 0), g.LFSaw.ar(cutoff));
  const effect = (g: Graph) => g.ReplaceOut.ar(0, g.In.ar(0, 2).mul(g.control('amount', amount)));
  const sounds = [buildSynthDef('mine', instrument).data, buildSynthDef('fx', effect).data].flatMap(
    (def) => {
      const sound = soundFromSynthDef(def, 'here');
      return sound.ok ? [sound.value] : [];
    },
  );
  const { registry } = addSounds(makeDefaultRegistry(), sounds);
  const read = readSong(song, { registry });
  if (!read.ok) throw new Error(read.problems[0]?.message);
  const plan = planSong(read.value.song, { registry, layout: 'shared' });
  if (!plan.ok) throw new Error(plan.problems[0]?.message);
  return plan.value;
}

function scoreOf(plan: Plan) {
  const score = sharedScore(plan, { begin: rational(0), end: rational(1) });
  if (!score.ok) throw new Error(score.problems[0]?.message);
  const commands = score.value.score.flatMap((each) => each.commands);
  const played = commands.flatMap((each) => (each.op === 'synth.new' ? [each.def] : []));
  const loaded = score.value.setup.flatMap((each) =>
    each.op === 'synthdef.load' ? [each.name] : [],
  );
  return { commands: [...score.value.setup, ...commands], played: new Set(played), loaded };
}

/** What one plays that the other does not. */
function only(one: ReturnType<typeof scoreOf>, other: ReturnType<typeof scoreOf>): string[] {
  return [...one.played].filter((name) => !other.played.has(name));
}

test('a SynthDef that was changed plays under another name, loaded before its first note', () => {
  const [before, after] = [scoreOf(planWith(100, 1)), scoreOf(planWith(200, 1))];
  const [old = '', ...othersOld] = only(before, after);
  const [fresh = '', ...othersNew] = only(after, before);
  expect([othersOld, othersNew]).toEqual([[], []]);
  expect([old, fresh].every((name) => name.startsWith('voice-mine-'))).toBe(true);
  expect(after.loaded).toContain(fresh);
  // what sounds of the old plan is left alone
  expect(after.commands.some(({ op }) => op === 'synthdef.free')).toBe(false);
  expect(after.loaded).not.toContain(old);
});

test('so does an effect: its strip has another name', () => {
  const [before, after] = [scoreOf(planWith(100, 1)), scoreOf(planWith(100, 0.5))];
  expect(only(after, before)).toEqual([expect.stringMatching(/^strip-/)]);
  expect(after.loaded).toEqual(expect.arrayContaining(only(after, before)));
});

test('what was not changed keeps its name', () => {
  expect(scoreOf(planWith(100, 1)).played).toEqual(scoreOf(planWith(100, 1)).played);
});
