import { z } from 'zod';
import { generators } from './event-source.ts';

/** A file as a song names it, seen from the song's own folder. */
export const midiFileName = z.string().min(1).max(1000);
export const noteTrack = z.union([z.int().min(1).max(1000), z.string().min(1).max(200)]);

const note = z.union([z.int().min(-120).max(120), z.string().max(20)]);

/** Where a track's events come from, as a song file writes it. */
export const sourceSchema = z
  .strictObject({
    tidal: z.string().optional().describe('A pattern of a real Tidal: d5.'),
    'midi-file': midiFileName.optional().describe('A MIDI file, seen from this file: riff.mid.'),
    'midi-input': z.string().optional().describe('Name of a MIDI port.'),
    generate: z.enum(generators).optional().describe('A pattern that is written for this song.'),
    track: noteTrack
      .optional()
      .describe('Of `midi-file`: its track, by number from 1 or by name; all.'),
    channel: z.int().min(1).max(16).optional().describe('Of MIDI: one channel, 1 to 16; all.'),
    hits: z
      .int()
      .min(0)
      .max(127)
      .optional()
      .describe(
        'Of `midi-file`: the key whose notes are hits without a pitch: 36; every key, with its.',
      ),
    from: z
      .int()
      .min(1)
      .max(10_000)
      .optional()
      .describe('Of `midi-file`: the bar of the file that comes first; 1.'),
    loop: z
      .boolean()
      .optional()
      .describe('Of `midi-file`: whether it begins anew at its end; true.'),
    transpose: z
      .int()
      .min(-48)
      .max(48)
      .optional()
      .describe('Of MIDI: semitones that are added; 0.'),
    bars: z
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe('How many: of a MIDI file, all; of what is generated, 4 (fills: 1).'),
    seed: z
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .optional()
      .describe('Of `generate`: another seed gives another pattern; the song’s.'),
    key: z.string().max(100).optional().describe('Of `generate`: a key; the song’s.'),
    genre: z.string().max(100).optional().describe('Of `generate`: a genre; the song’s.'),
    density: z
      .union([z.number(), z.string().max(100)])
      .optional()
      .describe('Of `generate`: the share of sixteenths that begin a note, 0 to 1; the genre’s.'),
    range: z
      .array(note)
      .length(2)
      .optional()
      .describe('Of `generate`: the lowest and the highest note: [f4, f6].'),
    generations: z
      .int()
      .min(0)
      .max(200)
      .optional()
      .describe('Of `evolve`: how often the best is varied; 20.'),
    of: z
      .string()
      .min(1)
      .max(2000)
      .optional()
      .describe('Of `evolve`: mini-notation to begin with; a riff.'),
  })
  .describe('Where events come from instead of a pattern.');

export type SourceData = z.output<typeof sourceSchema>;
