import type { Cycles, Decibels, Seconds } from '../base/index.ts';
import type { Groove, Key, LoudnessTarget, Meter } from '../music/index.ts';
import type { EventSource } from './event-source.ts';
import type { OutsideSource } from './outside-source.ts';

/**
 * A song as data: plain, frozen, and the same after a trip through JSON (absent optional fields
 * are absent, numbers are finite). Everything that a file may write in several ways is resolved:
 * quantities are numbers in the unit of their parameter, names exist, references lead somewhere.
 *
 * Lists keep the order of the file, and index for index the place in the file: `effects[2]` is what
 * stands at `tracks.kick.effects[2]`, so a later room can say where a Problem is.
 */
export interface Song {
  readonly kind: 'song';
  readonly title?: string;
  /** Id of a genre of the music room. */
  readonly genre: string;
  /** Quarter notes a minute, or a pattern of them. */
  readonly bpm: number | PatternText;
  readonly meter: Meter;
  readonly key: Key;
  /** Chords, as Roman numerals in the key or by their names. */
  readonly progression?: PatternText;
  readonly seed: number;
  /** Folders in which samples are looked for first, as the file writes them. */
  readonly samples: readonly string[];
  /** Files of SynthDefs, or folders of them, as the file writes them. */
  readonly synthdefs: readonly string[];
  /** Files of voices of a DX7, or folders of them, as the file writes them. */
  readonly dx7: readonly string[];
  readonly tracks: readonly Track[];
  readonly groups: readonly Group[];
  readonly returns: readonly Return[];
  readonly master: Master;
  /** Empty when the song has no form: every track plays all the time. */
  readonly arrangement: readonly Section[];
}

/** A `.tidal` file as a song: its statements are evaluated by the stage. */
export interface TidalSong {
  readonly kind: 'tidal';
  readonly source: string;
}

/** Pattern source: one Tidal expression, or bare mini-notation. */
export interface PatternText {
  readonly kind: 'tidal' | 'mini';
  readonly text: string;
}

/** A length of musical time where seconds or hertz are wanted (of hertz it is the period). */
export interface MusicalTime {
  readonly kind: 'cycles';
  readonly cycles: Cycles;
}

/** In the parameter's unit; of a choice the index of the option, of a switch 0 or 1. */
export type FixedValue = number | MusicalTime;
/** A value of an instrument's parameter: patterns are numbers in its unit. */
export type SettableValue = FixedValue | PatternText;

/** What every strip of the mixer has: tracks, groups and returns. */
export interface Strip {
  readonly name: string;
  readonly effects: Chain;
  /** Ahead of the effects. */
  readonly gain: Decibels;
  readonly level: Decibels;
  /** −1 (left) to 1 (right). */
  readonly pan: number;
  /** 0 mono, 1 as it is, 2 widest. */
  readonly width: number;
  readonly mute: boolean;
  /** Where one strip or more is soloed, no other is heard. */
  readonly solo: boolean;
  readonly sends: readonly Send[];
  readonly duck: readonly Duck[];
  readonly modulate: readonly Modulator[];
}

export interface Track extends Strip {
  /** Name of the instrument that plays events without an `s`. */
  readonly instrument?: string;
  readonly preset?: string;
  /** Hardware or a SuperDirt instead of an instrument. */
  readonly output?: MidiOutput | DirtOutput;
  /** What the file writes, or what its source was found to play. */
  readonly pattern?: PatternText;
  /** Where events come from instead of a pattern of the file's own. */
  readonly source?: EventSource;
  readonly set: Readonly<Record<string, SettableValue>>;
  /** The group it belongs to, whichever of the two names the other in the file. */
  readonly group?: string;
  /** Its own bar, which is a cycle of its patterns; the song's when absent. */
  readonly meter?: Meter;
  /** What a kick without a note is tuned to; the root where the song has a progression. */
  readonly follow?: 'root' | 'key';
  readonly fills?: readonly Fill[];
  /** How it is played off the grid: its own, or the song's. */
  readonly groove?: Groove;
  /** How unevenly it is played: its own, or the song's. */
  readonly humanise?: Humanise;
}

/** The unevenness of players. */
export interface Humanise {
  /** How early or late a note may be; most are nearer. */
  readonly time: Seconds;
  /** By what share its velocity may differ. */
  readonly velocity: number;
}

export interface Group extends Strip {
  /** Names of tracks and groups. */
  readonly of: readonly string[];
  readonly group?: string;
}

export interface Return extends Strip {}

