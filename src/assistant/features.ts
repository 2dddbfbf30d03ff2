import type { Tag } from './tag.ts';
import { joinedVerbs } from './tag.ts';
import type { Token } from './token.ts';

/** A part of a message that may be one wish. */
export interface Clause {
  /** All words of the message. */
  readonly tokens: readonly Token[];
  /** Those of this clause, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly tags: readonly Tag[];
  /** What rules ask for: `target`, `target:kick`, `word:line`, `asks`. */
  readonly features: ReadonlySet<string>;
  /** Whether the song has what plays a role. */
  readonly isThere: (role: string) => boolean;
}

const polished = new Set(['please', 'pls', 'plz', 'bro', 'thanks']);
const polite = new Set(['can', 'could', 'would', 'will', 'shall', 'might']);
const asking = new Set([
  'what',
  'whats',
  'which',
  'why',
  'how',
  'hows',
  'where',
  'wheres',
  'who',
  'when',
  'is',
  'are',
  'does',
  'do',
  'did',
  'has',
]);
/** Kinds that may stand before a genre which begins a message. */
const introducing = new Set([
  'verb',
  'stance',
  'anaphor',
  'speed',
  'sound',
  'degree',
  'chat',
  'mood',
]);
const soundKinds = new Set([
  'sound',
  'level',
  'band',
  'space',
  'height',
  'rhythm',
  'density',
  'groove',
  'speed',
]);
const notSounds = new Set(['song', 'mix', 'master', 'all', 'melody', 'chords', 'fx']);

/** Makes a clause of some words of a message, with what rules can ask of it. */
export function makeClause(
  tokens: readonly Token[],
  allTags: readonly Tag[],
  from: number,
  to: number,
  isThere: (role: string) => boolean = () => false,
): Clause {
  const inside = allTags.filter((tag) => tag.from >= from && tag.to <= to);
  const tags = withoutForeignPresets(
    withoutTwins(withDropping([...inside, ...separated(inside, tokens, from, to)], tokens, from)),
  );
  const features = new Set(featuresOf(tokens.slice(from, to), tags, from));
  const parts = tags.filter(({ kind, id }) => kind === 'target' && !notSounds.has(id));
  if (parts.length > 0 && parts.every(({ id }) => isThere(id))) features.add('there');
  return { tokens, from, to, tags, features, isThere };
}

/** What is of a genre itself: `uptempo kick`, `a gabber beat`, `hardcore track`. */
const describable = new Set(['kick', 'drums', ...notSounds]);
const beforeCommands = ['please', 'just', 'lets', 'can', 'you', 'u', 'to', 'ok', 'now', 'then'];

