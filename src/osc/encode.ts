import type { OscArgument, OscPacket } from './packet.ts';
import { OscWriter } from './writer.ts';

/**
 * The bytes of a packet kept as data.
 *
 * @example encodePacket(message('/status')).length // => 12
 */
export function encodePacket(packet: OscPacket): Uint8Array {
  const writer = new OscWriter(256);
  writePacket(writer, packet);
  return writer.bytes().slice();
}

/** Writes a packet kept as data, at the top or inside a bundle that is open in the writer. */
export function writePacket(writer: OscWriter, packet: OscPacket): void {
  if (packet.kind === 'message') {
    writer.openMessage(packet.address, typeTags(packet.args));
    for (const argument of packet.args) writeArgument(writer, argument);
    writer.closeMessage();
    return;
  }
  writer.openBundle(packet.time);
  for (const inner of packet.packets) writePacket(writer, inner);
  writer.closeBundle();
}

/**
 * The type tags of arguments, without the comma.
 *
 * @example typeTags([int32(1), list(float32(2))]) // => 'i[f]'
 */
export function typeTags(args: readonly OscArgument[]): string {
  let tags = '';
  for (const argument of args) {
    tags += argument.type === 'array' ? `[${typeTags(argument.value)}]` : argument.type;
  }
  return tags;
}

function writeArgument(writer: OscWriter, argument: OscArgument): void {
  switch (argument.type) {
    case 'i':
      writer.int32(argument.value);
      break;
    case 'f':
      writer.float32(argument.value);
      break;
    case 'd':
      writer.float64(argument.value);
      break;
    case 's':
    case 'S':
      writer.string(argument.value);
      break;
    case 'c':
      writer.int32(argument.value.codePointAt(0) ?? 0);
      break;
    case 'b':
      writer.blob(argument.value);
      break;
    case 'h':
      writer.int64(argument.value);
      break;
    case 't':
      writer.timetag(argument.value);
      break;
    case 'r':
      writer.uint32(argument.value);
      break;
    case 'm':
      writer.raw(Uint8Array.from(argument.value));
      break;
    case 'array':
      for (const inner of argument.value) writeArgument(writer, inner);
      break;
    case 'T':
    case 'F':
    case 'N':
    case 'I':
      break;
  }
}