export interface MidiOutput {
  readonly kind: 'midi';
  readonly port: string;
  /** 1 to 16. */
  readonly channel: number;
  /** Seconds that it takes to sound; 0 when absent. */
  readonly latency?: number;
  /** What patterns can set by name. */
  readonly controls?: readonly DeviceControl[];
}

/** A controller of a MIDI instrument that has a name. */
export interface DeviceControl {
  readonly name: string;
  readonly kind: 'cc' | 'cc-14' | 'nrpn';
  /** The controller, or the NRPN's parameter. */
  readonly number: number;
  /** The values of a pattern that are its lowest and its highest. */
  readonly from: number;
  readonly to: number;
  /** Its value where nobody has set it; `from` when absent. */
  readonly default?: number;
  readonly doc?: string;
}

/** A SuperDirt, or another program that takes what Tidal sends. */
export interface DirtOutput {
  readonly kind: 'dirt';
  readonly host: string;
  readonly port: number;
  /** From 0. */
  readonly orbit: number;
}

/** Effects in series. */
export type Chain = readonly ChainEntry[];
export type ChainEntry = EffectEntry | SplitEntry;

export interface EffectEntry {
  readonly kind: 'effect';
  readonly effect: string;
  /** Names it in paths: `kick.effects.crunch.drive`. */
  readonly id?: string;
  readonly preset?: string;
  /** The strip that it listens to. */
  readonly by?: string;
  /** Only what the file sets. `wet` (0..1) is a parameter of every effect. */
  readonly set: Readonly<Record<string, FixedValue>>;
}

/** Chains in parallel, their outputs added. An empty chain lets the sound through. */
export interface SplitEntry {
  readonly kind: 'split';
  readonly chains: readonly Chain[];
}

export interface Send {
  /** Name of a return. */
  readonly to: string;
  readonly level: Decibels;
  /** Before the fader instead of after it. */
  readonly pre: boolean;
}

/** Turned down by the onsets of another track. Lengths in seconds or musical time. */
export interface Duck {
  readonly by: string;
  /** How far down, above 0. */
  readonly depth: Decibels;
  readonly attack: Seconds | MusicalTime;
  readonly hold: Seconds | MusicalTime;
  readonly release: Seconds | MusicalTime;
  readonly curve: DuckCurve;
  /** A drawn course in place of attack, hold, release and curve; in order of time, ending at 0. */
  readonly draw?: readonly DuckPoint[];
}

export interface DuckPoint {
  readonly at: Seconds | MusicalTime;
  /** Share of the depth, 0 to 1. */
  readonly share: number;
}

export type DuckCurve = (typeof duckCurves)[number];
export const duckCurves = ['linear', 'exponential', 'cosine'] as const;

/** What moves one parameter while the song plays. */
export type Modulator = Lfo | Envelope | Follower | Lane | PatternModulator | OutsideModulator;

interface Moving {
  /** Where it stands in the file's list: modulators of one entry move together. */
  readonly entry: number;
  readonly target: ModulationTarget;
  readonly curve: 'lin' | 'exp';
}

/** Moves between two values, given in the parameter's unit. */
interface Swinging extends Moving {
  readonly from: number;
  readonly to: number;
}

/** A low-frequency oscillator. */
export interface Lfo extends Swinging {
  readonly kind: 'lfo';
  readonly shape: LfoShape;
  /** Hertz, or the length of one turn. */
  readonly rate: number | MusicalTime;
  /** Where in its turn it starts, 0 to 1. */
  readonly phase: number;
  /** The track whose onsets start its turn anew. */
  readonly by?: string;
}

/** From `from` to `to` and back with each onset of a track. Lengths in seconds or musical time. */
export interface Envelope extends Swinging {
  readonly kind: 'envelope';
  readonly by: string;
  readonly attack: Seconds | MusicalTime;
  readonly hold: Seconds | MusicalTime;
  readonly release: Seconds | MusicalTime;
}

/** Follows the level of another strip: `from` in its silence, `to` at full scale. */
export interface Follower extends Swinging {
  readonly kind: 'follow';
  readonly of: string;
  /** Gain ahead of the measurement. */
  readonly gain: Decibels;
  /** Time constants. */
  readonly attack: Seconds;
  readonly release: Seconds;
}

/** A line through points in time. */
export interface Lane extends Moving {
  readonly kind: 'lane';
  /** In order of time; before the first and after the last the value stays. */
  readonly points: readonly LanePoint[];
  /** Whether it goes straight from point to point, or jumps at each. */
  readonly steps: boolean;
  /** The sections that it belongs to; points count from their beginning, elsewhere `rest` holds. */
  readonly section?: string;
  /** The parameter's own value. */
  readonly rest: number;
}

