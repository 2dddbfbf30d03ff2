import type { Problem, Rational } from '../base/index.ts';
import type { Key, Meter } from '../music/index.ts';
import type { Controls, Pattern } from '../pattern/index.ts';
import type { Command } from '../scsynth/index.ts';
import type {
  DeviceControl,
  DuckCurve,
  KeysChoice,
  Lane,
  Lfo,
  OutsideSource,
} from '../song/index.ts';
import type {
  EventEffect,
  Instrument,
  PlannedSamples,
  Sample,
  SamplerName,
  Sound,
} from '../sound/index.ts';
import type { SynthDef } from '../synthdef/index.ts';
import type { Feel } from './feel.ts';
import type { OutsideValue } from './outside.ts';
import type { TempoMap } from './tempo.ts';

/**
 * Where a plan's messages go.
 * - `shared`: one server plays everything; strips pass audio on over private buses (live).
 * - `apart`: each node has a server of its own; what it sums comes in on that server's inputs, and its
 *   outputs leave on hardware outputs, two channels a port (offline, in parallel).
 */
export type LayoutKind = 'shared' | 'apart';

export type NodeKind = 'track' | 'group' | 'return' | 'master';

/** The way to a value in the song, as keys and indices. */
export type SongPath = readonly (string | number)[];

/** What a file of sound can tell of the song it holds. */
export interface SongFacts {
  readonly title?: string;
  readonly genre?: string;
  /** Quarter notes a minute, at the start. */
  readonly bpm?: number;
  readonly key?: Key;
  /** Four quarters when absent. */
  readonly meter?: Meter;
}

/** All that is needed to play a song: nothing here refers to a file, a clock or a server. */
export interface Plan {
  readonly title: string;
  /** What the song's file says of itself, for players to show. */
  readonly about?: SongFacts;
  readonly seed: number;
  readonly layout: LayoutKind;
  readonly tempo: TempoMap;
  /** In the order in which audio flows: tracks, groups, returns, and last the master. */
  readonly nodes: readonly StageNode[];
  readonly tracks: readonly TrackPlan[];
  /** The strips that are soloed: where there are any, no other is heard. */
  readonly solo: readonly string[];
  /** What an event's `s` plays. */
  readonly sound: (name: string, n?: number) => Sound | undefined;
  /** The nearest name that an unknown `s` could have meant. */
  readonly nearestSound: (name: string) => string | undefined;
  /** What an event can name on any sound, in the order in which the sound passes them. */
  readonly eventEffects: readonly EventEffect[];
  /** The samples that an event's `s` and `n` play, and what was read of them. */
  readonly samples: PlannedSamples;
  /** The voice that plays a sample. */
  readonly sampler: (name: SamplerName) => Instrument | undefined;
  /**
   * Tells a Problem that shows while the song plays where in its file the value at a path stands; if
   * it is about one word of a pattern, where that word does.
   */
  readonly locate: (problem: Problem, path: SongPath, word?: string) => Problem;
  /** The SynthDef that a message names: compiled when first asked for, then kept. */
  readonly synthdef: (name: string) => SynthDef | undefined;
  /** Length of the arrangement in cycles; undefined when the song has none. */
  readonly cycles: number | undefined;
  readonly sections: readonly PlannedSection[];
  readonly master: MasterPlan;
  /** Where knobs and faders stand, by their keys, as they are at the moment; unknown when absent. */
  readonly outside?: ReadonlyMap<string, OutsideValue>;
}

export interface MasterPlan {
  /** Integrated loudness aimed at, LUFS. */
  readonly targetLufs: number | undefined;
  /** True-peak ceiling, dBTP. */
  readonly ceilingDb: number;
  /** The master's input gain in dB where the song fixes it. */
  readonly gainDb: number | undefined;
}

/** One strip and what plays into it. */
export interface StageNode {
  readonly name: string;
  readonly kind: NodeKind;
  /** The outputs of other nodes that it sums, in this fixed order. */
  readonly inputs: readonly { readonly node: string; readonly port: number }[];
  /**
   * Where each port leads: port 0 is the main output, then one for each send, last the one that others
   * listen to, if any do. `out` is the speakers.
   */
  readonly ports: readonly string[];
  /** The outputs that it listens to without summing them, in the order of `place.sideBuses`. */
  readonly hears: readonly { readonly node: string; readonly port: number }[];
  readonly strip: StripPlan;
  /** Seed of the noise that the strip itself makes. */
  readonly seed: number;
  readonly place: Place;
  readonly modulators: readonly ModulatorPlan[];
  /** Seconds by which what leaves the strip is late: look-ahead, its own and of what plays into it. */
  readonly latency: number;
  /** The effects around which its sound can be measured: of the master, on a server of its own. */
  readonly probes: readonly ProbedEffect[];
}

