import { createRequire } from 'node:module';
import { failure, problem, type Result, success } from '../base/index.ts';

/** A message that came in. */
export interface InboundMessage {
  readonly address: string;
  /** Numbers, texts, bytes. */
  readonly args: readonly unknown[];
  /** When it is meant, Unix time in milliseconds; undefined for at once. */
  readonly time: number | undefined;
}

interface OscPackage {
  readPacket(
    bytes: Uint8Array,
    options: { readonly metadata: false; unpackSingleArgs: false },
  ): Packet;
}

/** What npm `osc` makes of bytes. */
type Packet =
  | { readonly address: string; readonly args: readonly unknown[] }
  | {
      readonly timeTag: { readonly raw: readonly [number, number]; readonly native: number };
      readonly packets: readonly Packet[];
    };

/** Messages of one packet: more is no music. */
const MOST_MESSAGES = 2000;

let loaded: OscPackage | undefined;

/** The part of npm `osc` that reads bytes; the whole would load sockets and serial ports too. */
function oscPackage(): OscPackage {
  loaded ??= createRequire(import.meta.url)('osc/src/osc.js') as OscPackage;
  return loaded;
}

/**
 * Reads a packet from outside: the messages in it, those of bundles with the time of their bundle. Problem:
 * `osc.packet` for bytes that are no packet.
 */
export function readInbound(bytes: Uint8Array): Result<readonly InboundMessage[]> {
  const messages: InboundMessage[] = [];
  try {
    const options = { metadata: false, unpackSingleArgs: false } as const;
    collect(oscPackage().readPacket(bytes, options), undefined, messages);
  } catch {
    return failure([
      problem('osc.packet', `${bytes.length} bytes that came in are no OSC packet.`),
    ]);
  }
  return success(messages);
}

function collect(packet: Packet, time: number | undefined, into: InboundMessage[]): void {
  if ('address' in packet) {
    if (into.length >= MOST_MESSAGES) throw new RangeError('too many messages');
    into.push({ address: packet.address, args: packet.args, time });
    return;
  }
  const { raw, native } = packet.timeTag;
  const isNow = raw[0] === 0 && raw[1] <= 1;
  for (const each of packet.packets) collect(each, isNow ? undefined : native, into);
}
