import { failure, problem, type Result, success } from '../base/index.ts';
import { audioRefusal, mostSamples, tooLong, truncated } from './audio-problems.ts';
import { type OggPage, readOggPage } from './ogg-pages.ts';
import type { Pcm } from './pcm.ts';
import { withQuietConsole } from './quiet-console.ts';

/**
 * A whole Ogg Vorbis file as samples; every page's checksum is compared. Where a file holds other
 * streams too, the first is taken. A file that was cut off gives what it has, with a warning
 * `audio.truncated`.
 *
 * Problems: `audio.corrupt`, `audio.format` (Opus, FLAC or video in Ogg), `audio.too-long`.
 *
 * @example await decodeVorbis(bytes) // => success({ sampleRate: 48000, channels: [left, right] })
 */
export async function decodeVorbis(bytes: Uint8Array): Promise<Result<Pcm>> {
  const pages = readPages(bytes);
  const [first] = pages;
  const last = pages.at(-1);
  if (first === undefined || last === undefined) {
    return audioRefusal('Ogg', 'its first page is damaged');
  }
  const kind = kindOf(bytes, first);
  if (kind !== 'Vorbis') {
    const hint = 'Of Ogg files those with Vorbis are read. `ffmpeg -i FILE out.wav` converts it.';
    return failure([problem('audio.format', `The Ogg file holds ${kind}.`, { hint })]);
  }
  const isCut = !last.isLast;
  if (isCut && last.end < bytes.length && bytes.indexOf(0x4f, last.end + 27) >= 0) {
    const next = findPage(bytes, last.end);
    if (next !== undefined) return audioRefusal('Ogg', `it is damaged at byte ${last.end}`);
  }
  const channelCount = bytes[first.bodyOffset + 11] ?? 0;
  if (last.granule * channelCount > mostSamples) return tooLong('Ogg');
  const decoded = await decodePages(join(bytes, pages));
  return decoded.ok ? success(decoded.value, isCut ? [truncated('Ogg')] : []) : decoded;
}

/** The pages of the first stream, up to its end or the first that is not whole. */
function readPages(bytes: Uint8Array): OggPage[] {
  const pages: OggPage[] = [];
  for (let at = 0; at < bytes.length; ) {
    const page = readOggPage(bytes, at);
    if (page === undefined) break;
    at = page.end;
    if (page.serial !== (pages[0] ?? page).serial) continue;
    pages.push(page);
    if (page.isLast) break;
  }
  return pages;
}

/** Where a whole page begins after a place. */
function findPage(bytes: Uint8Array, from: number): number | undefined {
  for (let at = bytes.indexOf(0x4f, from); at >= 0; at = bytes.indexOf(0x4f, at + 1)) {
    if (readOggPage(bytes, at) !== undefined) return at;
  }
  return undefined;
}

function kindOf(bytes: Uint8Array, first: OggPage): string {
  const body = String.fromCharCode(...bytes.subarray(first.bodyOffset, first.bodyOffset + 8));
  if (body.startsWith('\x01vorbis')) return 'Vorbis';
  if (body.startsWith('OpusHead')) return 'Opus';
  if (body.startsWith('\x7fFLAC')) return 'FLAC';
  if (body.startsWith('Speex')) return 'Speex';
  return 'something other than Vorbis';
}

async function decodePages(bytes: Uint8Array): Promise<Result<Pcm>> {
  const { OggVorbisDecoder } = await import('@wasm-audio-decoders/ogg-vorbis');
  const decoder = new OggVorbisDecoder();
  try {
    await decoder.ready;
    const { channelData, sampleRate, errors } = await withQuietConsole(() =>
      decoder.decodeFile(bytes),
    );
    if (errors.length > 0) return audioRefusal('Ogg', 'its sound is damaged');
    return success({ sampleRate, channels: channelData });
  } catch (error) {
    return audioRefusal('Ogg', error instanceof Error ? error.message : String(error));
  } finally {
    decoder.free();
  }
}

function join(bytes: Uint8Array, pages: readonly OggPage[]): Uint8Array {
  const joined = new Uint8Array(pages.reduce((sum, { begin, end }) => sum + end - begin, 0));
  let at = 0;
  for (const { begin, end } of pages) {
    joined.set(bytes.subarray(begin, end), at);
    at += end - begin;
  }
  return joined;
}
