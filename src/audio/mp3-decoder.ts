import { type Problem, problem, type Result, success } from '../base/index.ts';
import { audioRefusal, mostSamples, tooLong, truncated } from './audio-problems.ts';
import { findMp3Frames, type Mp3Frames } from './mp3-frames.ts';
import type { Pcm } from './pcm.ts';
import { withQuietConsole } from './quiet-console.ts';

/**
 * A whole MP3 file (MPEG audio, layers I to III) as samples. What the encoder added before and
 * after the sound is cut off where a LAME or Xing tag says how much it is, so that loops stay loops.
 * Warnings: `audio.truncated`, `audio.damaged` where bytes were left out that are no sound.
 *
 * Problems: `audio.corrupt`, `audio.too-long`.
 *
 * @example await decodeMp3(bytes) // => success({ sampleRate: 44100, channels: [left, right] })
 */
export async function decodeMp3(bytes: Uint8Array): Promise<Result<Pcm>> {
  const found = findMp3Frames(bytes);
  if (found === undefined || found.count === 0) {
    return audioRefusal('MP3', 'no frame of sound is whole');
  }
  if (found.count * found.first.frames * 2 > mostSamples) return tooLong('MP3');
  const { MPEGDecoder } = await import('mpg123-decoder');
  const decoder = new MPEGDecoder();
  try {
    await decoder.ready;
    const decoded = withQuietConsole(() => decoder.decode(soundOf(bytes, found)));
    if (decoded.errors.length > 0) return audioRefusal('MP3', 'its sound is damaged');
    const channels = decoded.channelData.slice(0, found.first.isMono ? 1 : 2);
    return success({ sampleRate: found.first.sampleRate, channels }, warnings(found));
  } catch (error) {
    return audioRefusal('MP3', error instanceof Error ? error.message : String(error));
  } finally {
    decoder.free();
  }
}

function soundOf(bytes: Uint8Array, { runs }: Mp3Frames): Uint8Array {
  const [first] = runs;
  if (first !== undefined && runs.length === 1) return bytes.subarray(...first);
  const sound = new Uint8Array(runs.reduce((sum, [from, to]) => sum + to - from, 0));
  let at = 0;
  for (const [from, to] of runs) {
    sound.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return sound;
}

function warnings({ isCut, strayBytes }: Mp3Frames): Problem[] {
  const found: Problem[] = isCut ? [truncated('MP3')] : [];
  if (strayBytes > 0) {
    const message = `${strayBytes} bytes of the MP3 file are no sound and were left out.`;
    found.push(problem('audio.damaged', message, { severity: 'warning' }));
  }
  return found;
}
