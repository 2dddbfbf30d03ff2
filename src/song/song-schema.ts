import { z } from 'zod';
import { grooves, targetNames } from '../music/index.ts';
import { deviceSchema, outputSchema } from './device-schema.ts';
import { outsideFields } from './outside-schema.ts';
import { duckCurves, lfoShapes } from './song.ts';
import { midiFileName, noteTrack, sourceSchema } from './source-schema.ts';

/**
 * The song file as it is written: the shape alone. What names mean, which parameters exist and
 * which values they take is checked against the registry afterwards (`resolveSong`).
 */

/** Far more than anyone writes. */
const mostText = 20_000;
const text = z.string().max(mostText);

const quantity = z
  .union([z.number(), z.string().max(100)])
  .describe(
    'A number in the default unit, or text with a unit: -6dB, 400Hz, 180ms, 3/16, 7st, f#2.',
  );
/** A number of a range, or a pattern of such. */
const numberIn = (min: number, max: number) =>
  z.union([z.number().min(min).max(max), z.string().max(100)]);
const patternText = z
  .union([text, z.number()])
  .describe(
    'One Tidal expression, or bare mini-notation: x hit, X accent, ~ rest, notes, numbers.',
  );
const tempo = z
  .union([z.number(), text])
  .describe('Quarter notes a minute, or a pattern of them: "<175 180>".');
const progression = text
  .min(1)
  .describe('Chords: Roman numerals in the key, or names: "<i VI III VII>".');
const level = quantity.describe('A level in dB.');
const settable = z
  .union([z.number(), text, z.boolean()])
  .describe('A quantity, the name of an option, or a number pattern in the parameter’s unit.');
const names = z.array(z.string()).max(1000).describe('Names of tracks and groups.');

const effectSettings = z
  .record(z.string(), z.union([z.number(), z.string(), z.boolean()]))
  .nullable();

type EffectData = { readonly [effect: string]: z.output<typeof effectSettings> | ChainData[] };
type ChainData = readonly EffectData[];

const chain: z.ZodType<ChainData> = z.lazy(() =>
  z
    .array(z.record(z.string(), z.union([effectSettings, z.array(chain)])))
    .describe('Effects in series, each a map with one key: {clip: {drive: 6dB}}.'),
) as z.ZodType<ChainData>;

const send = z.union([
  level,
  z.strictObject({
    level: level,
    pre: z.boolean().optional().describe('Before the fader instead of after it; false.'),
  }),
]);

const duck = z
  .strictObject({
    by: z.string().describe('The track whose onsets turn this one down.'),
    depth: level.optional().describe('How far down, in dB; 8dB.'),
    attack: quantity.optional().describe('Time to get there: seconds or musical time; 1ms.'),
    hold: quantity.optional().describe('Time it stays there; 30ms.'),
    release: quantity.optional().describe('Time to come back; 0.6 of a quarter note.'),
    curve: z.enum(duckCurves).optional().describe('The way back; cosine.'),
    draw: z
      .record(z.string(), z.number().min(0).max(1))
      .optional()
      .describe('A drawn curve instead: shares of the depth by time, {0: 1, 1/16: 1, 1/4: 0}.'),
  })
  .describe('Turned down by each onset of another track.');

const curve = z.enum(['lin', 'exp']).optional().describe('The way between; the parameter’s own.');
const param = z
  .string()
  .describe('What it moves: cutoff, delay.time, gain, level, pan, width, sends.hall.');
const time = (doc: string) => quantity.optional().describe(doc);

const modulationTarget = z.strictObject({
  param,
  from: quantity.optional().describe('One end, in the parameter’s unit.'),
  to: quantity.optional().describe('The other end.'),
  curve,
});

const modulator = z
  .strictObject({
    lfo: z.enum(lfoShapes).optional().describe('An oscillator of this shape.'),
    envelope: z
      .strictObject({
        attack: time('Time from `from` to `to`: seconds or musical; 1ms.'),
        hold: time('Time it stays there; 0.'),
        release: time('Time back; 1/4.'),
      })
      .optional()
      .describe('From one end to the other and back with each onset.'),
    follow: z.string().optional().describe('A strip whose level it follows.'),
    lane: z
      .record(z.string(), quantity)
      .optional()
      .describe('Values by bars, which count from 1: {1: 400Hz, 9: 4kHz}.'),
    pattern: patternText.optional(),
    ...outsideFields,
    rate: quantity.optional().describe('Of `lfo`: hertz, or the length of one turn: 2 bars, 1/4.'),
    phase: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Of `lfo`: where in its turn it starts, 0 to 1; 0.'),
    by: z
      .string()
      .optional()
      .describe('Of `lfo` and `envelope`: the track whose onsets start it; of `envelope` its own.'),
    attack: time('Of `follow`: time constant upwards; 5ms.'),
    release: time('Of `follow`: time constant downwards; 100ms.'),
    gain: level.optional().describe('Of `follow`: gain ahead of it, in dB; 0dB.'),
    section: z.string().optional().describe('Of `lane`: the section whose bars these are.'),
    steps: z.boolean().optional().describe('Of `lane`: jumps instead of lines; false.'),
    glide: time('Of `pattern`: time to each new value; 0.'),
    param: param.optional(),
    from: quantity.optional().describe('One end, in the parameter’s unit.'),
    to: quantity.optional().describe('The other end.'),
    curve,
    targets: z
      .array(modulationTarget)
      .min(1)
      .max(64)
      .optional()
      .describe('Several parameters instead of `param`, each with its ends.'),
  })
  .describe('Something that moves a parameter.');

