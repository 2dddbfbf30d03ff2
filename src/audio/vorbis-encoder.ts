import { hashText32 } from '../base/index.ts';
import type { AudioEncoder, AudioOptions } from './audio-encoder.ts';
import { joinBytes } from './join-bytes.ts';
import { withOggTags } from './ogg-comment.ts';
import { limitFloats, type Tally } from './quantise.ts';

/** Vorbis's own scale, −1 to 10: about 256 kb/s of stereo at 44.1 kHz. */
const quality = 8;
/** Frames that the encoder is given at once: it looks at how its input is cut. */
const blockFrames = 4096;

/**
 * Makes a streaming Ogg Vorbis encoder of one or two channels. Equal seeds give equal bytes: the
 * seed becomes the number of the stream.
 *
 * @example await createVorbisEncoder({ sampleRate: 48000, channelCount: 2, seed: 7 })
 */
export async function createVorbisEncoder(
  options: Pick<AudioOptions, 'sampleRate' | 'channelCount' | 'seed' | 'tags'>,
): Promise<AudioEncoder> {
  const { sampleRate, channelCount, seed = 0, tags = {} } = options;
  const { createOggEncoder } = await import('wasm-media-encoders');
  const vorbis = await createOggEncoder();
  vorbis.configure({
    sampleRate,
    channels: channelCount === 1 ? 1 : 2,
    vbrQuality: quality,
    oggSerialNo: hashText32(String(seed)) | 0,
  });
  const tally: Tally = { clipped: 0, notFinite: 0 };
  const block = Array.from({ length: channelCount }, () => new Float32Array(blockFrames));
  const tagger = makeTagger((bytes) => withOggTags(bytes, tags));
  let filled = 0;
  let frames = 0;

  const encodeFilled = (): Uint8Array<ArrayBuffer> => {
    const full = block.map((samples) => samples.subarray(0, filled));
    filled = 0;
    return tagger(vorbis.encode(full));
  };

  return {
    header: new Uint8Array(0),
    encode(channels, from = 0, to = channels[0]?.length ?? 0) {
      const limited = limitFloats(channels, from, to, tally);
      const parts: Uint8Array[] = [];
      for (let at = 0; at < to - from; ) {
        const count = Math.min(blockFrames - filled, to - from - at);
        limited.forEach((samples, channel) => {
          block[channel]?.set(samples.subarray(at, at + count), filled);
        });
        filled += count;
        at += count;
        if (filled === blockFrames) parts.push(encodeFilled());
      }
      frames += to - from;
      return joinBytes(parts);
    },
    finish() {
      const rest = filled > 0 ? encodeFilled() : new Uint8Array(0);
      const trailer = joinBytes([rest, tagger(vorbis.finalize())]);
      return { trailer, header: new Uint8Array(0), frames, ...tally };
    },
  };
}

/** Keeps the beginning of a stream back until it can be changed; what follows passes. */
function makeTagger(
  change: (beginning: Uint8Array) => Uint8Array<ArrayBuffer> | undefined,
): (bytes: Uint8Array) => Uint8Array<ArrayBuffer> {
  let kept: Uint8Array<ArrayBuffer> | undefined = new Uint8Array(0);
  return (bytes) => {
    if (kept === undefined) return new Uint8Array(bytes);
    kept = joinBytes([kept, bytes]);
    const changed = change(kept);
    if (changed === undefined) return new Uint8Array(0);
    kept = undefined;
    return changed;
  };
}
