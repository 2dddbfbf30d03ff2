const table8 = makeTable(8, 0x07);
const table16 = makeTable(16, 0x8005);

/** The checksum of a frame's header in FLAC (RFC 9639, 9.1.8): polynomial 0x07, 8 bits. */
export function crc8(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let crc = 0;
  for (let i = from; i < to; i++) crc = table8[crc ^ (bytes[i] ?? 0)] ?? 0;
  return crc;
}

/** The checksum of a frame in FLAC (RFC 9639, 9.3): polynomial 0x8005, 16 bits. */
export function crc16(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let crc = 0;
  for (let i = from; i < to; i++) {
    crc = ((crc << 8) & 0xffff) ^ (table16[(crc >>> 8) ^ (bytes[i] ?? 0)] ?? 0);
  }
  return crc;
}

function makeTable(width: number, polynomial: number): Uint16Array {
  const top = 1 << (width - 1);
  return Uint16Array.from({ length: 256 }, (_, byte) => {
    let crc = byte << (width - 8);
    for (let bit = 0; bit < 8; bit++) crc = crc & top ? (crc << 1) ^ polynomial : crc << 1;
    return crc & (2 ** width - 1);
  });
}
