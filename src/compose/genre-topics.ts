import { z } from 'zod';
import { genreSchema } from './genre-schema.ts';

const { kick, melody, parts, keys, grooves, progressions, forms, mix, loudness } =
  genreSchema.shape;
const part = parts.valueType;
const { history, vocabulary } = genreSchema.shape;

/** Parts by name, with what a topic may say of each. */
const partsWith = (fields: z.ZodType) => z.record(parts.keyType, fields).optional();

/**
 * What each topic of research may say of a genre: fields of its file, and no others. Lists are additions to those that
 * the file has.
 */
const topics = {
  kick: z.strictObject({ kick: kick.omit({ level: true }).partial() }),
  rhythm: z.strictObject({
    grooves,
    melody: melody.partial().optional(),
    kick: kick.pick({ rhythms: true, fills: true }).partial().optional(),
    parts: partsWith(part.pick({ rhythms: true }).partial()),
  }),
  harmony: z.strictObject({ keys: keys.optional(), progressions: progressions.optional() }),
  arrangement: z.strictObject({
    forms: forms.optional(),
    parts: partsWith(part.pick({ in: true, energy: true }).partial()),
  }),
  sound: z.strictObject({ parts: z.record(parts.keyType, part.partial()) }),
  mixing: z.strictObject({
    kick: kick.pick({ level: true }).partial().optional(),
    parts: partsWith(part.pick({ level: true, sends: true, duck: true, lowcut: true }).partial()),
    mix: mix.partial().optional(),
    loudness: loudness.partial().optional(),
  }),
  history: z.strictObject({ history: history.unwrap() }),
  vocabulary: z.strictObject({ vocabulary: vocabulary.unwrap() }),
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type GenreTopic = keyof typeof topics;
export const genreTopics = Object.keys(topics) as readonly GenreTopic[];

/** A piece of a genre: what a topic says of it. */
export type GenreFragment = Readonly<Record<string, unknown>>;

/** The schema of what a topic says of a genre. */
export function topicSchema(topic: GenreTopic): z.ZodType<GenreFragment> {
  return topics[topic] as z.ZodType<GenreFragment>;
}
