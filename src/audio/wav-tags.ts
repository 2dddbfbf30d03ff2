import type { AudioTags } from './audio-encoder.ts';
import { id3Tag } from './id3.ts';
import { joinBytes } from './join-bytes.ts';

/**
 * The chunks that follow the samples of a WAV file: a list of what RIFF has names for (title, artist,
 * genre), and an ID3 tag, which also says tempo and key. Nothing where there is nothing to say.
 */
export function wavTagChunks(tags: AudioTags): Uint8Array<ArrayBuffer> {
  const info = joinBytes([
    infoChunk('INAM', tags.title),
    infoChunk('IART', tags.artist),
    infoChunk('IGNR', tags.genre),
  ]);
  const list = info.length === 0 ? info : chunk('LIST', joinBytes([ascii('INFO'), info]));
  const id3 = id3Tag(tags);
  return joinBytes([list, id3.length === 0 ? id3 : chunk('id3 ', id3)]);
}

function infoChunk(name: string, text: string | undefined): Uint8Array {
  if (text === undefined || text === '') return new Uint8Array(0);
  return chunk(name, new TextEncoder().encode(`${text}\0`));
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const head = new Uint8Array(8);
  head.set(ascii(name));
  new DataView(head.buffer).setUint32(4, body.length, true);
  return joinBytes([head, body, new Uint8Array(body.length % 2)]);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (each) => each.charCodeAt(0));
}
