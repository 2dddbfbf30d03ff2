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

/** Whether a tag names something that sounds: a track, and not the whole or what a track plays. */
function isPart({ kind, id, own }: Tag): boolean {
  return kind === 'target' && (own === true || !notSounds.has(id));
}

/** Makes a clause of some words of a message, with what rules can ask of it. */
export function makeClause(
  tokens: readonly Token[],
  allTags: readonly Tag[],
  from: number,
  to: number,
  isThere: (role: string) => boolean = () => false,
): Clause {
  const inside = allTags.filter((tag) => tag.from >= from && tag.to <= to);
  const all = withDropping([...inside, ...separated(inside, tokens, from, to)], tokens, from);
  const tags = withoutObjects(
    withoutManners(withoutForeignPresets(withoutTwins(all, isThere)), isThere),
    tokens,
  );
  const features = new Set(featuresOf(tokens.slice(from, to), tags, from));
  const parts = tags.filter(isPart);
  if (parts.length > 0 && parts.every(({ id }) => isThere(id))) features.add('there');
  if (isPlacedBeside(parts, tokens, isThere)) features.add('beside');
  return { tokens, from, to, tags, features, isThere };
}

const besides = new Set([
  'behind',
  'under',
  'beneath',
  'over',
  'below',
  'ontop',
  'underneath',
  'beside',
]);

/** `a breakbeat behind the drums`: what is not there yet, and where it shall be. */
function isPlacedBeside(
  [first, ...others]: readonly Tag[],
  tokens: readonly Token[],
  isThere: (role: string) => boolean,
): boolean {
  const [second] = others;
  if (first === undefined || second === undefined || isThere(first.id)) return false;
  return (
    isThere(second.id) && tokens.slice(first.to, second.from).some(({ text }) => besides.has(text))
  );
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

/** What a sound plays, said after it: `piano stabs`, `organ chords`. */
const manners = new Set(['stab', 'chords', 'melody', 'pluck']);

/**
 * Without what only says how a sound plays: `piano stabs` are the piano; and without the adjective that a name is
 * too, where the song has what is called so: `stab` alone is a track.
 */
function withoutManners(tags: readonly Tag[], isThere: (role: string) => boolean): readonly Tag[] {
  const targets = tags.filter(({ kind, from, to }) => kind === 'target' && to > from);
  const isManner = ({ id, from, own }: Tag): boolean =>
    own !== true && manners.has(id) && targets.some((each) => isPart(each) && each.to === from);
  const places = new Set(targets.filter(isManner).map(({ from }) => from));
  const named = new Set(
    targets.filter(({ id, own }) => own === true || isThere(id)).map(({ from }) => from),
  );
  return tags.filter(({ kind, from, to, comparative }) => {
    const isSound = kind === 'sound' && comparative !== true;
    if (places.has(from)) return kind !== 'target' && !isSound;
    return !(isSound && named.has(from) && to === from + 1);
  });
}

const covering = /^(overpower|drown|cover|mask|bury|buri|swallow|eat|dominat|overwhelm)/;

/** `the mentasm is overpowering the kick` is about the mentasm. */
function withoutObjects(tags: readonly Tag[], tokens: readonly Token[]): readonly Tag[] {
  const verb = tags.find(
    ({ kind, id, from }) =>
      kind === 'level' && id === 'quieter' && covering.test(tokens[from]?.text ?? ''),
  );
  const isObject = ({ kind, from }: Tag): boolean =>
    verb !== undefined && kind === 'target' && from >= verb.to;
  const hasSubject = tags.some(({ kind, to }) => kind === 'target' && to <= (verb?.from ?? 0));
  return hasSubject ? tags.filter((tag) => !isObject(tag)) : tags;
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
function withoutTwins(tags: readonly Tag[], isThere: (role: string) => boolean): readonly Tag[] {
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
  const end = Math.max(...tags.map(({ to }) => to));
  const isAdded = tags.some(({ kind, id }) => kind === 'verb' && (id === 'add' || id === 'want'));
  const isUnknown = target.id === 'sub' && !isThere('sub') && !isAdded;
  const isBand = tags.some(
    ({ kind, id, to }) =>
      isUnknown ||
      (kind === 'stance' && id === 'too' && to < end) ||
      (kind === 'stance' && ['more', 'less', 'not-enough'].includes(id)) ||
      (kind === 'verb' && (id === 'cut' || id === 'boost')),
  );
  if ((isOfTrack && !isUnknown) || !isBand) return tags.filter((each) => each !== band);
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
  for (const tag of tags) {
    const { kind, id, comparative, from: at, to } = tag;
    features.add(kind).add(`${kind}:${id}`);
    const isMore =
      (kind === 'degree' || id === 'not-enough') &&
      tokens.slice(at - from, to - from).some(({ text }) => text === 'more');
    if (isMore) features.add('stance').add('stance:more');
    if (comparative) features.add('comparative').add(`comparative:${kind}`);
    if (soundKinds.has(kind)) features.add('adjective');
    if (isPart(tag)) features.add('part');
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
  if (isQuestion(tokens)) {
    features.add('asks');
    if (!/^(wheres?|hows?)$/.test(words[0]?.text ?? '')) features.add('asks-what');
  }
  const lastTwo = words
    .filter(({ text }) => !polished.has(text))
    .slice(-2)
    .map(({ text }) => text);
  if (
    lastTwo.at(-1) === 'too' ||
    lastTwo.join(' ') === 'as well' ||
    words[0]?.text === 'now' ||
    words[0]?.text === 'also'
  ) {
    features.add('also');
  }
  const parts = tags.filter(isPart);
  if (new Set(parts.map(({ id }) => id)).size > 1) features.add('two-parts');
  const thing = tags.find(({ kind }) => kind === 'target');
  const article = thing === undefined ? '' : tokens[thing.from - from - 1]?.text;
  if (['the', 'my', 'that', 'this'].includes(article ?? '')) features.add('definite');
  const section = tags.find(({ kind }) => kind === 'section');
  if (section !== undefined && isWhenItComes(section, tokens, from)) {
    features.add('where').add('where:at');
  }
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

const comings = /^(begins?|starts?|hits?|lands?|comes?|drops?|kicks?|ends?)$/;

/** `where the break begins`, `when the drop comes in`. */
function isWhenItComes({ from, to }: Tag, tokens: readonly Token[], start: number): boolean {
  const before = tokens.slice(Math.max(0, from - start - 2), from - start).map(({ text }) => text);
  const isTime = before.some((text) => ['where', 'when', 'as', 'once'].includes(text));
  return isTime && comings.test(tokens[to - start]?.text ?? '');
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
  const thing = tags.find(isPart);
  if (thing === undefined) return false;
  return tags.some(
    ({ kind, to }) => (soundKinds.has(kind) || kind === 'mood') && to === thing.from,
  );
}
