import { z } from 'zod';
import type { Result } from '../../base/index.ts';
import {
  addGroup,
  addReturn,
  changeGroup,
  changeReturn,
  joinGroup,
  leaveGroup,
  removeGroup,
  removeReturn,
} from './bus-edits.ts';
import type { Outcome, Scene } from './edit-kind.ts';
import { addEffect, moveEffect, removeEffect } from './effect-edits.ts';
import {
  addSection,
  changeSection,
  copySection,
  moveSection,
  rampTempo,
  removeSection,
  renameSection,
} from './form-edits.ts';
import { addModulator, removeDuck, removeModulator, setDuck } from './movement-edits.ts';
import { muteStrip, soloTrack } from './mute-edits.ts';
import { choosePreset, setParameter, stepParameter } from './parameter-edits.ts';
import { addFiles, patchSong, removeFiles, replaceSong, setSong } from './song-edits.ts';
import {
  addTrack,
  changeTrack,
  moveTrack,
  removeTrack,
  renameTrack,
  setInstrument,
  setOutput,
  setPattern,
} from './track-edits.ts';

/** The version of the set of operations: a higher one has operations or fields that this one has not. */
export const editVersion = 1;

/** Operations that people, words and models ask for. */
const proposable = [
  setParameter,
  stepParameter,
  choosePreset,
  addTrack,
  removeTrack,
  renameTrack,
  moveTrack,
  changeTrack,
  setPattern,
  setInstrument,
  setOutput,
  muteStrip,
  soloTrack,
  addEffect,
  removeEffect,
  moveEffect,
  addModulator,
  removeModulator,
  setDuck,
  removeDuck,
  addGroup,
  removeGroup,
  changeGroup,
  joinGroup,
  leaveGroup,
  addReturn,
  removeReturn,
  changeReturn,
  addSection,
  removeSection,
  renameSection,
  moveSection,
  copySection,
  changeSection,
  rampTempo,
  setSong,
  addFiles,
  removeFiles,
] as const;

/** All operations: those, and the two that histories are made of. */
export const editKinds = [...proposable, replaceSong, patchSong] as const;

type SchemaOf<Kind> = Kind extends { readonly schema: infer Schema } ? Schema : never;
type SchemasOf<Kinds extends readonly unknown[]> = { [At in keyof Kinds]: SchemaOf<Kinds[At]> };

const schemasOf = <const Kinds extends readonly { readonly schema: unknown }[]>(kinds: Kinds) =>
  kinds.map(({ schema }) => schema) as unknown as SchemasOf<Kinds>;

/** The schema of one edit: a closed union, told apart by `op`. */
export const editSchema = z.discriminatedUnion('op', schemasOf(editKinds));

/** The schema of what may be proposed: every edit but those that replace or patch a song as data. */
export const proposalSchema = z.discriminatedUnion('op', schemasOf(proposable));

/** One operation on a song, as plain data. */
export type Edit = z.output<typeof editSchema>;

const kinds: ReadonlyMap<string, (edit: never, scene: Scene) => Result<Outcome>> = new Map(
  editKinds.map(({ op, apply }) => [op as string, apply]),
);

/** Does what one edit says, on the data alone. */
export function applyKind(edit: Edit, scene: Scene): Result<Outcome> {
  const apply = kinds.get(edit.op);
  if (apply === undefined) throw new Error(`no operation ${edit.op}`);
  return apply(edit as never, scene);
}
