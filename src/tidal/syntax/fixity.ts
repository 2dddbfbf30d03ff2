/** How tightly operators bind, as in the Haskell report and Tidal: what is not listed is infixl 9. */
export interface Fixity {
  readonly precedence: number;
  readonly direction: 'left' | 'right' | 'none';
}

export type Fixities = ReadonlyMap<string, Fixity>;

const DEFAULT_FIXITY: Fixity = { precedence: 9, direction: 'left' };

const DECLARATIONS: readonly (readonly [Fixity['direction'], number, string])[] = [
  ['right', 9, '.'],
  ['left', 9, '!!'],
  ['right', 8, '^ ^^ **'],
  ['left', 7, '* / div mod rem quot %'],
  ['left', 6, '+ -'],
  ['right', 6, '<>'],
  ['right', 5, ': ++'],
  ['none', 4, '== /= < <= > >= elem notElem'],
  ['left', 4, '<$> <$ $> <*> *> <* <**> <<*'],
  ['right', 3, '&&'],
  ['right', 2, '||'],
  ['left', 1, '>> >>= <&> &'],
  ['right', 1, '=<< >=> <=<'],
  ['right', 0, '$ $! seq'],
];

/** The table that every file starts with. */
export const standardFixities: Fixities = new Map(
  DECLARATIONS.flatMap(([direction, precedence, names]) =>
    names.split(' ').map((name): [string, Fixity] => [name, { precedence, direction }]),
  ),
);

/** @example fixityOf('$', standardFixities).precedence // => 0 */
export function fixityOf(operator: string, fixities: Fixities): Fixity {
  return fixities.get(operator) ?? DEFAULT_FIXITY;
}
