import { crc16Arc } from './crc16-arc.ts';

export interface Mp3Length {
  readonly sampleRate: number;
  readonly channelCount: number;
  /** Frames of sound. */
  readonly frames: number;
  /** Bytes of the frames that LAME made, and their checksum. */
  readonly bytes: number;
  readonly checksum: number;
}

/** Samples that LAME puts before the sound. */
const delay = 576;
const frameSamples = 1152;
export const kilobits = 320;

/**
 * The silent frame at the start of an MP3 file that says how long it is, and how many samples LAME
 * added to both ends, so that players cut them off (Xing's and LAME's tags).
 */
export function mp3InfoFrame(length: Mp3Length): Uint8Array<ArrayBuffer> {
  const { sampleRate, channelCount, frames } = length;
  const size = Math.floor((144_000 * kilobits) / sampleRate);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const rateCode = [44_100, 48_000, 32_000].indexOf(sampleRate);
  bytes.set([0xff, 0xfb, 0xe0 | (rateCode << 2), channelCount === 1 ? 0xc0 : 0x40]);
  const at = channelCount === 1 ? 21 : 36;
  const { padding, count } = lameFrames(frames);
  writeText(bytes, at, 'Info');
  view.setUint32(at + 4, 0b1111);
  view.setUint32(at + 8, count);
  view.setUint32(at + 12, length.bytes + size);
  for (let i = 0; i < 100; i++) bytes[at + 16 + i] = Math.floor((i * 256) / 100);
  view.setUint32(at + 116, 80);
  const tag = at + 120;
  writeText(bytes, tag, 'LAME3.100');
  // Method 1 is a constant bit rate; 255 stands for 255 kb/s and all above.
  bytes[tag + 9] = 1;
  bytes[tag + 20] = 255;
  bytes[tag + 21] = delay >> 4;
  bytes[tag + 22] = ((delay & 15) << 4) | (padding >> 8);
  bytes[tag + 23] = padding & 0xff;
  view.setUint32(tag + 28, length.bytes + size);
  view.setUint16(tag + 32, length.checksum);
  view.setUint16(tag + 34, crc16Arc(bytes.subarray(0, tag + 34)));
  return bytes;
}

/** How many frames LAME makes of a sound, and how many samples it adds to its end. */
function lameFrames(frames: number): { readonly padding: number; readonly count: number } {
  const least = frameSamples - ((frames + delay) % frameSamples);
  const padding = least < 576 ? least + frameSamples : least;
  return { padding, count: (frames + delay + padding) / frameSamples };
}

function writeText(bytes: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
}
