import { articles, beforeCommands, withDropping } from './dropping.ts';
import { joinedVerbs, type Tag } from './tag.ts';
import { isTakenFrom } from './taken.ts';
import { withTakingSome } from './taking-some.ts';
import { withNamed, withoutApart } from './things.ts';
import type { Token } from './token.ts';

export const soundKinds = new Set([
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
export function isPart({ kind, id, own }: Tag): boolean {
  return kind === 'target' && (own === true || !notSounds.has(id));
}

/** The meanings of a clause's words that hold beside each other, with verbs whose particle stands apart. */
export function chosenTags(
  inside: readonly Tag[],
  tokens: readonly Token[],
  from: number,
  to: number,
  isThere: (role: string) => boolean,
): readonly Tag[] {
  const named = withNamed(inside, tokens, from, isThere);
  const apart = withoutApart([...named, ...separated(named, tokens, from, to)]);
  const joined = withTakingSome(withFading(apart, tokens), tokens);
  const all = withBuilding(
    withoutSaying(
      withoutKeeping(withReversing(withDropping(joined, tokens, from), tokens), tokens),
      tokens,
    ),
    tokens,
    from,
  );
  const known = withoutCountedBeats(
    withoutForeignPresets(withoutTwins(withoutContents(all, tokens), tokens, isThere)),
    tokens,
  );
  const told = withoutThinning(known, tokens, from);
  const plain = withoutDescribing(withoutManners(told, isThere), isThere);
  return withoutWholes(withoutObjects(plain, tokens), tokens, {
    from,
    to,
  });
}

/** Whether a clause ends before a token, but for thanks: `the snare louder too please` is as well, not too much. */
function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.divides === true || ending.test(token.text);
}

const ending = /^(and|but|please|pls|plz|thanks|cheers|mate|then|while)$/;
const directions =
  /^(up|down|left|right|under|over|higher|lower|faster|slower|through|back|on|to|by|from|before|after|in|a|an|with)$/;

/** `the kick keeps clipping` keeps nothing, `the lead has to go up` removes nothing. */
function withoutKeeping(tags: readonly Tag[], tokens: readonly Token[]): readonly Tag[] {
  return tags.filter(({ kind, id, from, to }) => {
    const [last, next] = [tokens[to - 1]?.text, tokens[to]?.text ?? ''];
    if (kind === 'stance' && last === 'too' && isEnd(tokens[to])) return false;
    const isSwitched =
      kind === 'verb' &&
      id === 'change' &&
      tags.some((tag) => tag.id === 'switch-off' && tag.from === from);
    if (isSwitched) return false;
    const isGoing = id === 'remove' && last === 'go' && directions.test(next);
    return !(kind === 'verb' && ((id === 'keep' && /..ing$/.test(next)) || isGoing));
  });
}

/** `fade the kick out` is about the kick, and kicks nothing out. */
function withFading(tags: readonly Tag[], tokens: readonly Token[]): readonly Tag[] {
  const out = tags.find(
    ({ kind, id, from }) =>
      kind === 'verb' && id === 'drop-out' && isArticle(tokens[from - 1]?.text ?? ''),
  );
  const isFaded = tags.some(({ kind, id }) => kind === 'verb' && id === 'automate');
  if (out === undefined || !isFaded || tokens[out.from]?.text !== 'kick') return tags;
  const kick: Tag = { kind: 'target', id: 'kick', from: out.from, to: out.from + 1 };
  return [...tags.filter(({ from }) => from !== out.from), kick];
}

const amounts = /^(a|an|by|about|around|roughly|maybe|twice|half|double|one|two|three|four|five)$/;

/** `say 3 dB`, `3 percent say`: about so much, and nobody says it. */
function withoutSaying(tags: readonly Tag[], tokens: readonly Token[]): readonly Tag[] {
  const isAmount = (at: number): boolean =>
    tokens[at]?.number !== undefined || amounts.test(tokens[at]?.text ?? '');
  const isAfterUnit = (at: number): boolean =>
    tags.some(
      ({ kind, to }) =>
        (kind === 'unit' || kind === 'number') &&
        (to === at || (to === at - 1 && tokens[to]?.divides === true)),
    );
  return tags.filter(({ kind, id, from, to }) => {
    const isSay = kind === 'verb' && id === 'say' && tokens[from]?.text === 'say';
    return !(isSay && (isAmount(to) || isAfterUnit(from)));
  });
}

/** `reverse the lead`, `make the clap reverse` are about those: there is no cymbal in them. */
function withReversing(tags: readonly Tag[], tokens: readonly Token[]): readonly Tag[] {
  const cymbal = tags.find(({ kind, id }) => kind === 'target' && id === 'reverse-cymbal');
  if (cymbal === undefined || cymbal.to > cymbal.from + 1) return tags;
  const { from, to } = cymbal;
  const at = articles.includes(tokens[to]?.text ?? '') ? to + 1 : to;
  const isOfThing = tags.some((tag) => isPart(tag) && (tag.from === at || tag.to === from));
  if (!isOfThing) return tags;
  return [
    { kind: 'sound', id: 'reversed', from, to },
    ...tags.filter((tag) => tag.from !== from || tag.kind === 'verb'),
  ];
}

const made = ['a', 'an', 'me', 'us', 'some'];

/** `build a laser` makes one: there the build is no section. */
function withBuilding(
  tags: readonly Tag[],
  tokens: readonly Token[],
  from: number,
): readonly Tag[] {
  const isMade = tokens[from]?.text === 'build' && made.includes(tokens[from + 1]?.text ?? '');
  if (!isMade) return tags;
  const others = tags.filter((tag) => tag.from !== from || tag.kind !== 'section');
  return [{ kind: 'verb', id: 'make', from, to: from + 1 }, ...others];
}

/** `take the snare out of the drums` is about the snare. */
function withoutWholes(
  tags: readonly Tag[],
  tokens: readonly Token[],
  clause: { readonly from: number; readonly to: number },
): readonly Tag[] {
  const parts = tags.filter(isPart);
  const [first] = parts;
  // `get the screech out of the way of the lead` takes nothing
  const isDucked = tags.some(({ kind, id }) => kind === 'verb' && id === 'sidechain');
  if (first === undefined || parts.length < 2 || isDucked) return tags;
  return tags.filter(
    (tag) => tag.from <= first.from || !isPart(tag) || !isTakenFrom(tokens, tags, clause, tag),
  );
}

const counts =
  /^(first|second|third|fourth|last|every|each|other|1st|2nd|3rd|4th|one|two|three|four|[1-9])$/;

/** `the third beat`, `beat 3` are places in a bar, and no drums. */
function withoutCountedBeats(tags: readonly Tag[], tokens: readonly Token[]): readonly Tag[] {
  const isCounted = ({ kind, id, from, to }: Tag): boolean =>
    kind === 'target' &&
    id === 'drums' &&
    tokens[from]?.text === 'beat' &&
    (counts.test(tokens[from - 1]?.text ?? '') || counts.test(tokens[to]?.text ?? ''));
  return tags.some(isCounted) ? tags.filter((tag) => !isCounted(tag)) : tags;
}

/** What is of a genre itself: `uptempo kick`, `a gabber beat`, `hardcore track`. */
const describable = new Set(['kick', 'drums', ...notSounds]);

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
    // `open hats up`
    const isOfName = inside.some(
      (tag) => tag.kind === 'target' && tag.from === verb.from && tag.to > verb.from + 1,
    );
    const before = verb.from === from ? undefined : tokens[verb.from - 1]?.text;
    const isNoun =
      tokens[verb.from]?.text === 'kick' &&
      before !== undefined &&
      !beforeCommands.includes(before);
    return !isInside && !isNoun && !isOfName;
  });
}