/** An effect whose sound is written to `place.probeBuses` ahead of it and behind it. */
export interface ProbedEffect {
  readonly effect: string;
  /** Places in `probeBuses`. */
  readonly before: number;
  readonly after: number;
}

/** Groups and buses of one node on its server. */
export interface Place {
  /** All other numbers follow from it. */
  readonly slot: number;
  readonly root: number;
  /** Ducking and modulators: before the voices. */
  readonly control: number;
  readonly voices: number;
  /** The strip's synth, or the group of its synths when it is cut in series. */
  readonly strip: number;
  /** Groups for voices that choke each other, made when first needed: `CHOKE_GROUPS` ids from here. */
  readonly firstChoke: number;
  /** Node ids of modulators start here. */
  readonly firstModulator: number;
  /** First of two channels that voices and upstream nodes write and the strip reads. */
  readonly inBus: number;
  /** First of two channels for each port. */
  readonly outBuses: readonly number[];
  /** First of two channels for each probe, behind those of the ports. */
  readonly probeBuses: readonly number[];
  /** First of two channels for each output that it listens to. */
  readonly sideBuses: readonly number[];
  /** One channel: decibels of ducking. */
  readonly duckBus: number;
  /** First of two channels for each effect that all voices of the node share. */
  readonly orbitBus: number;
  /** Node ids of those effects start here. */
  readonly firstOrbit: number;
  /** First of the node's control buses, for modulators. */
  readonly controlBus: number;
  /** Node ids of voices start here; a node has `VOICE_IDS` of them. */
  readonly firstVoice: number;
  /** Noise generators of voices start here; a node has `VOICE_GENERATORS` of them. */
  readonly firstGenerator: number;
  /** The strip's own noise generator. */
  readonly stripGenerator: number;
  /** Noise generators of modulators start here; a node has `MODULATOR_GENERATORS` of them. */
  readonly firstModulatorGenerator: number;
}

/** A length of musical time: it becomes seconds, or the frequency of that period, with the tempo. */
export interface Timed {
  readonly cycles: number;
  readonly as: 'seconds' | 'hertz';
}

/** A strip's SynthDefs and the values of its controls. */
export interface StripPlan {
  /** One, or several in series where one would be too large for a server. */
  readonly defs: readonly string[];
  /** Initial values by control name, in the parameters' units. */
  readonly values: Readonly<Record<string, number>>;
  /** Controls that follow the tempo. */
  readonly timed: Readonly<Record<string, Timed>>;
  /** Controls that carry the bus of an output that an effect listens to: its place in `hears`. */
  readonly hears: Readonly<Record<string, number>>;
}

/** What moves a parameter: a synth that writes a control bus. */
export interface ModulatorPlan {
  readonly def: string;
  /** Node id of its synth. */
  readonly id: number;
  readonly bus: number;
  readonly values: Readonly<Record<string, number>>;
  /** Controls that follow the tempo. */
  readonly timed: Readonly<Record<string, Timed>>;
  /** Of an oscillator. */
  readonly turning?: {
    /** Where in its turn it stands at cycle 0, 0..1. */
    readonly phase: number;
    /** Length of one period in cycles, or in seconds when it does not follow the tempo. */
    readonly period: { readonly cycles: number } | { readonly seconds: number };
  };
  /** What it is told as the song goes on. */
  readonly course?: LaneCourse | PatternCourse | OutsideCourse;
  /** The strip's control that it moves; undefined when voices read its bus. */
  readonly stripControl: string | undefined;
  /** The control of a MIDI instrument that it moves, where it moves one. */
  readonly device?: {
    readonly control: string;
    /** Of an oscillator. */
    readonly turn?: Pick<Lfo, 'shape' | 'from' | 'to' | 'curve'>;
  };
}

/** Lines between points, along the song or along the sections of a name. */
export interface LaneCourse extends Pick<Lane, 'points' | 'steps' | 'section' | 'rest' | 'curve'> {
  readonly kind: 'lane';
}

/** A value that somebody moves while the song plays. */
export interface OutsideCourse {
  readonly kind: 'outside';
  readonly source: OutsideSource;
  /** What the parameter is called, as `param` takes it. */
  readonly names: readonly string[];
  /** Where the value stands in `Plan.outside`. */
  readonly key: string;
  /** The ends of the way, in the parameter's unit. */
  readonly from: number;
  readonly to: number;
  readonly curve: 'lin' | 'exp';
  /** The value until it is moved. */
  readonly rest: number;
}

/** Values of a pattern as they begin. */
export interface PatternCourse {
  readonly kind: 'pattern';
  readonly pattern: Pattern<number>;
  /** The value of the parameter that a value of the pattern stands for. */
  readonly read: (value: number) => number;
  /** The parameter's own value. */
  readonly rest: number;
}

