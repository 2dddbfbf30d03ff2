/** Where a new node goes: at the head or tail of a group, or beside or instead of another node. */
export type AddAction = 'head' | 'tail' | 'before' | 'after' | 'replace';

/**
 * The value of a control: a number, numbers for an array control, or the control bus (`c12`) or audio
 * bus (`a4`) that it follows from now on.
 */
export type ControlInput = number | readonly number[] | `c${number}` | `a${number}`;

export type ControlInputs = Readonly<Record<string, ControlInput>>;

/** Starts a synth of a loaded SynthDef. Controls not named have the SynthDef's defaults. */
export interface SynthNew {
  readonly op: 'synth.new';
  readonly def: string;
  readonly id: number;
  readonly action: AddAction;
  readonly target: number;
  readonly controls: ControlInputs;
}

export interface GroupNew {
  readonly op: 'group.new';
  readonly id: number;
  readonly action: AddAction;
  readonly target: number;
}

/** Frees all nodes of a group; `deep` keeps the groups inside it and frees their synths. */
export interface GroupClear {
  readonly op: 'group.clear';
  readonly id: number;
  readonly deep?: boolean;
}

/** Sets controls of a synth, or of all synths of a group. */
export interface NodeSet {
  readonly op: 'node.set';
  readonly id: number;
  readonly controls: ControlInputs;
}

/** Lets controls follow buses; -1 ends that. */
export interface NodeMap {
  readonly op: 'node.map';
  readonly id: number;
  readonly rate: 'control' | 'audio';
  readonly buses: Readonly<Record<string, number>>;
}

export interface NodeFree {
  readonly op: 'node.free';
  readonly id: number;
}

/** Pauses a node (`on: false`) or lets it run again. */
export interface NodeRun {
  readonly op: 'node.run';
  readonly id: number;
  readonly on: boolean;
}

/** Moves a node to another place in the order of execution. */
export interface NodeMove {
  readonly op: 'node.move';
  readonly id: number;
  readonly action: Exclude<AddAction, 'replace'>;
  readonly target: number;
}

/** Loads SynthDefs in the format SCgf. `name` is for people who read transcripts and Problems. */
export interface SynthDefLoad {
  readonly op: 'synthdef.load';
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SynthDefFree {
  readonly op: 'synthdef.free';
  readonly name: string;
}

/** Makes a buffer of zeros. */
export interface BufferAlloc {
  readonly op: 'buffer.alloc';
  readonly id: number;
  readonly frames: number;
  readonly channels: number;
}

/** Writes samples (interleaved when there are several channels) from sample `start` on. */
export interface BufferSet {
  readonly op: 'buffer.set';
  readonly id: number;
  readonly start: number;
  readonly samples: Float32Array;
}

export interface BufferZero {
  readonly op: 'buffer.zero';
  readonly id: number;
}

export interface BufferFree {
  readonly op: 'buffer.free';
  readonly id: number;
}

/** Sets control buses from `bus` on. */
export interface ControlSet {
  readonly op: 'control.set';
  readonly bus: number;
  readonly values: readonly number[];
}

/**
 * What a server can be told: plain data, the same for every adapter. Questions (`sync`, `status`,
 * the node tree) are methods of `Server`, because they have answers.
 */
export type Command =
  | SynthNew
  | GroupNew
  | GroupClear
  | NodeSet
  | NodeMap
  | NodeFree
  | NodeRun
  | NodeMove
  | SynthDefLoad
  | SynthDefFree
  | BufferAlloc
  | BufferSet
  | BufferZero
  | BufferFree
  | ControlSet;

/** Commands for one moment, in seconds of the server's clock. */
export interface TimedCommands {
  readonly time: number;
  readonly commands: readonly Command[];
}

/** The group that every server begins with. */
export const ROOT_GROUP = 0;

/** As the id of a new synth: the server chooses one, since nobody will speak to this synth again. */
export const ANONYMOUS_NODE = -1;

/**
 * Whether a command prepares something (definitions, buffers) instead of changing what sounds.
 * Servers carry these out at the block of 128 frames in which they fall, before what sounds.
 *
 * @example isPreparation({ op: 'buffer.zero', id: 3 }) // => true
 */
export function isPreparation(command: Command): boolean {
  return command.op.startsWith('synthdef.') || command.op.startsWith('buffer.');
}
