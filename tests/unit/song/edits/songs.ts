import { readdirSync, readFileSync } from 'node:fs';
import { readSong, type SongData } from '../../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../../synthdefs/index.ts';

/** Gabber's own sounds. */
export const registry = makeDefaultRegistry();

const folder = new URL('../../../../patterns/songs/', import.meta.url);

/** The songs that come with gabber, as text and as data. */
export const songs: readonly {
  readonly name: string;
  readonly text: string;
  readonly data: SongData;
}[] = readdirSync(folder).flatMap((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  // songs with sounds of their own need their files
  const read = readSong(text, { registry });
  return read.ok ? [{ name, text, data: read.value.data }] : [];
});

/** The data of a song's text, which has to be right. */
export function dataOf(text: string): SongData {
  const read = readSong(text, { registry });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.value.data;
}

/** A song with something of everything that edits change. */
export const everything = `# A song with something of everything.
title: Everything   # its name
bpm: 175
key: g minor
progression: "<i VI>"
samples: [drums]

tracks:
  # The kick, four to the floor.
  kick:
    instrument: gabber-kick
    preset: rotterdam
    pattern: 'x*4' # straight
    set: {drive: 18dB, shaper: fold}
    effects: [{clip: {drive: 6dB, id: crunch}}, {clip: {drive: 2dB}}]
    level: -9dB
  hat: {instrument: closed-hat, pattern: "x*16", group: drums, level: -12dB}
  lead:
    instrument: hoover
    pattern: |
      every 4 rev $ note "<g4 ~ [bf4 af4] g4>"
        # glide 0.1

    effects:
      - delay: {time: 3/16, feedback: 0.3}   # an eighth and a half
      # both halves
      - split: [[{chorus: {}}], [{distort: {drive: 12dB}}, {delay: {time: 1/8}}]]
    sends: {hall: -12dB}
    duck: {by: kick, depth: 8dB, release: 180ms}
    modulate:
      - {lfo: sine, rate: 2 bars, param: cutoff, from: 400Hz, to: 4kHz}
      - {lane: {1: 0.1, 9: 0.6}, param: delay.feedback, section: drop}
    fills: {every: 8, pattern: "g4*8"}
  pad: {instrument: supersaw, pattern: 'chord "x"', duck: [{by: kick}, {by: hat, depth: 2dB}]}

groups:
  drums:
    of: [kick]
    effects: [{compress: {preset: glue}}]

returns:
  hall: {effects: [{reverb: {time: 2.5s}}]}   # the room
  echo: {effects: [{delay: {}}], sends: {hall: -20dB}}

master: {effects: [{clip: {drive: 2dB}}], target: club}

arrangement:
  # Quiet.
  - {section: intro, bars: 8, play: [kick, hat], mute: [hat]}
  - section: build
    bars: 8
    play: [drums, lead]
    set: {lead: {cutoff: 600Hz}}
    roll: {hat: 2}
    kickout: {bars: 1, of: [kick]}

  # Loud.
  - section: drop
    bars: 16
    pattern: {kick: "x*4 x*8"}
    level: {lead: -3dB, hall: -2dB}
  - {section: drop, bars: 16, key: a minor}
`;