const stripFields = {
  effects: chain.optional(),
  gain: level.optional().describe('Gain ahead of the effects, -60dB to 60dB; 0dB.'),
  level: level.optional().describe('Its fader, -120dB to 24dB; 0dB.'),
  pan: numberIn(-1, 1).optional().describe('-1 left, 0 middle, 1 right; 0.'),
  width: numberIn(0, 2).optional().describe('0 mono, 1 as it is, 2 widest; 1.'),
  mute: z.boolean().optional().describe('Silent, unless a section plays it by name; false.'),
  solo: z.boolean().optional().describe('Heard alone, with others that are soloed; false.'),
  sends: z.record(z.string(), send).optional().describe('Levels to returns, by name.'),
  duck: z
    .union([duck, z.array(duck).max(64)])
    .optional()
    .describe('Turned down by the onsets of a track, or of several.'),
  modulate: z.array(modulator).max(64).optional().describe('What moves its parameters.'),
};

const share = quantity.describe('A share: 0.3, 30%.');
const groove = z
  .union([
    z.enum(['none', ...grooves.map(({ name }) => name)]),
    z.string().max(100),
    z.strictObject({
      template: z.string().max(100).optional().describe('A groove by its name: mpc-58.'),
      'midi-file': midiFileName.optional().describe('A MIDI file that is played in it: feel.mid.'),
      track: noteTrack.optional().describe('Of `midi-file`: its track, by number or name; all.'),
      swing: share
        .optional()
        .describe('How late every second step is, as a share of a step, 0 to 1.'),
      offsets: z
        .array(quantity)
        .min(1)
        .max(64)
        .optional()
        .describe('How late each step is, as a share of a step, -0.5 (early) to 1.'),
      velocities: z
        .array(quantity)
        .min(1)
        .max(64)
        .optional()
        .describe('What the velocity of each step is multiplied by, 0 to 2.'),
      step: z
        .enum(['1/4', '1/8', '1/16', '1/32'])
        .optional()
        .describe('The length of a step; 1/16, a template’s own.'),
      amount: share.optional().describe('How much of it, 0 to 1; 1.'),
    }),
  ])
  .describe('How it is played off the grid: a groove’s name, its steps, or none.');

const humanise = z
  .strictObject({
    time: quantity.optional().describe('How early or late a note may be, 0 to 100ms; 0.'),
    velocity: share.optional().describe('By what share its velocity may differ, 0 to 1; 0.'),
  })
  .describe('The unevenness of players; the seed decides it.');

const length = quantity.describe('A length in bars, or musical time: 1, 0.5, 1 beat.');
const fill = z.strictObject({
  every: z
    .int()
    .min(1)
    .max(1000)
    .describe('Bars of a phrase, counted from its section’s beginning.'),
  bars: length.optional().describe('Bars at the end of a phrase that it fills; 1.'),
  pattern: patternText,
  probability: share.optional().describe('How often it is played, 0 to 1; 1.'),
});

const noteLength = z.enum(['1/2', '1/4', '1/8', '1/16', '1/32', '1/64']);
const roll = z.union([
  length,
  z.strictObject({
    bars: length.describe('Its length, up to the section’s end.'),
    from: noteLength.optional().describe('Length of its first notes; 1/4.'),
    to: noteLength.optional().describe('Length of its last notes; 1/32.'),
    velocity: share.optional().describe('Strength of the first hit; the last has 1; 0.5.'),
    rise: quantity.optional().describe('Semitones by which it rises, -48 to 48; 0.'),
  }),
]);
const kickout = z
  .union([
    length,
    z.strictObject({
      bars: length.describe('How long it is silent, up to the section’s end.'),
      of: names.optional().describe('Tracks and groups; all kicks and basses.'),
    }),
  ])
  .describe('Kicks and basses are silent in the last bars.');

const track = z.strictObject({
  instrument: z.string().optional().describe('What plays; an event’s `s` wins.'),
  output: outputSchema.optional().describe('Hardware or a SuperDirt instead of an instrument.'),
  source: sourceSchema.optional(),
  preset: z.string().optional().describe('A preset of the instrument.'),
  pattern: patternText.optional(),
  set: z
    .record(z.string(), settable)
    .optional()
    .describe('Values for the instrument’s parameters, fixed or patterned.'),
  ...stripFields,
  group: z.string().optional().describe('The group it belongs to.'),
  groove: groove.optional(),
  humanise: humanise.optional(),
  fills: z
    .union([fill, z.array(fill).max(16)])
    .optional()
    .describe('What it plays instead of its pattern at the end of every so many bars.'),
  meter: z
    .string()
    .max(100)
    .optional()
    .describe('Its own bar: a cycle of its patterns is that long; the song’s.'),
  follow: z
    .enum(['root', 'key'])
    .optional()
    .describe('What a kick without a note is tuned to: the root of the progression, or the key.'),
});

