import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { applyEdits, editKinds, editSchema, proposalSchema } from '../../../../src/song/index.ts';
import { dataOf, everything, registry } from './songs.ts';

const song = dataOf(everything);
const applied = (...edits: readonly unknown[]) => applyEdits(song, edits, { registry });

describe('what an edit says', () => {
  test.each<readonly [unknown, string]>([
    [{ op: 'param.set', path: 'kick.drive', value: 22 }, 'Kick drive 18 → 22 dB'],
    [{ op: 'param.set', path: 'kick.level', value: null }, 'Kick level back to its own: -9 → 0 dB'],
    [{ op: 'param.set', path: 'kick.shaper', value: 'tanh' }, 'Kick shaper fold → tanh'],
    [
      { op: 'param.set', path: 'lead.cutoff', value: '<400 800>' },
      'Lead cutoff 7.5 kHz → "<400 800>"',
    ],
    [{ op: 'param.set', path: 'lead.delay#2.time', value: '1/16' }, 'Lead delay#2 time 1/8 → 1/16'],
    [
      { op: 'param.set', path: 'kick.effects.crunch.drive', value: 9 },
      'Kick crunch drive 6 → 9 dB',
    ],
    [{ op: 'param.set', path: 'lead.sends.hall', value: -6 }, 'Lead send to hall -12 → -6 dB'],
    [{ op: 'param.set', path: 'lead.sends.echo', value: -6 }, 'Lead send to echo set to -6 dB'],
    [{ op: 'param.set', path: 'pad.duck.hat.depth', value: 4 }, 'Pad duck depth 2 → 4 dB'],
    [{ op: 'param.set', path: 'returns.hall.level', value: -2 }, 'Hall level 0 → -2 dB'],
    [{ op: 'param.set', path: 'master.target', value: -8 }, 'Master target club → -8'],
    [{ op: 'param.set', path: 'bpm', value: 180 }, 'Tempo 175 → 180 bpm'],
    [
      { op: 'param.set', path: 'kick.drive', value: 30, section: 'drop#2' },
      'Kick drive in drop#2 18 → 30 dB',
    ],
    [{ op: 'param.step', path: 'kick.drive', by: '3dB' }, 'Kick drive 18 → 21 dB'],
    [{ op: 'param.step', path: 'lead.cutoff', times: 0.5 }, 'Lead cutoff 7.5 → 3.75 kHz'],
    [{ op: 'preset.set', of: 'kick', preset: 'doom' }, 'Kick preset rotterdam → doom'],
    [{ op: 'track.remove', track: 'kick' }, 'Kick removed, and drums with it'],
    [{ op: 'track.rename', track: 'kick', to: 'bd' }, 'Kick is called bd now'],
    [{ op: 'track.pattern', track: 'kick', pattern: 'x*8' }, 'Kick pattern is now x*8'],
    [
      { op: 'track.instrument', track: 'lead', instrument: 'supersaw' },
      'Lead plays hoover → supersaw',
    ],
    [
      { op: 'effect.remove', strip: 'lead', effect: 'delay' },
      'Lead loses delay, and what moved it',
    ],
    [{ op: 'section.remove', section: 'drop#2' }, 'Section drop#2 removed, 16 bars'],
    [{ op: 'song.set', bpm: 150, key: 'f minor' }, 'Tempo 175 → 150; key g minor → f minor'],
  ])('%j: %s', (edit, sentence) => {
    const { ok, sentences, problems } = applied(edit);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([ok, sentences]).toEqual([true, [sentence]]);
  });

  test('what it does beyond a range is held, and said', () => {
    const {
      song: after,
      sentences,
      problems,
    } = applied({ op: 'param.step', path: 'kick.drive', by: 99 });
    expect(after.tracks['kick']?.set?.['drive']).toBe('60dB');
    expect(sentences).toEqual(['Kick drive 18 → 60 dB, its most']);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['edit.clamped', 'info'],
    ]);
  });

  test('what a song says with numbers alone is written so', () => {
    const { song: after } = applied(
      { op: 'param.set', path: 'hat.pan', value: '1/8' },
      { op: 'param.set', path: 'hat.width', value: '150%' },
    );
    expect([after.tracks['hat']?.pan, after.tracks['hat']?.width]).toEqual([0.125, 1.5]);
  });

  test('its inverse says that it is undone, and done again', () => {
    const once = applied({ op: 'param.set', path: 'bpm', value: 180 });
    const back = applyEdits(once.song, once.inverse, { registry });
    expect(back.sentences).toEqual(['Undone: Tempo 175 → 180 bpm']);
    const again = applyEdits(back.song, back.inverse, { registry });
    expect(again.sentences).toEqual(['Redone: Tempo 175 → 180 bpm']);
  });
});

