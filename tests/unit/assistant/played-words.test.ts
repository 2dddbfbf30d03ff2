import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noHistory, respond } from '../../../src/assistant/index.ts';
import { withoutCalls } from '../../../src/assistant/mapper/pattern-text.ts';
import { readSong, type SongData } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();
const file = new URL('../../fixtures/words/song.yaml', import.meta.url);
const read = readSong(readFileSync(file, 'utf8'), { registry });
const song = (read.ok ? read.value.data : {}) as SongData;

/** The song after some messages, each about what the one before left. */
function songAfter(...messages: readonly string[]): SongData {
  return messages.reduce(
    (data, message) =>
      respond(message, { song: data, sounds: { registry }, history: noHistory }).song,
    song,
  );
}

function patternOf(data: SongData, track: string): unknown {
  return data.tracks[track]?.pattern;
}

describe('words about what is played', () => {
  it('make notes major, and minor again', () => {
    const happy = songAfter('make the lead happier');
    expect(patternOf(happy, 'lead')).toBe('note "g5 ~ b5 g5 ~ d6 ~ c6"');
    expect(patternOf(songAfter('make the lead happier', 'make the lead sadder'), 'lead')).toBe(
      'note "g5 ~ bf5 g5 ~ d6 ~ c6"',
    );
  });

  it('give a rhythm where nothing but one is said of a sound', () => {
    const broken = songAfter('make the kick broken');
    expect(patternOf(broken, 'kick')).not.toBe('x x x x');
    expect(patternOf(songAfter('make the kick broken', 'make the kick pounding'), 'kick')).toBe(
      'x x x x',
    );
  });

  it('take away what made a pattern varied', () => {
    const varied = songAfter('make the acid more varied');
    expect(patternOf(varied, 'acid')).not.toBe(patternOf(song, 'acid'));
    const again = songAfter('make the acid more varied', 'make the acid more repetitive');
    expect(patternOf(again, 'acid')).toBe(patternOf(song, 'acid'));
    const same = songAfter('make the acid more repetitive');
    expect(same).toEqual(song);
  });

  it('layer a track an octave higher, wherever it plays', () => {
    const { tracks, arrangement } = songAfter('layer the lead');
    expect(tracks['lead-2']).toMatchObject({ instrument: 'supersaw', level: '-16dB' });
    expect(String(tracks['lead-2']?.pattern)).toContain('|+ note 12');
    const play = arrangement?.map((section) => section.play);
    expect(play?.filter((each) => each?.includes('lead'))).toEqual(
      play?.filter((each) => each?.includes('lead-2')),
    );
  });

  it.each(['make the lead thinner', 'thinner lead', 'make the lead a lot thinner'])(
    'take from a sound what lies below, where %j is asked for',
    (message) => {
      const { pattern, effects } = songAfter(message).tracks['lead'] ?? {};
      expect(pattern).toBe(patternOf(song, 'lead'));
      expect(effects).toEqual([{ eq: { low: expect.stringMatching(/^-/), lowfreq: '400Hz' } }]);
    },
  );

  it.each(['thin out the lead', 'thin the lead', 'make the break thinner'])(
    'leave notes out where %j is asked for',
    (message) => {
      const { tracks, arrangement } = songAfter(message);
      expect(tracks['lead']?.effects).toBeUndefined();
      expect(JSON.stringify([tracks, arrangement])).toContain('degradeBy');
    },
  );

  it('still what moves by itself', () => {
    const moving = songAfter('add tremolo to the acid', 'make the acid more hypnotic');
    expect(moving.tracks['acid']?.modulate).toHaveLength(1);
    const { modulate = [], effects = [] } =
      songAfter('add tremolo to the acid', 'make the acid more hypnotic', 'make the acid static')
        .tracks['acid'] ?? {};
    expect([modulate, effects]).toEqual([[], []]);
  });

  it('add tension to the build that there is, and no second drop', () => {
    const { tracks, arrangement = [] } = songAfter('build tension before the drop');
    expect(arrangement).toHaveLength(song.arrangement?.length ?? 0);
    expect(tracks['riser']).toBeDefined();
    expect(arrangement.find(({ section }) => section === 'build')?.roll).toEqual({ snare: 4 });
  });

  it('turn who plays in a section down where it shall be calmer', () => {
    const calm = songAfter('make the break calmer').arrangement?.[1];
    expect(Object.keys(calm?.level ?? {}).toSorted()).toEqual(['lead', 'pad', 'vox']);
  });

  it('let the tempo rise by thirty where no end is said', () => {
    const build = songAfter('ramp up the tempo over the build').arrangement?.[2];
    expect(build?.bpm).toMatchObject({ to: 205 });
  });
});

describe('withoutCalls', () => {
  it.each([
    ['every 2 (fast 2) $ rev $ note "c d"', 'rev $ note "c d"'],
    ['rev $ every 4 (const $ note "e") $ note "c $ d"', 'rev $ note "c $ d"'],
    ['(every 2 (ply 2) $ note "c") # legato 0.5', '(every 2 (ply 2) $ note "c") # legato 0.5'],
    ['note "c"', 'note "c"'],
  ])('of %s leaves %s', (text, left) => {
    expect(withoutCalls(text, new Set(['every']))).toBe(left);
  });
});