const group = z.strictObject({
  of: names.min(1).describe('Its members: names of tracks and groups.'),
  ...stripFields,
});

const returned = z.strictObject({ ...stripFields });

const master = z.strictObject({
  effects: chain.optional(),
  target: z
    .union([z.enum(targetNames), z.string(), z.number()])
    .optional()
    .describe('club (the genre’s loudness), stream, vintage, draft, or -8 LUFS; club.'),
  gain: level.optional().describe('Fixes the input gain that is otherwise found.'),
  ceiling: level.optional().describe('Highest true peak, -24dB to 0dB; the target’s own.'),
  modulate: z.array(modulator).max(64).optional().describe('What moves its effects’ parameters.'),
});

const section = z.strictObject({
  section: z.string().min(1).max(100).describe('Its name.'),
  bars: z.int().min(1).max(10_000).describe('Its length.'),
  play: z
    .union([z.literal('all'), names])
    .optional()
    .describe('Names of tracks and groups, muted ones too; or all that are not muted; all.'),
  mute: names.optional().describe('Tracks and groups that are silent here.'),
  set: z
    .record(z.string(), z.record(z.string(), settable))
    .optional()
    .describe('Values that differ here, by track.'),
  level: z
    .record(z.string(), level)
    .optional()
    .describe('Levels that differ here, by track, group or return.'),
  pattern: z
    .record(z.string(), patternText)
    .optional()
    .describe('Patterns that differ here, by track.'),
  bpm: z
    .union([
      z.number(),
      text,
      z.strictObject({
        from: quantity.optional().describe('The tempo at its beginning; that before it.'),
        to: quantity.describe('The tempo at its end.'),
      }),
    ])
    .optional()
    .describe('The tempo here, or a way from one to another: {from: 170, to: 200}; the song’s.'),
  key: z.string().optional().describe('The key here; the song’s.'),
  progression: progression.optional(),
  kickout: kickout.optional(),
  roll: z
    .record(z.string(), roll)
    .optional()
    .describe('Rolls that come closer towards its end, by track: bars, or more.'),
  build: z
    .record(z.string(), length)
    .optional()
    .describe('One long note up to its end, by track: bars.'),
  drop: names.optional().describe('Tracks and groups that are struck once where it begins.'),
});

/** The schema of a song file. */
export const songSchema = z.strictObject({
  $schema: z.string().optional().describe('Where this schema is, for editors of JSON.'),
  title: z.union([z.string(), z.number()]).optional().describe('What it is called.'),
  genre: z
    .string()
    .optional()
    .describe('Sets tempo, key and loudness where the song does not; gabber.'),
  bpm: tempo.optional(),
  meter: z.string().optional().describe('Beats in a bar: 4/4, 7/8. A cycle is one bar; 4/4.'),
  key: z.string().optional().describe('A tonic and a scale: f minor.'),
  progression: progression.optional(),
  groove: groove.optional(),
  humanise: humanise.optional(),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional()
    .describe('Of synthesis noise, humanise and generators; never of Tidal’s own randomness; 0.'),
  samples: z
    .array(z.string().min(1).max(1000))
    .max(100)
    .optional()
    .describe('Folders of folders of samples, seen from this file: s "name:3" plays from them.'),
  synthdefs: z
    .array(z.string().min(1).max(1000))
    .max(100)
    .optional()
    .describe('SynthDefs of your own: .scsyndef and .scd files, and folders of them.'),
  dx7: z
    .array(z.string().min(1).max(1000))
    .max(100)
    .optional()
    .describe('Voices of a DX7, each an instrument: .syx files, and folders of them.'),
  devices: z.record(z.string(), deviceSchema).optional().describe('MIDI instruments, by name.'),
  tracks: z.record(z.string(), track).describe('What plays, by name.'),
  groups: z
    .record(z.string(), group)
    .optional()
    .describe('Strips that several tracks go through, by name.'),
  returns: z
    .record(z.string(), returned)
    .optional()
    .describe('Strips that sends lead to, by name.'),
  master: master.optional().describe('The strip that everything ends in.'),
  arrangement: z
    .array(section)
    .max(2000)
    .optional()
    .describe('The form, section by section; without one every track plays.'),
});

/** A song file's content as plain data, before names and quantities are resolved. */
export type SongData = z.output<typeof songSchema>;
export type GrooveData = z.output<typeof groove>;
export type HumaniseData = z.output<typeof humanise>;
export type FillData = z.output<typeof fill>;
export type TrackData = SongData['tracks'][string];
export type StripData = z.output<typeof returned>;
export type SectionData = NonNullable<SongData['arrangement']>[number];
export type ModulatorData = z.output<typeof modulator>;
export type ModulationTargetData = z.output<typeof modulationTarget>;
export type DuckData = z.output<typeof duck>;
export type { ChainData };
