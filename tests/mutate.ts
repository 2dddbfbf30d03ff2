import fc from 'fast-check';

/** One change to a text, as numbers and a word that are read against whatever the text is. */
interface Change {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly length: number;
  readonly word: string;
}

const kinds = [
  'insert',
  'delete',
  'replace',
  'repeat',
  'flip',
  'cutLine',
  'swapLines',
  'cutEnd',
] as const;

/**
 * Texts with one to four mistakes in them: characters and lines that are missing, doubled, in the
 * wrong place or replaced by words that mean something to the reader.
 */
export function mutated(texts: readonly string[], words: readonly string[]): fc.Arbitrary<string> {
  const change: fc.Arbitrary<Change> = fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.nat(9999),
    length: fc.integer({ min: 1, max: 12 }),
    word: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
    ),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) => changes.reduce(changed, text));
}

function changed(text: string, { kind, at, length, word }: Change): string {
  const place = at % (text.length + 1);
  const before = text.slice(0, place);
  const after = text.slice(place);
  switch (kind) {
    case 'insert':
      return before + word + after;
    case 'delete':
      return before + after.slice(length);
    case 'replace':
      return before + word + after.slice(length);
    case 'repeat':
      return before + after.slice(0, length).repeat(3) + after;
    case 'flip':
      return before + String.fromCharCode(after.charCodeAt(0) ^ (1 << (at % 8))) + after.slice(1);
    case 'cutEnd':
      return before;
    default:
      return withLines(text, at, kind === 'cutLine');
  }
}

function withLines(text: string, at: number, isCut: boolean): string {
  const lines = text.split('\n');
  const place = at % lines.length;
  const line = lines[place] ?? '';
  lines.splice(place, 1);
  if (!isCut) lines.splice((at * 7) % (lines.length + 1), 0, line);
  return lines.join('\n');
}
