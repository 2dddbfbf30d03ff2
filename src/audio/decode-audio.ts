import { failure, type Problem, problem, type Result } from '../base/index.ts';
import { decodeAiff } from './aiff-decoder.ts';
import { decodeFlac } from './flac-decoder.ts';
import { findMp3Frames } from './mp3-frames.ts';
import { frameCount, type Pcm } from './pcm.ts';
import { decodeWav } from './wav-decoder.ts';

/** The kinds of files that are read. */
export type AudioKind = 'wav' | 'aiff' | 'flac' | 'ogg' | 'mp3';

const rates = { lowest: 1000, highest: 768_000 };

/**
 * A whole sound file as samples: WAV, AIFF, FLAC, Ogg Vorbis or MP3, told apart by what is in it,
 * whatever its name. MP3 and Ogg start where their sound does, without what encoders add. A file
 * that was cut off gives what it has, with a warning (`wav.truncated`, `audio.truncated`).
 *
 * Problems: `audio.empty`, `audio.unknown`, `audio.corrupt`, `audio.format`, `audio.too-long`,
 * `audio.rate`, those of `parseWavHeader`.
 *
 * @example await decodeAudio(bytes) // => success({ sampleRate: 48000, channels: [left, right] })
 */
export async function decodeAudio(bytes: Uint8Array): Promise<Result<Pcm>> {
  if (bytes.length === 0) return failure([emptyProblem]);
  const kind = audioKind(bytes);
  if (kind === undefined) return failure([unknownProblem]);
  const decoded = await decodeKind(bytes, kind);
  if (!decoded.ok) return decoded;
  const unfit = unfitness(decoded.value);
  return unfit === undefined ? decoded : failure([...decoded.problems, unfit]);
}

/**
 * What kind of sound file the bytes are the beginning of; undefined where it is none that is read.
 *
 * @example audioKind(new TextEncoder().encode('fLaC')) // => 'flac'
 */
export function audioKind(bytes: Uint8Array): AudioKind | undefined {
  const start = text(bytes, 0, 4);
  const form = text(bytes, 8, 12);
  if ((start === 'RIFF' || start === 'RF64') && form === 'WAVE') return 'wav';
  if (start === 'FORM' && (form === 'AIFF' || form === 'AIFC')) return 'aiff';
  if (start === 'fLaC') return 'flac';
  if (start === 'OggS') return 'ogg';
  const tagBytes = id3Bytes(bytes);
  if (tagBytes > 0) return text(bytes, tagBytes, tagBytes + 4) === 'fLaC' ? 'flac' : 'mp3';
  return findMp3Frames(bytes) === undefined ? undefined : 'mp3';
}

/**
 * Why a sound cannot be worked with: it is empty, or its rate is absurd.
 *
 * @example unfitness({ sampleRate: 48000, channels: [] })?.code // => 'audio.empty'
 */
export function unfitness(pcm: Pcm): Problem | undefined {
  if (frameCount(pcm) === 0) return emptyProblem;
  if (pcm.sampleRate >= rates.lowest && pcm.sampleRate <= rates.highest) return undefined;
  const message = `A sample rate of ${pcm.sampleRate} Hz is not sound that can be measured.`;
  return problem('audio.rate', message, { hint: `From ${rates.lowest} to ${rates.highest} Hz.` });
}

const emptyProblem = problem('audio.empty', 'The file holds no samples.');

const unknownProblem = problem('audio.unknown', 'This is no sound file of a kind that is read.', {
  hint: 'WAV, AIFF, FLAC, Ogg Vorbis and MP3 are. `ffmpeg -i FILE out.wav` converts nearly any.',
});

async function decodeKind(bytes: Uint8Array, kind: AudioKind): Promise<Result<Pcm>> {
  switch (kind) {
    case 'wav':
      return decodeWav(bytes);
    case 'aiff':
      return decodeAiff(bytes);
    case 'flac':
      return decodeFlac(bytes.subarray(id3Bytes(bytes)));
    case 'ogg': {
      const { decodeVorbis } = await import('./vorbis-decoder.ts');
      return decodeVorbis(bytes);
    }
    case 'mp3': {
      const { decodeMp3 } = await import('./mp3-decoder.ts');
      return decodeMp3(bytes.subarray(id3Bytes(bytes)));
    }
  }
}

/** Bytes of an ID3v2 tag at the start; 0 when there is none. */
function id3Bytes(bytes: Uint8Array): number {
  if (text(bytes, 0, 3) !== 'ID3' || bytes.length < 10) return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 0x7f), 0);
  const footer = (bytes[5] ?? 0) & 0x10 ? 10 : 0;
  return 10 + size + footer;
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
