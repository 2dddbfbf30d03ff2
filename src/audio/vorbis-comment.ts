import type { AudioTags } from './audio-encoder.ts';
import { bpmText } from './id3.ts';
import { joinBytes } from './join-bytes.ts';

/** A Vorbis comment, as FLAC and Ogg Vorbis have it (xiph.org, Ogg Vorbis I comment format). */
export function vorbisComment(vendor: string, tags: AudioTags): Uint8Array<ArrayBuffer> {
  const fields = [
    ['TITLE', tags.title],
    ['ARTIST', tags.artist],
    ['GENRE', tags.genre],
    ['BPM', tags.bpm === undefined ? undefined : bpmText(tags.bpm)],
    ['KEY', tags.key],
    ['INITIALKEY', tags.initialKey],
  ] as const;
  const said = fields.filter(([, value]) => value !== undefined && value !== '');
  const texts = said.map(([name, value]) => sized(`${name}=${value}`));
  return joinBytes([sized(vendor), uint32(texts.length), ...texts]);
}

function sized(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return joinBytes([uint32(bytes.length), bytes]);
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
