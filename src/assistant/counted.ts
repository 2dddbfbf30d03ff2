import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

const places: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
};
const sized = new Set(['make', 'set', 'put', 'to']);

/** `drop two`, `break 1`: which of several sections; `make the drop 4` is how long it is. */
export function withCounted(
  tags: readonly Tag[],
  tokens: readonly Token[],
  from: number,
): readonly Tag[] {
  const isSized = tokens.slice(from).some(({ text }) => sized.has(text));
  return tags.flatMap((tag): readonly Tag[] => {
    const place = places[tokens[tag.to]?.text ?? ''];
    const isUnit = tags.some(({ kind, from: at }) => kind === 'unit' && at === tag.to);
    const isCounted =
      tag.kind === 'section' && tag.own !== true && place !== undefined && !isUnit && !isSized;
    const counter = tags.some(
      (each) => each.kind === 'section' && each.to === tag.from && tag.kind === 'number',
    );
    if (isCounted) return [{ kind: 'ordinal', id: place, from: tag.from, to: tag.from }, tag];
    return counter &&
      !isSized &&
      places[tokens[tag.from]?.text ?? ''] !== undefined &&
      !tag.amount?.unit
      ? []
      : [tag];
  });
}