/** A way from a track's events to a return. */
export interface EventSend {
  /** The control of an event that says how much, in dB. */
  readonly control: string;
  /** The port of the track's node. */
  readonly port: number;
}

/** Each onset of the track starts a modulator anew. */
export interface TriggerPlan {
  readonly node: string;
  /** Node id of the modulator. */
  readonly id: number;
}

/** One oscillator of the song's `modulate`. */
export interface TrackModulation {
  readonly parameter: string;
  readonly bus: number;
}

/** What plays into a track's strip. */
export interface TrackPlan {
  readonly name: string;
  readonly node: string;
  readonly pattern: Pattern<Controls>;
  /** How it is played beside what the pattern says; as written when absent. */
  readonly feel?: Feel;
  /** What events without an `s` play. */
  readonly instrument: Instrument | undefined;
  /** The hardware that plays it instead. */
  readonly midi?: MidiOutput;
  /** The SuperDirt that plays it instead. */
  readonly dirt?: DirtTarget;
  /** The keys that play it while it plays its pattern. */
  readonly keys?: KeysChoice;
  /** The pattern of a real Tidal whose events it plays beside its own: d5. */
  readonly tidal?: string;
  /** The folder of samples that they play, where the track names one as its instrument. */
  readonly folder?: string;
  /** The note of events without one, in a `kick`-pitched instrument. */
  readonly kickNote: number;
  /** The same at a cycle, where it follows the song's chords. */
  readonly kickNoteAt?: (cycle: Rational) => number;
  /** Values by parameter, below those of the event and above defaults. */
  readonly settings: readonly Setting[];
  /** Parameters that an oscillator moves, unless the event sets them. */
  readonly modulations: readonly TrackModulation[];
  readonly ducks: readonly DuckPlan[];
  readonly triggers: readonly TriggerPlan[];
  /** Where its events can send to. */
  readonly sends: readonly EventSend[];
  /** Muted tracks play nothing and duck nobody. */
  readonly muted: boolean;
}

/** Where a track's events go when a SuperDirt plays them. */
export interface DirtTarget {
  readonly host: string;
  readonly port: number;
  /** From 0, for events that name none. */
  readonly orbit: number;
}

/** An event for a SuperDirt. */
export interface TimedDirt {
  /** Seconds since the cycle that the state began at. */
  readonly time: number;
  readonly track: string;
  readonly to: DirtTarget;
  readonly controls: Controls;
  /** Cycles a second. */
  readonly cps: number;
  /** Of its onset. */
  readonly cycle: number;
  /** Seconds of the whole event. */
  readonly delta: number;
}

/** Where a track's notes go when an instrument outside plays them. */
export interface MidiOutput {
  /** The name of a port, or a part of one. */
  readonly port: string;
  /** 1..16. */
  readonly channel: number;
  /** Seconds that the instrument takes to sound; 0 when absent. */
  readonly latency?: number;
  /** What events can set by name. */
  readonly controls?: readonly DeviceControl[];
}

/** A parameter set for a whole track: a number, or a pattern read at each onset. */
export interface Setting {
  readonly parameter: string;
  readonly value: number | Timed | Pattern<number>;
}

/** Each onset of the track pushes another node down. */
export interface DuckPlan {
  readonly node: string;
  readonly depthDb: number;
  readonly attack: number | Timed;
  readonly hold: number | Timed;
  readonly release: number | Timed;
  readonly curve: DuckCurve;
  /** Points of a drawn course, in order of time, in place of those. */
  readonly drawn?: readonly { readonly at: number | Timed; readonly share: number }[];
}

/** One section of the form. Beyond the last the form begins again, while cycles count on. */
export interface PlannedSection {
  readonly name: string;
  /** Cycles from the beginning of the form, end exclusive. */
  readonly begin: number;
  readonly end: number;
  /** Tracks that sound. */
  readonly plays: ReadonlySet<string>;
  /** Patterns that stand in for a track's own. */
  readonly patterns: ReadonlyMap<string, Pattern<Controls>>;
  /** Values that hold within the section, by track; they go before the track's own. */
  readonly settings: ReadonlyMap<string, readonly Setting[]>;
  /** Strip controls that hold within the section, by node and control. */
  readonly strips: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** The note of kicks that are given none, where the section has a key of its own. */
  readonly kickNote: number | undefined;
}

/** Commands for one node's server at one time. */
export interface TimedMessage {
  /** Seconds since the cycle that the state began at. */
  readonly time: number;
  readonly node: string;
  readonly commands: readonly Command[];
}

/** A sample that must be in a buffer of a node's server before its first note. */
export interface BufferUse {
  readonly node: string;
  /** The buffer's number. */
  readonly id: number;
  readonly file: string;
  readonly sample: Sample;
}

/** A stretch of cycles, end exclusive. */
export interface CycleSpan {
  readonly begin: Rational;
  readonly end: Rational;
}
