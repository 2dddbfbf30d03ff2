import type { AudioTags } from './audio-encoder.ts';
import { joinBytes } from './join-bytes.ts';
import { pageChecksum, readOggPage } from './ogg-pages.ts';
import { vorbisComment } from './vorbis-comment.ts';

/**
 * The beginning of an Ogg Vorbis file with other tags in it: its second page holds the comment and
 * the setup. Undefined while both pages are not there yet.
 */
export function withOggTags(
  bytes: Uint8Array,
  tags: AudioTags,
): Uint8Array<ArrayBuffer> | undefined {
  const first = readOggPage(bytes, 0);
  const second = first === undefined ? undefined : readOggPage(bytes, first.end);
  if (first === undefined || second === undefined) return undefined;
  const [comment, ...setup] = packetsOf(bytes, second.begin, second.bodyOffset);
  if (comment === undefined) return undefined;
  const vendor = vendorOf(comment);
  const head = Uint8Array.from('\x03vorbis', (each) => each.charCodeAt(0));
  const tagged = joinBytes([head, vorbisComment(vendor, tags), Uint8Array.of(1)]);
  const page = withPackets(bytes.subarray(second.begin, second.begin + 27), [tagged, ...setup]);
  return joinBytes([bytes.subarray(0, first.end), page, bytes.subarray(second.end)]);
}

/** The packets of a page on which all end that begin. */
function packetsOf(bytes: Uint8Array, begin: number, bodyOffset: number): Uint8Array[] {
  const packets: Uint8Array[] = [];
  let at = bodyOffset;
  let size = 0;
  for (const segment of bytes.subarray(begin + 27, bodyOffset)) {
    size += segment;
    if (segment === 255) continue;
    packets.push(bytes.subarray(at, at + size));
    at += size;
    size = 0;
  }
  return packets;
}

/** Who made the encoder, as its own comment says after seven bytes of name. */
function vendorOf(comment: Uint8Array): string {
  const size = new DataView(comment.buffer, comment.byteOffset).getUint32(7, true);
  return new TextDecoder().decode(comment.subarray(11, 11 + size));
}

/** A page with the head of another and these packets. */
function withPackets(head: Uint8Array, packets: readonly Uint8Array[]): Uint8Array {
  const lacing = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / 255) }, () => 255),
    length % 255,
  ]);
  const page = joinBytes([head, Uint8Array.from(lacing), ...packets]);
  page[26] = lacing.length;
  new DataView(page.buffer).setUint32(22, pageChecksum(page, 0, page.length), true);
  return page;
}
