import { z } from 'zod';

/** What a section of a form is for. */
export const sectionKinds = [
  'intro',
  'riff',
  'break',
  'build',
  'drop',
  'kick',
  'climax',
  'outro',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** What a part that plays notes does in a song. */
export const pitchedRoles = [
  'bass',
  'riff',
  'answer',
  'line',
  'chords',
  'arp',
  'pad',
  'drone',
] as const;

/** What a part does in a song; the last five mark where sections meet. */
export const roles = [
  'drum',
  'break',
  ...pitchedRoles,
  'roll',
  'riser',
  'reverse',
  'crash',
  'impact',
] as const;

const name = z.string().min(1).max(60);
const rhythm = z
  .string()
  .regex(/^[xX.]{16}$/, 'must be sixteen steps of `x`, `X` and `.`: `x...x...x...x...`.')
  .describe('Sixteen steps: x a hit, X an accent, . none.');
const rhythms = z.array(rhythm).min(1).max(64);
const decibels = z.number().min(-60).max(12);
const share = z.number().min(0).max(1);

const bounds = (min: number, max: number) =>
  z.tuple([z.number().min(min).max(max), z.number().min(min).max(max)]);

const part = z.strictObject({
  plays: z.enum(roles).describe('What it does.'),
  sounds: z
    .array(z.string().regex(/^[\w-]+(\/[\w-]+)?$/, 'must be `instrument` or `instrument/preset`.'))
    .min(1)
    .max(32)
    .describe('Instruments, each with a preset behind a `/`: one is chosen for a song.'),
  level: decibels.describe('Its fader, in dB.'),
  in: z.array(z.enum(sectionKinds)).min(1).describe('The sections in which it plays.'),
  energy: share.optional().describe('The energy of a section from which it plays; 0.'),
  often: share.optional().describe('In which share of songs it is; 1.'),
  octave: z.int().min(1).max(8).optional().describe('Where its notes begin; 4.'),
  rhythms: rhythms.optional().describe('Of a drum: what it plays.'),
  sends: z.partialRecord(z.enum(['room', 'hall', 'echo']), decibels).optional(),
  duck: z.number().min(0).max(60).optional().describe('How far the kick turns it down, in dB.'),
  lowcut: z.number().min(20).max(2000).optional().describe('A high-pass, in Hz.'),
  sweep: z
    .record(name, bounds(0, 20_000))
    .optional()
    .describe('Parameters that open over intros and builds: from, to.'),
});

const section = z.strictObject({
  section: z.enum(sectionKinds),
  bars: z.int().min(1).max(1000),
  energy: share,
});

/** One line of text, without what would steer a terminal or the direction of writing. */
const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'must be one line of text.');
const lines = z.array(line(120)).min(1).max(60);
const year = z.int().min(1950).max(2100);

/** Facts about its records, which models are given. */
const history = z.strictObject({
  text: line(2000).optional().describe('What it is and where it comes from, in a few sentences.'),
  years: z.tuple([year, year]).optional().describe('The years of its records: from, to.'),
  labels: lines.optional(),
  artists: lines.optional(),
  records: lines.optional().describe('Records that show what it is: artist, a dash, title.'),
});

/** What one of its people's words changes. */
const changes = z
  .array(line(80))
  .min(1)
  .max(8)
  .describe('Assignments as of `gabber modify`: kick.drive+=4dB, hoover.cutoff*=0.7.');

/** A genre's file as it is written. */
export const genreSchema = z.strictObject({
  name: name.describe('What it is called.'),
  also: z.array(name).max(50).optional().describe('Other names people write.'),
  like: name
    .optional()
    .describe('The genre of gabber whose name songs of this one carry; for genres of your own.'),
  bpm: z.strictObject({
    usual: z.number().min(20).max(10_000),
    range: bounds(20, 10_000),
  }),
  keys: z
    .array(z.string().max(60))
    .min(1)
    .max(100)
    .describe('Keys of its records, the usual first.'),
  grooves: z.array(name).min(1).max(50).optional().describe('Grooves, of which a song has one.'),
  loudness: z.strictObject({
    integrated: z.number().min(-30).max(-2).describe('LUFS of a whole master.'),
    drop: z.number().min(-30).max(-2).describe('LUFS of its loudest three seconds.'),
  }),
  kick: z.strictObject({
    presets: z.array(name).min(1).max(32).describe('Presets of gabber-kick.'),
    level: decibels,
    hertz: bounds(20, 200).describe('Fundamental of the tail.'),
    length: bounds(0.05, 3).describe('How long it is heard, in quarter notes.'),
    drive: bounds(0, 80).describe('Drive of all stages together, dB.'),
    rhythms,
    fills: rhythms.describe('Last bars of phrases.'),
  }),
  melody: z.strictObject({
    riff: rhythms,
    bass: rhythms,
    chords: rhythms,
    leaps: share.describe('Share of the steps of a melody that are leaps.'),
    offbeat: bounds(0, 1).describe('Share of its notes that lie between beats.'),
    notes: bounds(0, 16).describe('Its notes a bar.'),
  }),
  progressions: z
    .array(z.string().max(200))
    .min(1)
    .max(100)
    .describe('Roman numerals, a bar each.'),
  parts: z.record(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .max(40),
    part,
  ),
  mix: z.strictObject({
    room: z.number().min(0.1).max(10).describe('Seconds of the short reverb.'),
    hall: z.number().min(0.1).max(20).describe('Seconds of the long one.'),
    echo: z.number().min(0).max(0.95).describe('Feedback of the delay.'),
    ducked: z.number().min(0).max(60).describe('How far the kick turns the hall down, in dB.'),
  }),
  forms: z.array(z.array(section).min(1).max(200)).min(1).max(50),
  history: history.optional().describe('Facts about its records.'),
  vocabulary: z
    .record(z.string().regex(/^\p{L}[\p{L}\p{N} '’-]{0,39}$/u), changes)
    .optional()
    .describe('Words of its people, and what they change.'),
});

export type GenreData = z.output<typeof genreSchema>;
export type GenrePart = GenreData['parts'][string];
export type FormSection = GenreData['forms'][number][number];
