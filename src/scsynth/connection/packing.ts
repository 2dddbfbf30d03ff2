import { type Problem, problem, type Seconds } from '../../base/index.ts';
import { IMMEDIATELY, OscWriter, type Timetag } from '../../osc/index.ts';
import type { Command } from '../commands.ts';
import { describeCommand } from '../describe-command.ts';
import { encodeCommand } from '../encode-command.ts';
import { splitCommand } from '../split-command.ts';
import type { Transport } from './transport.ts';

/** One command as it will be sent. */
export interface Parcel {
  /** Undefined for what is carried out as it arrives. */
  readonly time: Seconds | undefined;
  readonly command: Command;
  readonly message: Uint8Array;
}

/** What a packet spends beside its messages: bundle header, `/sync` with its id, sizes. */
const OVERHEAD = 64;

/**
 * Whether scsynth works a command off beside the sound, so that what comes after it may overtake it.
 * Such commands do not overtake each other.
 *
 * @example isAsynchronous({ op: 'buffer.zero', id: 3 }) // => true
 */
export function isAsynchronous({ op }: Command): boolean {
  return (op.startsWith('synthdef.') || op.startsWith('buffer.')) && op !== 'buffer.set';
}

/** A command as one or more parcels for a way to a server, or why it cannot be sent on it. */
export function parcelsOf(
  time: Seconds | undefined,
  command: Command,
  { most, limit }: Pick<Transport, 'most' | 'limit'>,
): readonly Parcel[] | Problem {
  const message = encode(command);
  if (message.length + OVERHEAD <= most) return [{ time, command, message }];
  const parcels = splitCommand(command, most - OVERHEAD).map((part) => ({
    time,
    command: part,
    message: encode(part),
  }));
  const tooLarge = parcels.find((each) => each.message.length + OVERHEAD > limit);
  return tooLarge === undefined ? parcels : sizeProblem(tooLarge);
}

/** How many of the parcels, from the first on, go into one packet: same time, same kind, room. */
export function countForPacket(parcels: readonly Parcel[], most: number): number {
  const first = parcels[0];
  if (first === undefined) return 0;
  let bytes = OVERHEAD;
  let count = 0;
  for (const { time, command, message } of parcels) {
    const fits = bytes + 4 + message.length <= most || count === 0;
    const isLike = isAsynchronous(command) === isAsynchronous(first.command);
    if (time !== first.time || !isLike || !fits) break;
    bytes += 4 + message.length;
    count += 1;
  }
  return count;
}

/** Writes parcels as a bundle for a time. */
export function timedPacket(parcels: readonly Parcel[], time: Timetag): Uint8Array {
  return packet(parcels, time).bytes();
}

/** Writes parcels as a bundle for now, whose last message asks whether all before is carried out. */
export function syncedPacket(parcels: readonly Parcel[], sync: number): Uint8Array {
  const writer = packet(parcels, IMMEDIATELY);
  writer.openMessage('/sync', 'i');
  writer.int32(sync);
  writer.closeMessage();
  return writer.bytes();
}

function packet(parcels: readonly Parcel[], time: Timetag): OscWriter {
  const writer = new OscWriter(1024);
  writer.openBundle(time);
  for (const { message } of parcels) {
    writer.int32(message.length);
    writer.raw(message);
  }
  return writer;
}

function encode(command: Command): Uint8Array {
  const writer = new OscWriter(256);
  encodeCommand(writer, command);
  return writer.bytes();
}

function sizeProblem({ command, message }: Parcel): Problem {
  const what = `${describeCommand(command)}: its message of ${message.length} bytes is too large`;
  return problem('scsynth.overflow', what, { hint: 'connect by TCP, which has no such limit' });
}
