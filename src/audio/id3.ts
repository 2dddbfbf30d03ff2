import type { AudioTags } from './audio-encoder.ts';
import { joinBytes } from './join-bytes.ts';

/**
 * An ID3v2.3 tag (id3.org): what MP3 begins with, and what disc jockeys' programs read in WAV.
 * Nothing where there is nothing to say.
 */
export function id3Tag(tags: AudioTags): Uint8Array<ArrayBuffer> {
  const frames = [
    textFrame('TIT2', tags.title),
    textFrame('TPE1', tags.artist),
    textFrame('TCON', tags.genre),
    textFrame('TBPM', tags.bpm === undefined ? undefined : bpmText(tags.bpm)),
    textFrame('TKEY', tags.initialKey),
  ];
  const body = joinBytes(frames);
  if (body.length === 0) return body;
  const head = new Uint8Array(10);
  head.set([0x49, 0x44, 0x33, 3, 0, 0]);
  // Seven bits a byte, so that nothing in it looks like sound.
  for (let i = 0; i < 4; i++) head[6 + i] = (body.length >> (7 * (3 - i))) & 0x7f;
  return joinBytes([head, body]);
}

/** A tempo with two decimals at most. */
export function bpmText(bpm: number): string {
  return String(Math.round(bpm * 100) / 100);
}

function textFrame(id: string, text: string | undefined): Uint8Array {
  if (text === undefined || text === '') return new Uint8Array(0);
  const isLatin = /^[\x20-\xff]*$/.test(text);
  const encoded = isLatin ? Uint8Array.from(text, (each) => each.charCodeAt(0)) : utf16(text);
  const frame = new Uint8Array(11 + encoded.length);
  for (let i = 0; i < 4; i++) frame[i] = id.charCodeAt(i);
  new DataView(frame.buffer).setUint32(4, 1 + encoded.length);
  frame[10] = isLatin ? 0 : 1;
  frame.set(encoded, 11);
  return frame;
}

/** UTF-16, the lower byte first, with the mark that says so. */
function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), true);
  return new Uint8Array(view.buffer);
}
