/** A page of an Ogg file (RFC 3533, 6). */
export interface OggPage {
  readonly begin: number;
  readonly end: number;
  readonly bodyOffset: number;
  readonly serial: number;
  /** Frames up to the end of the last packet that ends here; -1 when none does. */
  readonly granule: number;
  readonly isLast: boolean;
}

/** The page that begins at a place; undefined where none does, or it is not whole or not sound. */
export function readOggPage(bytes: Uint8Array, begin: number): OggPage | undefined {
  if (begin + 27 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + begin, bytes.length - begin);
  if (view.getUint32(0) !== 0x4f676753) return undefined;
  const segments = view.getUint8(26);
  const bodyOffset = begin + 27 + segments;
  let end = bodyOffset;
  for (let i = 0; i < segments; i++) end += bytes[begin + 27 + i] ?? 0;
  if (end > bytes.length || pageChecksum(bytes, begin, end) !== view.getUint32(22, true)) {
    return undefined;
  }
  return {
    begin,
    end,
    bodyOffset,
    serial: view.getUint32(14, true),
    granule: Number(view.getBigInt64(6, true)),
    isLast: (view.getUint8(5) & 4) !== 0,
  };
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc >>> 0;
});

/** A page's checksum, its own four bytes taken as 0. */
export function pageChecksum(bytes: Uint8Array, begin: number, end: number): number {
  let crc = 0;
  for (let i = begin; i < end; i++) {
    const isChecksum = i >= begin + 22 && i < begin + 26;
    const byte = isChecksum ? 0 : (bytes[i] ?? 0);
    crc = (crc << 8) ^ (table[(crc >>> 24) ^ byte] ?? 0);
  }
  return crc >>> 0;
}
