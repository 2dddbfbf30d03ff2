import { z } from 'zod';
import { failure, hintNearest, problem, type Result, success } from '../../base/index.ts';
import type { ParameterSpec, SongRegistry } from '../registry.ts';
import type { SongOptions } from '../resolve-song.ts';
import type { SongData } from '../song-schema.ts';
import type { JsonMap } from './plain-data.ts';

/** The sounds that an edited song may name, and what its patterns may use beside Tidal. */
export interface EditSounds extends SongOptions {
  readonly registry: SongRegistry & {
    /** Effects that events name; their parameters are controls of patterns. */
    readonly eventEffects?: readonly {
      readonly parameters: Readonly<Record<string, Pick<ParameterSpec, 'unit'>>>;
    }[];
  };
}

/** What an edit works on. */
export interface Scene {
  readonly song: SongData;
  readonly sounds: EditSounds;
}

/** What an edit makes of it. */
export interface Outcome {
  readonly song: JsonMap;
  /** What was done, in a producer's words: `Kick drive 12 → 18 dB`. */
  readonly sentence: string;
  /** That it cannot make a song wrong that was right: nothing of the song has to be checked for it. */
  readonly isSound?: boolean;
}

/** One operation: its shape, and what it does. */
export interface EditKind<Op extends string, Shape extends z.core.$ZodLooseShape> {
  readonly op: Op;
  readonly doc: string;
  readonly schema: z.ZodObject<{ op: z.ZodLiteral<Op> } & Shape, z.core.$strict>;
  /** Problems say why it cannot be done; names and ranges of the song are checked when it is. */
  readonly apply: (edit: never, scene: Scene) => Result<Outcome>;
}

/** Declares an operation; its fields are described where they are written. */
export function defineEdit<const Op extends string, Shape extends z.core.$ZodLooseShape>(
  op: Op,
  doc: string,
  shape: Shape,
  apply: (
    edit: z.output<z.ZodObject<{ op: z.ZodLiteral<Op> } & Shape, z.core.$strict>>,
    scene: Scene,
  ) => Result<Outcome>,
): EditKind<Op, Shape> {
  const schema = z.strictObject({ op: z.literal(op), ...shape }).describe(doc);
  return { op, doc, schema: schema as EditKind<Op, Shape>['schema'], apply };
}

/** An edit that worked, with what is to be said of it beside. */
export function done(song: unknown, sentence: string, problems: Result<unknown>['problems'] = []) {
  return success<Outcome>({ song: song as JsonMap, sentence }, problems);
}

/** That there is nothing of a name, and which there are: `edit.unknown-name`. */
export function unknown(kind: string, name: string, known: Iterable<string>): Result<never> {
  const names = [...known];
  const hint = names.length === 0 ? `This song has no ${kind}.` : hintNearest(name, names);
  const message = `There is no ${kind} \`${name.slice(0, 60)}\`.`;
  return failure([problem('edit.unknown-name', message, hint === undefined ? {} : { hint })]);
}

/** That an edit cannot be done: `edit.refused`. */
export function refuse(message: string, hint?: string): Result<never> {
  return failure([problem('edit.refused', message, hint === undefined ? {} : { hint })]);
}