export interface LanePoint {
  readonly cycle: Cycles;
  /** In the parameter's unit. */
  readonly value: number;
}

/** Takes the values of a pattern, in the parameter's unit. */
export interface PatternModulator extends Moving {
  readonly kind: 'pattern';
  /** Where it is written in the strip's data, if not in the list: in place of the number that it moves. */
  readonly at?: readonly (string | number)[];
  readonly pattern: PatternText;
  /** How long it takes to the new value. */
  readonly glide: Seconds | MusicalTime;
  /** Where the pattern's values are 0 to 1: what those stand for. */
  readonly range?: { readonly from: number; readonly to: number };
  /** The parameter's own range, past which nothing goes. */
  readonly min: number;
  readonly max: number;
  /** The parameter's own value, until the pattern has one. */
  readonly rest: number;
}

/** Goes where somebody moves a knob or a fader: `from` at its lowest, `to` at its highest. */
export interface OutsideModulator extends Swinging {
  readonly kind: 'outside';
  readonly source: OutsideSource;
  /** What the parameter is called, as `param` takes it; the name that people would write comes first. */
  readonly names: readonly string[];
  /** The value until it is moved, and in a render. */
  readonly rest: number;
}

export type LfoShape = (typeof lfoShapes)[number];
export const lfoShapes = ['sine', 'triangle', 'saw', 'ramp', 'square', 'random', 'hold'] as const;

export type ModulationTarget =
  | { readonly kind: 'instrument'; readonly parameter: string }
  /** A controller of the MIDI instrument that a track plays, by its name. */
  | { readonly kind: 'device'; readonly parameter: string }
  /** `place` leads to the entry: `[2]`, or through splits `[0, 1, 3]` (entry, chain, entry, …). */
  | { readonly kind: 'effect'; readonly place: readonly number[]; readonly parameter: string }
  | { readonly kind: 'strip'; readonly parameter: 'gain' | 'level' | 'pan' | 'width' }
  /** The level of a send, by the name of the return. */
  | { readonly kind: 'send'; readonly to: string };

export interface Master {
  readonly effects: Chain;
  /** What the file asks for: `club`, `stream`, `vintage`, `draft`, or a number of LUFS. */
  readonly target: string | number;
  /** What it means for this song's genre, with `master.ceiling` where the file sets one. */
  readonly loudness: LoudnessTarget;
  /** The input gain, where it is fixed instead of found. */
  readonly gain?: Decibels;
  readonly modulate: readonly Modulator[];
}

export interface Section {
  readonly section: string;
  readonly bars: number;
  /** `all` is every track that is not muted; a list (groups resolved) plays muted tracks too. */
  readonly play: 'all' | readonly string[];
  /** Tracks (groups resolved) that are silent here although they would play. */
  readonly mute: readonly string[];
  /** Overrides of instrument parameters, by track. */
  readonly set: Readonly<Record<string, Readonly<Record<string, SettableValue>>>>;
  /** Overrides of levels, by track, group or return. */
  readonly level: Readonly<Record<string, Decibels>>;
  /** Other patterns, by track. */
  readonly pattern: Readonly<Record<string, PatternText>>;
  readonly bpm?: number | PatternText | TempoRamp;
  readonly key?: Key;
  readonly progression?: PatternText;
  /** Tracks that are silent in the last bars. */
  readonly kickout?: { readonly bars: number; readonly of: readonly string[] };
  /** Rolls that lead into the next section, by track. */
  readonly roll?: Readonly<Record<string, Roll>>;
  /** One note through so many of the last bars, by track. */
  readonly build?: Readonly<Record<string, number>>;
  /** Tracks that are struck once where the section begins. */
  readonly drop?: readonly string[];
}

/** Hits that come closer and closer. */
export interface Roll {
  readonly bars: number;
  /** Notes to a whole note at its beginning, and at its end. */
  readonly from: number;
  readonly to: number;
  /** Of the first hit; the last has 1. */
  readonly velocity: number;
  /** Semitones by which it rises. */
  readonly rise: number;
}

/** What stands in a track's pattern's place at the end of a phrase. */
export interface Fill {
  /** Length of a phrase in bars. */
  readonly every: number;
  /** Length of the fill in bars. */
  readonly bars: number;
  readonly pattern: PatternText;
  readonly probability: number;
}

/** A tempo that changes evenly from a section's beginning to its end, in quarter notes a minute. */
export interface TempoRamp {
  readonly from: number;
  readonly to: number;
}

/** Whether a tempo is a ramp. */
export function isRamp(bpm: Section['bpm']): bpm is TempoRamp {
  return typeof bpm === 'object' && 'from' in bpm;
}
