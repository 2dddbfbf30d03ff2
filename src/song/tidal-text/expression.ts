import { evaluate } from '../../tidal/index.ts';
import type { PatternText } from '../song.ts';
import { asHaskell, endsInComment, haskellString } from './haskell-strings.ts';

/**
 * A track's pattern as Tidal's text.
 * - `controls`: a pattern of controls, which may say everything itself;
 * - `notes`, `sounds`: a pattern of controls with `note`, with `s` and nothing else;
 * - `rhythm`: a function from a sound to that sound in a rhythm.
 */
export interface WrittenPattern {
  readonly kind: 'controls' | 'notes' | 'sounds' | 'rhythm';
  readonly text: string;
}

/** `x` and `X` of bare mini-notation, as a song plays them. */
export const hitsDefinition = `-- x is a hit, X an accented one.
let hits :: Pattern String -> ControlPattern -> ControlPattern
    hits rhythm sound = stack
      [ struct ((/= "X") <$> rhythm) sound
      , struct ((== "X") <$> rhythm) (sound # velocity 1 # pF "accent" 1) ]`;

const hits = /(^|[^A-Za-z0-9'])[xX](?![A-Za-z0-9'])/;

/** Whether a rhythm is hits and rests alone, so that it reads as true and false. */
function isPlainRhythm(text: string): boolean {
  return !/[A-Za-wyz:]/.test(text) && !/(?:^|[\s[<{,|])\d/.test(text);
}

/** A pattern of a song as Tidal's text; undefined where it is no single expression. */
export function writePattern(
  { kind, text }: PatternText,
  controls: readonly string[],
): WrittenPattern | undefined {
  if (kind === 'tidal') return writeExpression(inBrackets(text), controls);
  const string = haskellString(text);
  if (!hits.test(text)) return { kind: 'notes', text: `note ${string}` };
  if (!isPlainRhythm(text)) return { kind: 'rhythm', text: `hits ${string}` };
  return { kind: 'rhythm', text: `struct ${haskellString(text.replaceAll('x', 't'))}` };
}

/** How an expression is made a pattern of controls, in the order in which a song tries it. */
const ways: readonly (WrittenPattern & { readonly whole: (way: string) => string })[] = [
  { kind: 'notes', text: 'note _', whole: (way) => way },
  { kind: 'notes', text: 'note (Note <$> _)', whole: (way) => way },
  { kind: 'sounds', text: 's _', whole: (way) => way },
  { kind: 'rhythm', text: 'struct _', whole: (way) => `${way} $ s "bd"` },
  { kind: 'controls', text: '_', whole: (way) => way },
];

function writeExpression(
  expression: string,
  controls: readonly string[],
): WrittenPattern | undefined {
  const filled = ways.map((way) => ({ ...way, text: way.text.replace('_', () => expression) }));
  const found = filled.find(({ text, whole }) => plays(whole(text), controls));
  return found && { kind: found.kind, text: found.text };
}

function plays(expression: string, controls: readonly string[]): boolean {
  const { patterns, problems } = evaluate(`d1 $ ${expression}`, { controls });
  return patterns.has('d1') && problems.every(({ severity }) => severity !== 'error');
}

/** A song's expression between brackets, as Haskell takes it. */
export function inBrackets(text: string): string {
  const expression = asHaskell(text.trim());
  return endsInComment(expression) ? `(${expression}\n  )` : `(${expression})`;
}
