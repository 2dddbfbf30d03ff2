import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editTidal } from '../../../../src/song/index.ts';
import { evaluate } from '../../../../src/tidal/index.ts';
import { registry } from './songs.ts';

const set = `-- a set
setcps (175/60/4)

d1 $ every 4 rev $ s "bd*4"
  # speed 1 -- as it is

d2 $ n "0 .. 3" # s "hh" # gain "0.8 1"

p "lead" $ note "c4 e4"
  # s "superpiano"
`;

const edited = (text: string, ...edits: readonly unknown[]) => editTidal(text, edits, { registry });

describe('the statements of Tidal code', () => {
  test.each<readonly [string, unknown, (text: string) => string]>([
    [
      'a pattern',
      { op: 'track.pattern', track: 'd2', pattern: 's "hh*8"' },
      (text) => text.replace('n "0 .. 3" # s "hh" # gain "0.8 1"', 's "hh*8"'),
    ],
    [
      'notes in mini-notation',
      { op: 'track.pattern', track: 'd2', pattern: 'c4 e4' },
      (text) => text.replace('n "0 .. 3" # s "hh" # gain "0.8 1"', 'note "c4 e4"'),
    ],
    [
      'a control that is there',
      { op: 'param.set', path: 'd1.speed', value: 2 },
      (text) => text.replace('speed 1 --', 'speed 2 --'),
    ],
    [
      'a control by a step',
      { op: 'param.step', path: 'd1.speed', by: -2.5 },
      (text) => text.replace('speed 1 --', 'speed (-1.5) --'),
    ],
    [
      'a control that is not there',
      { op: 'param.set', path: 'd2.speed', value: '<1 2>' },
      (text) => text.replace('gain "0.8 1"', 'gain "0.8 1" # speed "<1 2>"'),
    ],
    [
      'a value with its unit',
      { op: 'param.set', path: 'lead.cutoff', value: '2kHz' },
      (text) => text.replace('"superpiano"', '"superpiano" # cutoff 2000'),
    ],
    [
      'the sound',
      { op: 'track.instrument', track: 'lead', instrument: 'hoover' },
      (text) => text.replace('superpiano', 'hoover'),
    ],
    ['the tempo', { op: 'song.set', bpm: 180 }, (text) => text.replace('175', '180')],
    [
      'a track that goes',
      { op: 'track.remove', track: 'd2' },
      (text) => text.replace('d2 $ n "0 .. 3" # s "hh" # gain "0.8 1"\n\n', ''),
    ],
    [
      'a track that comes',
      { op: 'track.add', track: 'd5', settings: { instrument: 'cp', pattern: '~ x' } },
      (text) => `${text}\nd5 $ struct "~ t" $ s "cp"\n`,
    ],
    ['a mute', { op: 'track.mute', track: 'd1', mute: true }, (text) => `${text}\nmute 1\n`],
    ['a solo', { op: 'track.solo', tracks: ['lead'] }, (text) => `${text}\nsolo "lead"\n`],
  ])('%s changes, and nothing beside it', (_what, edit, expected) => {
    const found = edited(set, edit);
    expect(found.problems).toEqual([]);
    expect(found.ok && found.value.text).toBe(expected(set));
  });

  test('a tempo is added where there is none', () => {
    const found = edited('d1 $ s "bd"\n', { op: 'param.set', path: 'bpm', value: 150 });
    expect(found.ok && found.value.text).toBe('setcps (150/60/4)\n\nd1 $ s "bd"\n');
    expect(found.ok && evaluate(found.value.text).bpm).toBeCloseTo(150, 9);
  });

  test('mutes and solos are taken back', () => {
    const muted = edited(set, { op: 'track.mute', track: 'd1', mute: true });
    const heard = edited(muted.ok ? muted.value.text : '', {
      op: 'track.mute',
      track: 'd1',
      mute: false,
    });
    expect(heard.ok && heard.value.text.trimEnd()).toBe(set.trimEnd());
  });

  test('all edits are done, or none', () => {
    const edits = [
      { op: 'param.set', path: 'd1.speed', value: 2 },
      { op: 'track.pattern', track: 'd2', pattern: 's "hh*8' },
    ];
    expect(edited(set, ...edits).ok).toBe(false);
  });

  test.each<readonly [unknown, string, RegExp]>([
    [{ op: 'effect.add', strip: 'd1', effect: 'delay' }, 'edit.not-in-tidal', /yaml/],
    [{ op: 'section.remove', section: 'drop' }, 'edit.not-in-tidal', /yaml/],
    [{ op: 'param.set', path: 'd1.effects.delay.time', value: 1 }, 'edit.not-in-tidal', /yaml/],
    [{ op: 'param.set', path: 'd3.speed', value: 1 }, 'edit.unknown-name', /`d1`/],
    [{ op: 'track.pattern', track: 'd1', pattern: 'x*4' }, 'edit.refused', /s "bd\*4"/],
    [{ op: 'track.pattern', track: 'd1', pattern: 's "bd*4' }, 'tidal.', /./],
  ])('what they cannot say is a Problem: %j', (edit, code, hint) => {
    const { ok, problems } = edited(set, edit);
    expect(ok).toBe(false);
    expect(problems[0]?.code).toContain(code);
    expect(problems[0]?.hint).toMatch(hint);
  });
});

describe('the example sets', () => {
  const folder = new URL('../../../../tidal/sets/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.tidal'));

  test.each(files.slice(0, 12))('%s keeps its other statements', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const [track] = evaluate(text).patterns.keys();
    if (track === undefined) return;
    const edit = { op: 'track.pattern', track, pattern: 's "bd*3"' };
    const found = edited(text, edit);
    if (!found.ok) {
      expect(found.problems[0]?.code).toBe('edit.unknown-name');
      return;
    }
    const lines = text.split('\n');
    const kept = found.value.text.split('\n').filter((each) => !lines.includes(each));
    expect(kept.length).toBeLessThanOrEqual(1);
  });
});
