import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noHistory, type Response, respond, withEntry } from '../../../src/assistant/index.ts';
import { normalise } from '../../../src/assistant/normalise.ts';
import { readSong, type SongData } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();
const file = new URL('../../fixtures/words/song.yaml', import.meta.url);
const read = readSong(readFileSync(file, 'utf8'), { registry });
const song = (read.ok ? read.value.data : {}) as SongData;

/** The last answer to messages, one after the other. */
function answerTo(...messages: readonly string[]): Response {
  let history = noHistory;
  let now = song;
  const answers = messages.map((message) => {
    const answer = respond(message, { song: now, sounds: { registry }, history });
    history = withEntry(history, answer.entry);
    now = answer.song;
    return answer;
  });
  return answers.at(-1) as Response;
}

const level = (strip: string, by: number, section?: string) => ({
  op: 'param.step',
  path: `${strip}.strip.level`,
  by,
  ...(section !== undefined && { section }),
});

const pan = (strip: string, value: number) => ({
  op: 'param.set',
  path: `${strip}.strip.pan`,
  value,
});

const muted = (track: string, sections: readonly string[], mute = true) =>
  sections.map((section) => ({ op: 'track.mute', track, mute, section }));

const width = (track: string, by: number) => ({
  op: 'param.step',
  path: `${track}.strip.width`,
  by,
});

