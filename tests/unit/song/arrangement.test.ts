import { describe, expect, test } from 'vitest';
import { commonTime } from '../../../src/music/index.ts';
import {
  arrangementSeconds,
  placeSections,
  readSong,
  type Song,
  sectionAt,
  totalBars,
  trackInSection,
} from '../../../src/song/index.ts';
import { registry } from './test-registry.ts';

const text = `
bpm: 120
tracks:
  kick: {instrument: gabber-kick, pattern: "x*4", set: {drive: 6, decay: 0.1}}
  lead: {instrument: hoover, pattern: "c5", level: -3dB}
  noise: {instrument: hoover, pattern: "c4", mute: true}
groups:
  tops: {of: [lead, more]}
  more: {of: [noise]}
arrangement:
  - {section: intro, bars: 4, play: [kick]}
  - {section: break, bars: 2, play: [tops], bpm: 60}
  - {section: drop, bars: 8, mute: [tops], set: {kick: {drive: 12}}, pattern: {kick: "X*4"}, level: {kick: -1}}
`;
const read = readSong(text, { registry });
const song = (read.ok ? read.value.song : undefined) as Song;
const [kick, lead, noise] = song.tracks;
const [intro, middle, drop] = song.arrangement;
const playing = (section: Song['arrangement'][number] | undefined): string[] =>
  song.tracks.filter((each) => trackInSection(each, section).plays).map((each) => each.name);

describe('the form of a song', () => {
  test('its sections follow each other', () => {
    expect(totalBars(song)).toBe(14);
    const bars = placeSections(song).map(({ index, begin, end }) => [index, begin, end]);
    expect(bars).toEqual([
      [0, 0, 4],
      [1, 4, 6],
      [2, 6, 14],
    ]);
  });

  test.each([
    [0, 'intro', 0],
    [3.99, 'intro', 0],
    [4, 'break', 4],
    [13.5, 'drop', 6],
    [14, 'intro', 14],
    [33, 'break', 32],
  ])('cycle %f is in the %s that begins at bar %i', (cycle, name, begin) => {
    const found = sectionAt(song, cycle);
    expect([found?.section.section, found?.begin]).toEqual([name, begin]);
  });

  test('a song without a form has no sections and no length', () => {
    const endless = { ...song, arrangement: [] };
    expect(sectionAt(endless, 3)).toBeUndefined();
    expect(arrangementSeconds(endless)).toBeUndefined();
  });

  test('its length follows the tempo of each section', () => {
    expect(arrangementSeconds(song)).toBe(4 * 2 + 2 * 4 + 8 * 2);
    const pattern = { kind: 'mini', text: '<1 2>' } as const;
    expect(arrangementSeconds({ ...song, bpm: pattern })).toBeUndefined();
    const ramp = {
      bpm: 240,
      meter: commonTime,
      arrangement: [{ bars: 8, bpm: { from: 120, to: 240 } }],
    };
    // ∫ 240 dc / (120 + 15 c) over 8 bars
    expect(arrangementSeconds(ramp)).toBeCloseTo(16 * Math.log(2), 12);
    const still = { ...ramp, arrangement: [{ bars: 8, bpm: { from: 120, to: 120 } }] };
    expect(arrangementSeconds(still)).toBe(16);
  });
});

describe('a track in a section', () => {
  test('plays when the section says so: groups stand for all that is in them', () => {
    expect(playing(undefined)).toEqual(['kick', 'lead']);
    expect(playing(intro)).toEqual(['kick']);
    expect(playing(middle)).toEqual(['lead', 'noise']);
    expect(playing(drop)).toEqual(['kick']);
  });

  test('has the section’s values over its own', () => {
    expect(trackInSection(kick!, drop)).toEqual({
      plays: true,
      pattern: { kind: 'mini', text: 'X*4' },
      set: { drive: 12, decay: 0.1 },
      level: -1,
    });
    expect(trackInSection(lead!, drop)).toMatchObject({ level: -3, pattern: lead!.pattern });
    expect(trackInSection(noise!, undefined).plays).toBe(false);
  });
});