/** Verbs whose particle stands later, but for those inside a phrase that means more, and for a kick that is a sound. */
function separated(
  inside: readonly Tag[],
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly Tag[] {
  return joinedVerbs(tokens, from, to).filter((verb) => {
    const isInside = inside.some(
      (tag) =>
        tag.from <= verb.from && tag.to >= verb.to && tag.to - tag.from > verb.to - verb.from,
    );
    const before = verb.from === from ? undefined : tokens[verb.from - 1]?.text;
    const isNoun =
      tokens[verb.from]?.text === 'kick' &&
      before !== undefined &&
      !beforeCommands.includes(before);
    return !isInside && !isNoun;
  });
}

/** `a 909 ride` is no kick, `hardcore stabs` are no song: straight before another sound such words only describe it. */
function withoutForeignPresets(tags: readonly Tag[]): readonly Tag[] {
  const isForeign = ({ kind, to }: Tag): boolean =>
    (kind === 'preset' || kind === 'genre') &&
    tags.some((each) => each.kind === 'target' && each.from === to && !describable.has(each.id));
  return tags.some(isForeign) ? tags.filter((tag) => !isForeign(tag)) : tags;
}

const ofTracks = new Set([
  'add',
  'remove',
  'mute',
  'unmute',
  'solo',
  'louder',
  'quieter',
  'change',
  'write',
  'transpose',
]);

/** `bass` is a track or a band: a band where more or less of it is wanted, and nothing else is said of it. */
function withoutTwins(tags: readonly Tag[]): readonly Tag[] {
  const target = tags.find(({ kind, id }) => kind === 'target' && (id === 'bass' || id === 'sub'));
  const band = tags.find(({ kind, from }) => kind === 'band' && from === target?.from);
  if (target === undefined || band === undefined) return tags;
  const isOfTrack = tags.some(({ kind, id, from }) => {
    if (from === band.from) return false;
    return (
      kind === 'band' ||
      kind === 'effect' ||
      soundKinds.has(kind) ||
      (kind === 'verb' && ofTracks.has(id)) ||
      (kind === 'where' && id === 'during') ||
      (kind === 'topic' && id === 'volume')
    );
  });
  const isBand = tags.some(
    ({ kind, id }) =>
      (kind === 'stance' && ['more', 'less', 'too', 'not-enough'].includes(id)) ||
      (kind === 'verb' && (id === 'cut' || id === 'boost')),
  );
  if (isOfTrack || !isBand) return tags.filter((each) => each !== band);
  return tags.filter((each) => each !== target);
}

const articles = ['the', 'all', 'my', 'those', 'that'];

/** `drop the claps` takes them out: there the drop is no section; nor is it a kick in `kick the lead out`. */
function withDropping(
  tags: readonly Tag[],
  tokens: readonly Token[],
  from: number,
): readonly Tag[] {
  const [first = '', article = ''] = tokens.slice(from, from + 2).map(({ text }) => text);
  if ((first !== 'drop' && first !== 'kick') || !articles.includes(article)) return tags;
  const after = tags.filter(({ from: at }) => at === from + 2);
  const others = tags.filter(
    ({ kind, from: at }) => at !== from || (kind !== 'section' && kind !== 'target'),
  );
  if (after.some(({ id }) => id === 'drop-out')) return others;
  if (!after.some(({ kind }) => kind === 'target')) return tags;
  const isStep = tags.some(
    ({ kind, id }) =>
      kind === 'interval' || kind === 'height' || (kind === 'unit' && /^(st|db)$/.test(id)),
  );
  if (first === 'drop' && isStep) {
    const isLevel = tags.some(({ kind, id }) => kind === 'unit' && id === 'db');
    return [
      { kind: 'verb', id: isLevel ? 'quieter' : 'pitch-down', from, to: from + 1 },
      ...others,
    ];
  }
  const isOut = tokens.slice(from).some(({ text }) => text === 'out');
  if (first === 'kick' && !isOut) return tags;
  const id = first === 'drop' && isOut ? 'mute' : 'remove';
  return [{ kind: 'verb', id, from, to: from + 1 }, ...others];
}

function featuresOf(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
): ReadonlySet<string> {
  const features = new Set<string>();
  for (const { kind, id, comparative, from: at, to } of tags) {
    features.add(kind).add(`${kind}:${id}`);
    const isMore =
      (kind === 'degree' || id === 'not-enough') &&
      tokens.slice(at - from, to - from).some(({ text }) => text === 'more');
    if (isMore) features.add('stance').add('stance:more');
    if (comparative) features.add('comparative').add(`comparative:${kind}`);
    if (soundKinds.has(kind)) features.add('adjective');
    if (kind === 'target' && !notSounds.has(id)) features.add('part');
  }
  const words = tokens.filter(({ divides }) => divides !== true);
  for (const { text } of words) features.add(`word:${text}`);
  if (tags.some(isTempo)) features.add('a-tempo');
  if (from > 0) features.add('later');
  if (words[0] !== undefined) features.add(`first:${words[0].text}`);
  const last = words.at(-1)?.text ?? '';
  features.add(`last:${last}`);
  if (tags.filter(({ kind }) => kind === 'note').length > 2) features.add('chord-names');
  if (tags.some(isFewBeats)) features.add('few-bpm');
  const effect = tags.find(({ kind }) => kind === 'effect');
  if (effect !== undefined && isOneOfSeveral(tokens.slice(0, effect.from - from)))
    features.add('an-effect');
  if (words.length <= 2) features.add('tiny');
  if (words.length <= 4) features.add('short');
  if (isQuestion(tokens)) features.add('asks');
  const lastTwo = words
    .filter(({ text }) => !polished.has(text))
    .slice(-2)
    .map(({ text }) => text);
  if (lastTwo.at(-1) === 'too' || lastTwo.join(' ') === 'as well' || words[0]?.text === 'now') {
    features.add('also');
  }
  const parts = tags.filter(({ kind, id }) => kind === 'target' && !notSounds.has(id));
  if (new Set(parts.map(({ id }) => id)).size > 1) features.add('two-parts');
  const thing = tags.find(({ kind }) => kind === 'target');
  const article = thing === undefined ? '' : tokens[thing.from - from - 1]?.text;
  if (['the', 'my', 'that', 'this'].includes(article ?? '')) features.add('definite');
  const section = tags.find(({ kind }) => kind === 'section');
  if (section !== undefined && tokens[section.from - from - 1]?.text === 'the')
    features.add('the-section');
  if (section !== undefined && isOneOfSeveral(tokens.slice(0, section.from - from)))
    features.add('a-section');
  if (isIndefinite(words, tags, from, tokens)) features.add('indefinite');
  const first = tags.find(({ kind }) => !introducing.has(kind));
  if (first?.kind === 'genre') features.add('genre-first');
  if (isAdjectiveFirst(tags)) features.add('adjective-first');
  return features;
}

/** Beats a minute that can only be a difference: fewer than 60. */
function isFewBeats({ kind, amount }: Tag): boolean {
  return kind === 'unit' && amount?.unit === 'bpm' && Math.abs(amount.value) < 60;
}

/** A bare number that can be nothing but beats a minute: 100 to 400. */
function isTempo({ kind, amount }: Tag): boolean {
  return (
    kind === 'number' &&
    amount !== undefined &&
    amount.unit === undefined &&
    amount.value >= 100 &&
    amount.value <= 400
  );
}

function isQuestion(tokens: readonly Token[]): boolean {
  const texts = tokens.map(({ text }) => text);
  const begins = ['and', 'so', 'but', 'ok', 'hey', 'bro', 'yo', 'hmm', 'wait'].includes(
    texts[0] ?? '',
  );
  const [first = '', second = ''] = begins ? texts.slice(1) : texts;
  if (polite.has(first) || second === 'about') return false;
  if (first === 'do' && !['you', 'u', 'i', 'we'].includes(second)) return false;
  return asking.has(first);
}

/** Whether a thing is said to be one of several: `a kick`, `some chords`, `a nasty bell`. */
function isIndefinite(
  words: readonly Token[],
  tags: readonly Tag[],
  from: number,
  tokens: readonly Token[],
): boolean {
  const thing = tags.find(
    ({ kind, id }) => (kind === 'target' && id !== 'all') || kind === 'preset',
  );
  if (thing === undefined || words.length === 0) return false;
  return isOneOfSeveral(tokens.slice(0, thing.from - from));
}

const articlesOfAny = ['a', 'an', 'some', 'the', 'my', 'this', 'that', 'another', 'more', 'extra'];

/** Whether the last article of four words before a thing is that of one of several. */
function isOneOfSeveral(wordsBefore: readonly Token[]): boolean {
  const before = wordsBefore.slice(-4).map(({ text }) => text);
  const article = before.findLastIndex((text) => articlesOfAny.includes(text));
  return article >= 0 && ['a', 'an', 'some', 'another'].includes(before[article] ?? '');
}

/** Whether an adjective stands straight before the thing: `creepy bell`, `offbeat hats`. */
function isAdjectiveFirst(tags: readonly Tag[]): boolean {
  const thing = tags.find(({ kind, id }) => kind === 'target' && !notSounds.has(id));
  if (thing === undefined) return false;
  return tags.some(
    ({ kind, to }) => (soundKinds.has(kind) || kind === 'mood') && to === thing.from,
  );
}