describe('what cannot be done is a Problem', () => {
  test.each<readonly [unknown, string, RegExp]>([
    [{ op: 'param.set', path: 'kick.drvie', value: 3 }, 'edit.path', /`kick.drive`/],
    [{ op: 'param.set', path: 'kik.drive', value: 3 }, 'edit.unknown-name', /`kick`/],
    [{ op: 'param.set', path: 'kick.drive', value: 300 }, 'quantity.range', /60dB/],
    [{ op: 'track.add', track: 'hat', settings: {} }, 'edit.refused', /another name/],
    [{ op: 'track.remove', track: 'hats' }, 'edit.unknown-name', /`hat`/],
    [{ op: 'effect.add', strip: 'kick', effect: 'dealy' }, 'song.unknown-effect', /`delay`/],
    [
      { op: 'track.instrument', track: 'kick', instrument: 'huver' },
      'song.unknown-instrument',
      /hoover/,
    ],
    [{ op: 'section.remove', section: 'drops' }, 'edit.unknown-name', /`drop`/],
    [{ op: 'duck.set', strip: 'kick', by: 'lead' }, 'song.cycle', /Remove one/],
    [{ op: 'trak.add' }, 'edit.unknown-op', /`track.add`/],
    [{ op: 'param.set', path: 'bpm', value: 1, sektion: 'x' }, 'edit.shape', /`section`/],
    ['louder', 'edit.shape', /param\.set/],
  ])('%j: %s', (edit, code, hint) => {
    const {
      ok,
      song: after,
      problems,
    } = applied({ op: 'param.set', path: 'bpm', value: 180 }, edit);
    const found = problems.find((each) => each.code === code);
    expect([ok, after === song, found?.code]).toEqual([false, true, code]);
    expect(found?.hint).toMatch(hint);
  });

  test('with the place in a pattern that cannot be read', () => {
    const { problems } = applied({ op: 'track.pattern', track: 'kick', pattern: 'x*4 [x' });
    expect(problems).toMatchObject([
      { code: 'mini.unclosed', path: ['tracks', 'kick', 'pattern'], span: { line: 1, column: 5 } },
    ]);
  });

  test('and so is a pattern that is too dense', () => {
    const { ok, problems } = applied({ op: 'track.pattern', track: 'kick', pattern: 'x*99999' });
    expect([ok, problems[0]?.code]).toEqual([false, 'pattern.too-dense']);
  });
});

test('the mentions of a track go with it, and a name changes everywhere', () => {
  const gone = JSON.stringify(applied({ op: 'track.remove', track: 'kick' }).song);
  expect(gone).not.toContain('"kick"');
  const renamed = JSON.stringify(applied({ op: 'track.rename', track: 'kick', to: 'bd' }).song);
  expect(renamed).toBe(JSON.stringify(song).replaceAll('"kick"', '"bd"'));
});

test('what a group played goes on when the group goes', () => {
  const { song: after } = applied(
    { op: 'group.add', group: 'low', settings: { of: ['drums'] } },
    { op: 'group.remove', group: 'drums' },
  );
  expect(after.arrangement?.[1]?.play).toEqual(['kick', 'hat', 'lead']);
  expect(after.groups).toEqual({ low: { of: ['kick', 'hat'] } });
});

test('a modulator goes on moving its own effect when another goes', () => {
  const lane = { lane: { 1: 0.1, 9: 0.4 }, param: 'delay#2.feedback' };
  const both = applied(
    { op: 'modulate.add', strip: 'lead', modulator: lane },
    { op: 'effect.remove', strip: 'lead', effect: 'delay#1' },
  );
  const params = both.song.tracks['lead']?.modulate?.map(({ param }) => param);
  expect(params).toEqual(['cutoff', 'delay.feedback']);
});

test('the schema is a closed union that JSON Schema can say', () => {
  const drawn = z.toJSONSchema(editSchema, { io: 'input' });
  expect(drawn.oneOf?.length).toBe(editKinds.length);
  const proposed = z.toJSONSchema(proposalSchema, { io: 'input' });
  expect(proposed.oneOf?.length).toBe(editKinds.length - 2);
  expect(editKinds.every(({ doc }) => doc.endsWith('.'))).toBe(true);
});