describe('messages that are typed fast', () => {
  it.each([
    // numbers without a unit, and signs
    ['pad is to loud in the intro, knock it back 4', [level('pad', -4, 'intro')]],
    ['bass -1.5 db, clap +2', [level('bass', -1.5), level('clap', 2)]],
    ['hats down 2 kick up 1', [level('hat', -2), level('kick', 1)]],
    ['the acid is drowning the lead', [level('acid', -3)]],
    ['acid: more drive, less reso', [{ path: 'acid.drive', by: 6 }, { path: 'acid.resonance' }]],
    ['screech half as loud', [level('screech', -10)]],
    ['hoover -3db pan 20 left', [level('hoover', -3), pan('hoover', -0.2)]],
    // what begins politely, and letters that were swapped
    ['can u drop teh lead 3db in teh break', [level('lead', -3, 'break')]],
    ['make the hats quiter', [level('hat', -3)]],
    ['unmute everythin', [{ op: 'track.mute', track: 'ride', mute: false }]],
    // two things and what each shall be
    ['wider pad narrower bass', [width('pad', 0.3), width('bass', -0.3)]],
    // where
    ['lead 2 db louder on the drop', [level('lead', 2, 'drop'), level('lead', 2, 'drop#2')]],
    ['remove the crash from the intro', muted('crash', ['intro'])],
    ['hats only in the intro', muted('hat', ['drop', 'drop#2', 'outro'])],
    ['can the lead come in only at the 2nd drop', muted('lead', ['break', 'build', 'drop'])],
    ['mute the acid til the drop', muted('acid', ['intro', 'break', 'build'])],
    // forms
    [
      'copy the break and put it after the second drop',
      [{ op: 'section.copy', section: 'break', as: 'break-2', before: 'outro' }],
    ],
    ['swap the break and the build', [{ op: 'section.move', section: 'build', before: 'break' }]],
    [
      'swap the break and the outro',
      [
        { op: 'section.move', section: 'outro', before: 'break' },
        { op: 'section.move', section: 'break' },
      ],
    ],
    // sounds
    [
      'cut everything below 120 on the lead',
      [{ op: 'effect.add', strip: 'lead', effect: 'eq', settings: { lowcut: '120Hz' } }],
    ],
    [
      'give the vox a ping pong delay 1/8',
      [{ op: 'effect.add', strip: 'vox', settings: { time: '1/8' } }],
    ],
    ['stop the reverb on the lead', [{ op: 'param.set', path: 'lead.sends.hall', value: null }]],
    ['reverse the lead', [{ op: 'effect.add', strip: 'lead', effect: 'reversedelay' }]],
    // the tail is what shall be shorter
    [
      'kick tail shorter',
      [
        { path: 'kick.gatelength', times: 0.7 },
        { path: 'kick.bodydecay', times: 0.8 },
      ],
    ],
    ["master's to hot, bring it down 2 lufs", [{ path: 'master.target', value: '-8 LUFS' }]],
  ])('%j do what is meant, and nothing else', (message, edits) => {
    const answer = answerTo(message);
    expect(answer.edits).toHaveLength(edits.length);
    expect(answer.edits).toMatchObject(edits);
  });

  it('transpose in a section, and leave the others', () => {
    const { tracks, arrangement } = answerTo('lead an octave up but only in the 2nd drop').song;
    expect(tracks).toEqual(song.tracks);
    const patterns = arrangement?.map(({ pattern }) => pattern?.['lead']);
    expect(patterns?.filter((each) => each !== undefined)).toEqual([
      'note "g5 ~ bf5 g5 ~ d6 ~ c6" |+ note 12',
    ]);
  });

  it('add one track, where the other is only what it is for', () => {
    for (const message of ['gimme a screech that answers the lead', 'add a screech to the lead']) {
      const { edits } = answerTo(message);
      const added = edits.filter(({ op }) => op === 'track.add');
      expect(added, message).toMatchObject([{ track: 'screech-2' }]);
    }
  });

  it.each([
    ['lose every 4th kick', 'kick', 'mask "[1 1 1 0]" $ struct "t*4" $ velocity 0.85'],
    ['skip every other hat', 'hat', '[X ~]*8'],
    ['kick cut off at the end of every 8 bars', 'kick', 'mask "<1!7 0>" $'],
  ])('%j leave out what is counted', (message, track, begin) => {
    expect(String(answerTo(message).song.tracks[track]?.pattern)).toContain(begin);
  });

  it.each([
    ['kick harder but not too loud', ['kick.drive', 'kick.bark', 'kick.click']],
    ['harder kick but keep the tail', ['kick.drive', 'kick.bark', 'kick.click']],
    ['hats louder but not harsh', ['hat.strip.level']],
  ])('%j leave alone what is only a limit', (message, paths) => {
    const { edits } = answerTo(message);
    expect(edits.map((edit) => 'path' in edit && edit.path)).toEqual(paths);
  });

  it('do less where it shall not be too much, and how it is kept', () => {
    const cut = (message: string) => answerTo(message).edits;
    expect(cut('acid darker but not too much')).toEqual(cut('acid a bit darker'));
    expect(cut('make the hoover nastier but keep it quiet')).toContainEqual(level('hoover', -3));
  });

  it('halve what was too much, again and again', () => {
    const send = (...messages: readonly string[]) =>
      answerTo(...messages).song.tracks['vox']?.sends?.['hall'];
    const first = ['reverb on the vox', 'too much'] as const;
    expect(send(...first.slice(0, 1))).toBe('-10dB');
    expect(send(...first)).toBe('-12dB');
    expect(send(...first, 'still too much')).toBe('-13dB');
    expect(send(...first, 'still too much', 'undo', 'undo', 'undo')).toBe('-14dB');
  });

  it('move what was spoken of, and no groove of the whole song', () => {
    const { song: after } = answerTo('snare up 2db and 10 ms earlier');
    expect(after.groove).toEqual(song.groove);
    expect(String(after.tracks['snare']?.pattern)).toContain('# nudge (-0.01)');
    expect(answerTo('10 ms earlier').edits).toEqual([]);
  });

  it('take half of a step back where a bit less is asked for', () => {
    expect(answerTo('kick 4 db down', 'bit less').edits).toEqual([level('kick', 2)]);
  });

  it.each([
    ['which tracks r muted', 'Muted: ride.'],
    ['is the lead ducking?', 'ducked by kick'],
  ])('%j is asked, and changes nothing', (message, said) => {
    const { reply, edits } = answerTo(message);
    expect(edits).toEqual([]);
    expect(reply).toContain(said);
  });

  it('say in which sections something is muted', () => {
    expect(answerTo('unmute the ride', 'mute the acid in the drop', 'whats muted').reply).toBe(
      'Muted: in drop acid; in drop#2 acid.',
    );
    expect(answerTo('unmute the ride', 'whats muted').reply).toBe('Nothing is muted.');
  });

  it('ask why in short', () => {
    expect(answerTo('kick harder', "why'd you do that").reply).toContain('“kick harder”');
  });
});

describe('a `to` that is a `too`', () => {
  const words = (message: string) => normalise(message).map(({ text }) => text);

  it('stands between how something is and an adjective', () => {
    expect(words('the pad is to loud')).toEqual(['the', 'pad', 'is', 'too', 'loud']);
    expect(words('its way to hot')).toContain('too');
  });

  it.each(['pan the lead to hard left', 'from loud to quiet', 'is it to the left'])(
    'is none in %j',
    (message) => {
      expect(words(message)).toContain('to');
    },
  );
});
