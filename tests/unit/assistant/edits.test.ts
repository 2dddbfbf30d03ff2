import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noHistory, type Response, respond, withEntry } from '../../../src/assistant/index.ts';
import { applyEdits } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { failing, strays } from './judge.ts';
import { labelled, songsOf } from './messages.ts';

const registry = makeDefaultRegistry();
const sounds = { registry };
const songNamed = songsOf(fileURLToPath(new URL('../../../', import.meta.url)));
const song = songNamed('');

/** Answers messages one after the other; the last answer. */
function converse(...messages: readonly string[]): Response {
  let history = noHistory;
  let now = song;
  let last: Response | undefined;
  for (const message of messages) {
    last = respond(message, { song: now, sounds, history });
    history = withEntry(history, last.entry);
    now = last.song;
  }
  if (last === undefined) throw new Error('no message');
  return last;
}

/** The songs before and after each message of a set that has checks; asked once, whoever looks at them. */
const answered = new Map<string, ReturnType<typeof answersOf>>();

function answersOf(set: string) {
  return labelled(set)
    .filter(({ checks }) => checks.length > 0)
    .map(({ checks, message, song: name }) => {
      const before = songNamed(name);
      const { song: after } = respond(message, { song: before, sounds, history: noHistory });
      return { checks, songs: { before, after } };
    });
}

function answers(set: string): ReturnType<typeof answersOf> {
  const known = answered.get(set) ?? answersOf(set);
  answered.set(set, known);
  return known;
}

function shareDone(set: string): number {
  const rows = answers(set);
  const right = rows.filter(({ checks, songs }) =>
    checks.every((check) => failing(check, songs) === undefined),
  );
  return right.length / rows.length;
}

describe('the edits of messages', () => {
  it('do what nearly all messages of the development set ask for', { timeout: 300_000 }, () => {
    expect(shareDone('development')).toBeGreaterThan(0.96);
  });

  it('do what most messages ask for that were kept apart', () => {
    expect(shareDone('held-out')).toBeGreaterThan(0.9);
  });

  it('leave every other track as it was', () => {
    const rows = answers('held-out');
    const strayed = rows.filter(({ checks, songs }) => strays(checks, songs).length > 0);
    expect(strayed.length / rows.length).toBeLessThan(0.02);
  });

  it.each([
    'kick harder',
    'reverb on the lead',
    'add a screech',
    'lose the hats',
    'transpose everything to d minor',
    'drop the kick out for one bar',
    'make me a frenchcore track at 200',
  ])('of %j can be taken back to the very song', (message) => {
    const { edits, song: after } = converse(message);
    const { inverse } = applyEdits(song, edits, sounds);
    expect(after).not.toEqual(song);
    expect(applyEdits(after, inverse, sounds).song).toEqual(song);
  });

  it('resolve “it” by what was spoken of before', () => {
    expect(
      converse('mute the hoover', 'bring it back').song.tracks['hoover']?.mute,
    ).toBeUndefined();
    expect(converse('reverb on the clap', 'turn it down 2 db').edits).toEqual([
      { op: 'param.step', path: 'clap.strip.level', by: -2 },
    ]);
  });

  it.each(['put it in tune', 'in tune please', 'tune it to the key'])(
    'tune a kick that was spoken of by %j as by its name',
    (message) => {
      const named = converse('kick harder', 'put the kick in tune');
      expect(named.edits).toHaveLength(1);
      expect(converse('kick harder', message).edits).toEqual(named.edits);
    },
  );

  it('put notes in the key where what has notes shall be in tune', () => {
    const off = { ...song, tracks: { ...song.tracks, lead: { pattern: 'note "g5 af5"' } } };
    const { song: after } = respond('put the lead in tune', {
      song: off as typeof song,
      sounds,
      history: noHistory,
    });
    expect(after.tracks['lead']?.pattern).toBe('note "g5 g5"');
  });

  it.each([
    'let the kick punch a hole in the bass',
    'carve a hole in the bass for the kick',
    'duck the bass under the kick',
  ])('let the kick turn the bass down where %j is asked for', (message) => {
    expect(converse(message).edits).toMatchObject([{ op: 'duck.set', strip: 'bass', by: 'kick' }]);
  });

  it('turn nothing off of what alone is asked for', () => {
    const heard = (message: string): readonly string[] => {
      const { tracks } = converse(message).song;
      return Object.keys(tracks).filter((name) => tracks[name]?.mute !== true);
    };
    expect(heard('just kick + hats please')).toEqual(['kick', 'hat']);
    expect(heard('only mute the kick')).not.toContain('kick');
  });

  it('do the same elsewhere, half of it, and not at all', () => {
    expect(converse('kick 4 db down', 'same for the snare').edits).toEqual([
      { op: 'param.step', path: 'snare.strip.level', by: -4 },
    ]);
    const halved = converse('kick 4 db down', 'half of that').song;
    expect(halved.tracks['kick']?.level).toBe('-11dB');
    expect(converse('kick 4 db down', 'no not that one').song).toEqual(song);
  });

  it('know words with an apostrophe', () => {
    expect(converse("I can't hear the lead").reply).toBe(converse('i cant hear the lead').reply);
    expect(converse("it's too honky, the lead").edits).not.toEqual([]);
  });

  it('move an effect twice where a word means two things of it', () => {
    const { song: after } = converse('make the pad warmer');
    expect(after.tracks['pad']?.effects).toEqual([{ eq: { low: 2, high: '-2.5dB' } }]);
  });

  it('say what is not there, and change nothing', () => {
    const { reply, edits } = converse('make the guitar louder');
    expect(edits).toEqual([]);
    expect(reply).toContain('no guitar');
  });

  it('never throw, and change nothing where no wish is told', () => {
    const words = fc.constantFrom(
      'kick',
      'lead',
      'harder',
      'it',
      'and',
      'less',
      '8',
      'bars',
      'reverb',
      'on',
      'drop',
      'the',
      'mute',
      'up',
      'undo',
      'chords',
      'f#m',
      ',',
      'over',
      'roll',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (each) => {
        const answer = converse(each.join(' '));
        if (answer.edits.length === 0) expect(answer.song).toBe(song);
        expect(answer.reply.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('strays', () => {
  const changed = (tracks: object) => ({
    before: song,
    after: { ...song, tracks: { ...song.tracks, ...tracks } } as typeof song,
  });
  const { clap = {}, snare = {} } = song.tracks;

  it('are no tracks that a solo turns off, and those that it changes otherwise', () => {
    const songs = changed({ clap: { ...clap, mute: true }, snare: { ...snare, level: '-3dB' } });
    expect(strays(['solo kick'], songs)).toEqual(['snare']);
    expect(strays(['muted kick'], songs)).toEqual(['clap', 'snare']);
  });

  it('hold a solo only where nothing else is heard', () => {
    const { song: after } = converse('solo the kick');
    expect(failing('solo kick', { before: song, after })).toBeUndefined();
    expect(failing('solo kick|clap', { before: song, after })).toBe('solo kick|clap');
    expect(failing('solo kick', { before: song, after: song })).toBe('solo kick');
  });
});