/** `a 909 ride` is no kick, `hardcore stabs` are no song: straight before another sound such words only describe it. */
function withoutForeignPresets(tags: readonly Tag[]): readonly Tag[] {
  const isForeign = ({ kind, id, to }: Tag): boolean =>
    (kind === 'preset' || kind === 'genre' || (kind === 'target' && id === 'sub')) &&
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

const contents = new Set(['chords', 'melody']);
const placing = new Set(['on', 'for']);

/** `sad chords on the strings` are for the strings, even where a track is called `chords`. */
function withoutContents(tags: readonly Tag[], tokens: readonly Token[]): readonly Tag[] {
  const isOnAnother = (to: number): boolean => {
    const thing = articles.includes(tokens[to + 1]?.text ?? '') ? to + 2 : to + 1;
    const isPlaced = placing.has(tokens[to]?.text ?? '');
    return (
      isPlaced && tags.some((tag) => isPart(tag) && tag.from === thing && !contents.has(tag.id))
    );
  };
  return tags.filter(
    ({ kind, id, to }) => !(kind === 'target' && contents.has(id) && isOnAnother(to)),
  );
}

const covering = /^(overpower|drown|cover|mask|bury|buri|swallow|eat|dominat|overwhelm)/;

const heads = new Set(['lead', 'bass', 'pad', 'kick', 'arp', 'stab']);

/** `the supersaw lead` is one sound: the lead, where the song has one. */
function withoutDescribing(
  tags: readonly Tag[],
  isThere: (role: string) => boolean,
): readonly Tag[] {
  const isHead = ({ kind, id }: Tag): boolean => kind === 'target' && heads.has(id) && isThere(id);
  const describes = (tag: Tag): boolean =>
    isPart(tag) &&
    tag.own !== true &&
    tag.to > tag.from &&
    tags.some((head) => isHead(head) && head.from === tag.to && head.id !== tag.id);
  return tags.filter((tag) => !describes(tag));
}

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

/** What is a band of another sound where the song has no such track: `less rumble in the pad`. */
const lowest = ['bass', 'sub', 'rumble'];

/** `bass` is a track or a band: a band where more or less of it is wanted, and nothing else is said of it. */
function withoutTwins(
  tags: readonly Tag[],
  tokens: readonly Token[],
  isThere: (role: string) => boolean,
): readonly Tag[] {
  const target = tags.find(({ kind, id }) => kind === 'target' && lowest.includes(id));
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
  // `a bass under the kick`
  if (/^(an?|another)$/.test(tokens[target.from - 1]?.text ?? ''))
    return tags.filter((each) => each !== band);
  const isAdded = tags.some(({ kind, id }) => kind === 'verb' && (id === 'add' || id === 'want'));
  const isWhole = ({ kind, id }: Tag): boolean =>
    kind === 'target' && /^(mix|master|song)$/.test(id);
  const isOfOther = tags.some((tag) => (isPart(tag) || isWhole(tag)) && tag !== target);
  const isNone = target.id !== 'bass' && !isThere(target.id);
  // `more sub in the kick`
  const isShare = /^(more|less|extra)$/.test(tokens[target.from - 1]?.text ?? '') && isOfOther;
  if (isNone && isShare) return tags.filter((each) => each !== target);
  const isUnknown = isNone && !isAdded && (target.id === 'sub' || isOfOther);
  if (target.id === 'rumble' && !isUnknown) return tags.filter((each) => each !== band);
  const saysMore = ({ kind, from, to }: Tag): boolean =>
    kind === 'degree' && tokens.slice(from, to).some(({ text }) => /^(more|less)$/.test(text));
  const isBand = tags.some(
    ({ kind, id, to }, at) =>
      isUnknown ||
      saysMore(tags[at] as Tag) ||
      (kind === 'stance' && id === 'too' && to < end) ||
      (kind === 'stance' && ['more', 'less', 'not-enough'].includes(id)) ||
      (kind === 'verb' && (id === 'cut' || id === 'boost')),
  );
  if ((isOfTrack && !isUnknown) || !isBand) return tags.filter((each) => each !== band);
  return tags.filter((each) => each !== target);
}

/**
 * Without the second meaning of `thin`: fewer notes are played, or a sound has less below. `make the lead thinner` is
 * its sound; `thin the hats`, `a thinner break` and `thinner, less notes` are what is played.
 */
function withoutThinning(
  tags: readonly Tag[],
  tokens: readonly Token[],
  from: number,
): readonly Tag[] {
  const fewer = tags.find(({ kind, id }) => kind === 'density' && id === 'sparser');
  const thinner = tags.find(({ kind, id }) => kind === 'sound' && id === 'thinner');
  if (fewer === undefined || fewer.from !== thinner?.from) return tags;
  const isOfSound = tags.some((tag) => isPart(tag) || tag.kind === 'anaphor');
  const isOfNotes = tags.some(
    ({ kind, id }) =>
      kind === 'section' || (kind === 'topic' && (id === 'notes' || id === 'stuff')),
  );
  const isDone = fewer.from === from && isArticle(tokens[fewer.to]?.text);
  return isOfSound && !isOfNotes && !isDone ? tags.filter((each) => each !== fewer) : tags;
}

function isArticle(text = ''): boolean {
  return articles.includes(text) || text === 'it' || text === 'them';
}
