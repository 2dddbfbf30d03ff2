import type { Result } from '../base/index.ts';
import type { DeviceProfile } from './device-schema.ts';
import type { Generate, NoteFile } from './event-source.ts';

/**
 * What the song room must know of a parameter. The declarations of the sound room satisfy it.
 */
export interface ParameterSpec {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly curve: 'lin' | 'exp';
  readonly doc: string;
  /** Names of a choice: the value is the index of the name. */
  readonly options?: readonly string[];
  /** It decides how a sound is built, so nothing moves it while a note sounds. */
  readonly structural?: boolean;
}

/** What the song room must know of a preset: its values only where a song is written as text. */
export interface PresetSpec {
  readonly doc?: string;
  readonly values?: Readonly<Record<string, number | undefined>>;
}

/** What the song room must know of an instrument or effect. */
export interface SoundSpec {
  readonly doc?: string;
  readonly parameters: Readonly<Record<string, ParameterSpec>>;
  readonly presets: Readonly<Record<string, PresetSpec>>;
  /** Of an instrument: `note` plays what events say, `kick` and `drum` have a pitch of their own. */
  readonly pitch?: { readonly kind: string };
  /** Of an effect: how much of it is heard in a chain that does not say. */
  readonly wet?: number;
  /** Of an effect: whether it can listen to another strip. */
  readonly sidechain?: boolean;
}

/** The instruments and effects that a song may name. */
export interface SongRegistry {
  instrument(name: string): SoundSpec | undefined;
  effect(name: string): SoundSpec | undefined;
  instruments(): readonly string[];
  effects(): readonly string[];
  /** Names of folders of samples, which a track may play as its instrument; none when absent. */
  readonly sampleFolders?: ReadonlySet<string>;
  /** The MIDI files that the song names, as it writes them; none when absent. */
  readonly noteFiles?: ReadonlyMap<string, Result<NoteFile>>;
  /** Profiles of MIDI instruments that the song names; none when absent. */
  readonly devices?: DeviceProfiles;
  /** Writes patterns for tracks that ask for some; nothing does when absent. */
  readonly generate?: Generate;
}

/** Profiles of MIDI instruments. */
export interface DeviceProfiles {
  /** All that there are. */
  readonly names: readonly string[];
  /** Those that were asked for and are there, as they were read. */
  readonly read: ReadonlyMap<string, Result<DeviceProfile>>;
}

/** Every effect has this beside its own parameters: how much of it is heard, the rest being dry. */
export const wetParameter: ParameterSpec = Object.freeze({
  unit: 'ratio',
  min: 0,
  max: 1,
  default: 1,
  curve: 'lin',
  doc: 'How much of the effect is heard; the rest is the sound before it.',
});
