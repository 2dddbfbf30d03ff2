import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../../src/base/index.ts';

const bytesOf = (text: string, unit: 1 | 2 | 4, mark: readonly number[] = []): Uint8Array =>
  Uint8Array.from([
    ...mark,
    ...[...text].flatMap((each) => {
      const code = each.codePointAt(0) ?? 0;
      return [code & 255, code >> 8, 0, 0].slice(0, unit);
    }),
  ]);

function whyNot(bytes: Uint8Array) {
  const [found] = decodeUtf8(bytes, 'a.yaml').problems;
  return [found?.code, found?.message, found?.span?.line, found?.span?.column, found?.hint];
}

describe('decodeUtf8', () => {
  it('reads a text, without its byte-order mark', () => {
    const bytes = new TextEncoder().encode('\uFEFFtitle: Café 𝄞\n');
    expect(decodeUtf8(bytes, 'a.yaml')).toMatchObject({ ok: true, value: 'title: Café 𝄞\n' });
  });

  it.each([
    ['title: Café\nbpm: 170\n', 1, 11],
    ['bpm: 170\ntitle: é', 2, 8],
    ['é', 1, 1],
    ['title: éa é', 1, 8],
  ])('points at the first letter of %j in Latin-1', (text, line, column) => {
    const message = 'a.yaml is not text in UTF-8.';
    const expected = ['file.not-text', message, line, column, 'Save it as UTF-8.'];
    expect(whyNot(bytesOf(text, 1))).toEqual(expected);
  });

  it('counts columns in the units of the text', () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode('é𝄞'), 0xe9, 0x0a);
    expect(whyNot(bytes).slice(2, 4)).toEqual([1, 4]);
  });

  it.each([
    ['UTF-16', bytesOf('bpm: 170', 2, [0xff, 0xfe])],
    ['UTF-16', bytesOf('bpm: 170', 2)],
    ['UTF-16', bytesOf('bpm: 170', 2, [0xfe, 0xff, 0])],
    ['UTF-32', bytesOf('bpm: 170', 4, [0xff, 0xfe, 0, 0])],
    ['UTF-32', bytesOf('bpm: 170', 4, [0, 0, 0xfe, 0xff, 0, 0, 0])],
  ])('recognises %s', (encoding, bytes) => {
    const message = `a.yaml is not text in UTF-8: it is ${encoding}.`;
    expect(whyNot(bytes)).toEqual(['file.not-text', message, 1, 1, 'Save it as UTF-8.']);
  });
});
