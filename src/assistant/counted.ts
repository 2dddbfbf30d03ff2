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

/** `drop two`, `make break 2 longer`: which of several sections; `make the drop 4` is how long it is. */
export function withCounted(
  tags: readonly Tag[],
  tokens: readonly Token[],
  from: number,
): readonly Tag[] {
  const isMade = tokens.slice(from).some(({ text }) => sized.has(text));
  const isNumber = ({ kind }: Tag): boolean => kind === 'number' || kind === 'unit';
  const isPlace = (at: number): boolean => {
    const isOfUnit = tags.some((tag) => tag.kind === 'unit' && tag.from === at);
    const isOther = tags.some((tag) => isNumber(tag) && tag.from > at);
    return places[tokens[at]?.text ?? ''] !== undefined && !isOfUnit && (!isMade || isOther);
  };
  const counted = tags.filter(
    ({ kind, own, to }) => kind === 'section' && own !== true && isPlace(to),
  );
  return tags.flatMap((tag): readonly Tag[] => {
    if (isNumber(tag) && counted.some(({ to }) => to === tag.from)) return [];
    if (!counted.includes(tag)) return [tag];
    const id = places[tokens[tag.to]?.text ?? ''] ?? '';
    return [{ kind: 'ordinal', id, from: tag.from, to: tag.from }, tag];
  });
}
