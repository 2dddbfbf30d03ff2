import type { AudioEncoder, AudioOptions } from './audio-encoder.ts';
import { crc16Arc } from './crc16-arc.ts';
import { id3Tag } from './id3.ts';
import { joinBytes } from './join-bytes.ts';
import { kilobits, mp3InfoFrame } from './mp3-info.ts';
import { limitFloats, type Tally } from './quantise.ts';

/**
 * Makes a streaming MP3 encoder (LAME, 320 kb/s) of one or two channels at 32, 44.1 or 48 kHz. The
 * file begins with an ID3 tag and a frame that tells its length, which is written again in the end.
 *
 * @example await createMp3Encoder({ sampleRate: 48000, channelCount: 2 })
 */
export async function createMp3Encoder(
  options: Pick<AudioOptions, 'sampleRate' | 'channelCount' | 'tags'>,
): Promise<AudioEncoder> {
  const { sampleRate, channelCount } = options;
  const { createMp3Encoder: createLame } = await import('wasm-media-encoders');
  const lame = await createLame();
  lame.configure({ sampleRate, channels: channelCount === 1 ? 1 : 2, bitrate: kilobits });
  const tag = id3Tag(options.tags ?? {});
  const tally: Tally = { clipped: 0, notFinite: 0 };
  const length = { sampleRate, channelCount, frames: 0, bytes: 0, checksum: 0 };
  const header = () => joinBytes([tag, mp3InfoFrame(length)]);
  // What the encoder answers is a view of its memory, which the next call changes.
  const keep = (view: Uint8Array): Uint8Array<ArrayBuffer> => {
    length.bytes += view.length;
    length.checksum = crc16Arc(view, length.checksum);
    return new Uint8Array(view);
  };
  return {
    header: header(),
    encode(channels, from = 0, to = channels[0]?.length ?? 0) {
      length.frames += to - from;
      return keep(lame.encode(limitFloats(channels, from, to, tally)));
    },
    finish() {
      const trailer = keep(lame.finalize());
      return { trailer, header: header(), frames: length.frames, ...tally };
    },
  };
}
