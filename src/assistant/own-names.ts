import type { EditSounds, SongData } from '../song/index.ts';
import { formsOf } from './forms.ts';
import { entriesByWord } from './lexicon/index.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

/** A name that a song gives a track or a section, or that an instrument gives a parameter, as people say it. */
export interface OwnName {
  readonly words: readonly string[];
  readonly kind: 'target' | 'section' | 'setting';
  /** As it is written. */
  readonly id: string;
  /** Whether it is the name of a return: `hall`. */
  readonly isReturn?: true;
  /** The song’s tracks, of a track. */
  readonly tracks?: ReadonlySet<string>;
}

/** What follows the name of a section: `the acid part`. */
const parts = new Set(['part', 'section', 'bit']);
const places = new Set([
  'when',
  'once',
  'where',
  'moment',
  'in',
  'during',
  'after',
  'before',
  'through',
  'of',
  'over',
  'into',
]);
const sizes = new Set(['longer', 'shorter', 'twice']);
const articles = new Set(['the', 'my', 'that', 'this']);

/** The names of a song's strips and sections, and of its instruments' parameters. */
export function ownNames(song: SongData, { registry }: EditSounds): readonly OwnName[] {
  const { tracks, groups = {}, returns = {}, arrangement = [] } = song;
  const instruments = new Set(Object.values(tracks).map(({ instrument }) => String(instrument)));
  const parameters = new Set(
    [...instruments].flatMap((each) => Object.keys(registry.instrument(each)?.parameters ?? {})),
  );
  const all = new Set(Object.keys(tracks));
  const sections = new Set(arrangement.map(({ section }) => section));
  const named = (kind: OwnName['kind'], names: Iterable<string>): readonly OwnName[] =>
    [...names].map((id) => ({ words: id.toLowerCase().split(/[-_ ]+/), kind, id }));
  return [
    ...named('setting', parameters),
    ...named('target', Object.keys(tracks)).map((each) => ({ ...each, tracks: all })),
    ...named('target', Object.keys(groups)),
    ...named('target', Object.keys(returns)).map((each) => ({ ...each, isReturn: true as const })),
    ...named('section', sections),
  ];
}

/**
 * Whether the lexicon takes a name's words for something else: then it is the name only where the words around say
 * so. Undefined where they are no name at all, because the lexicon has it as such.
 */
function isCommon({ words, kind, id, isReturn, tracks }: OwnName): boolean | undefined {
  const known = meaningsOf(words);
  // an anvil is metal, unless there is a track `metal` beside it
  const isBeside = known.some(
    (each) => each.kind === 'target' && each.id !== id && tracks?.has(each.id) === true,
  );
  if (isBeside) return false;
  const isAny = (...kinds: readonly string[]): boolean =>
    known.some((each) => kinds.includes(each.kind));
  const isKnown = known.some((each) => each.kind === kind && !isLoose(each.id));
  const isPlace = kind === 'target' && isAny('section');
  const isThing = kind === 'setting' && isAny('section', 'target');
  if (isKnown || isPlace || isThing || (isReturn && known.length > 0)) return undefined;
  return known.length > 0;
}

/** Things that are no sounds in a song that has no track of that name. */
function isLoose(id: string): boolean {
  return id === 'melody' || id === 'chords' || id === 'part';
}

function meaningsOf(words: readonly string[]): readonly { kind: string; id: string }[] {
  const [first = ''] = words;
  return formsOf(first)
    .flatMap((form) => entriesByWord.get(form) ?? [])
    .filter((entry) => entry.words.length === words.length && isAt(entry.words, words, 0))
    .flatMap(({ meanings }) => meanings);
}

function isAt(words: readonly string[], texts: readonly string[], at: number): boolean {
  return words.every((word, further) => formsOf(texts[at + further] ?? '').includes(word));
}

/** Tags with a song's own names in place of what the lexicon takes their words for. */
export function withOwnNames(
  tags: readonly Tag[],
  tokens: readonly Token[],
  names: readonly OwnName[],
): readonly Tag[] {
  if (names.length === 0) return tags;
  const longest = names.toSorted((a, b) => b.words.length - a.words.length);
  const found: Tag[] = [];
  const texts = tokens.map(({ text }) => text);
  for (let at = 0; at < texts.length; at++) {
    const name = longest.find((each) => isAt(each.words, texts, at) && isMeant(each, texts, at));
    if (name === undefined) continue;
    const tag = ownTag(name, texts, at);
    const isLonger = tags.some(
      ({ from, to }) => from <= at && to >= tag.to && to - from > tag.to - at,
    );
    if (isLonger) continue;
    found.push(tag);
    at = tag.to - 1;
  }
  const isReplaced = ({ kind, from, to }: Tag): boolean =>
    found.some(
      (own) => from < own.to && to > own.from && !(own.kind === 'target' && kind === 'topic'),
    );
  return [...tags.filter((tag) => !isReplaced(tag)), ...found].toSorted((a, b) => a.from - b.from);
}

function ownTag({ words, kind, id }: OwnName, texts: readonly string[], at: number): Tag {
  const end = at + words.length;
  const to = kind === 'section' && parts.has(texts[end] ?? '') ? end + 1 : end;
  return { kind, id, from: at, to, own: true };
}

/**
 * Whether a name is meant. Words that mean something else too are names of sections where a place is spoken of, of
 * parameters before a number, of tracks where they are no verb.
 */
function isMeant(name: OwnName, texts: readonly string[], at: number): boolean {
  const common = isCommon(name);
  if (common !== true) return common === false;
  const next = texts[at + name.words.length] ?? '';
  if (name.kind === 'setting') return /^[-+]?\d/.test(next);
  if (name.kind === 'section') {
    const before = texts[at - 1] ?? '';
    // `squeeze more out of the acid` is out of the track
    const isOutOf = [texts[at - 2], texts[at - 3]].includes('out');
    const isPlace =
      !isOutOf && (places.has(before) || (articles.has(before) && places.has(texts[at - 2] ?? '')));
    const isSized = articles.has(before) && sizes.has(next);
    return parts.has(next) || isPlace || isSized;
  }
  return at > 0 || !(articles.has(next) || next === 'it');
}
