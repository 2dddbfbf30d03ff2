import type { Timetag } from './timetag.ts';

/** A 4-byte MIDI message: port, status, two data bytes. */
export type MidiBytes = readonly [number, number, number, number];

/** One argument of a message, named by its OSC type tag. */
export type OscArgument =
  /** 32-bit signed integer, 32-bit float, 64-bit float. */
  | { readonly type: 'i' | 'f' | 'd'; readonly value: number }
  /** String and symbol. */
  | { readonly type: 's' | 'S'; readonly value: string }
  /** One character. */
  | { readonly type: 'c'; readonly value: string }
  /** Raw bytes. */
  | { readonly type: 'b'; readonly value: Uint8Array }
  /** 64-bit signed integer. */
  | { readonly type: 'h'; readonly value: bigint }
  | { readonly type: 't'; readonly value: Timetag }
  /** A colour, 0xRRGGBBAA. */
  | { readonly type: 'r'; readonly value: number }
  | { readonly type: 'm'; readonly value: MidiBytes }
  /** True, false, nil and infinitum ("impulse"): they carry no bytes. */
  | { readonly type: 'T' | 'F' | 'N' | 'I' }
  | { readonly type: 'array'; readonly value: readonly OscArgument[] };

export interface OscMessage {
  readonly kind: 'message';
  readonly address: string;
  readonly args: readonly OscArgument[];
}

/** Packets that belong to one moment. */
export interface OscBundle {
  readonly kind: 'bundle';
  readonly time: Timetag;
  readonly packets: readonly OscPacket[];
}

export type OscPacket = OscMessage | OscBundle;

/**
 * A message.
 *
 * @example message('/n_free', int32(1000)).address // => '/n_free'
 */
export function message(address: string, ...args: readonly OscArgument[]): OscMessage {
  return { kind: 'message', address, args };
}

/** A bundle of packets for one moment. */
export function bundle(time: Timetag, ...packets: readonly OscPacket[]): OscBundle {
  return { kind: 'bundle', time, packets };
}

/** A 32-bit integer argument; the value is truncated to 32 bits when written. */
export function int32(value: number): OscArgument {
  return { type: 'i', value };
}

/** A 32-bit float argument. */
export function float32(value: number): OscArgument {
  return { type: 'f', value };
}

/** A 64-bit float argument. */
export function float64(value: number): OscArgument {
  return { type: 'd', value };
}

/** A 64-bit integer argument. */
export function int64(value: bigint): OscArgument {
  return { type: 'h', value };
}

/** A string argument. It may not contain the character NUL. */
export function text(value: string): OscArgument {
  return { type: 's', value };
}

/** An argument of raw bytes. */
export function blob(value: Uint8Array): OscArgument {
  return { type: 'b', value };
}

/** A time as an argument. */
export function time(value: Timetag): OscArgument {
  return { type: 't', value };
}

/** An array argument. */
export function list(...value: readonly OscArgument[]): OscArgument {
  return { type: 'array', value };
}

/** `T` or `F`. */
export function bool(value: boolean): OscArgument {
  return { type: value ? 'T' : 'F' };
}

/**
 * The argument as a plain value: `T` and `F` become booleans, `N` null, `I` Infinity.
 *
 * @example plainValue(float32(0.5)) // => 0.5
 */
export function plainValue(argument: OscArgument): unknown {
  switch (argument.type) {
    case 'T':
      return true;
    case 'F':
      return false;
    case 'N':
      return null;
    case 'I':
      return Number.POSITIVE_INFINITY;
    case 'array':
      return argument.value.map(plainValue);
    default:
      return argument.value;
  }
}
