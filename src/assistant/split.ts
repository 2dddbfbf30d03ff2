import { isMistypedAnd, isNextWish, isWithEffect } from './boundaries.ts';
import type { Clause } from './features.ts';
import { makeClause } from './features.ts';
import { readings } from './rules.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

const joints = new Set([
  'and',
  'then',
  'plus',
  'also',
  'but',
  'afterwards',
  'while',
  'finally',
  'next',
]);
/** Wishes that are of a whole message, whatever stands between its words. */
const wholes = new Set([
  'create.song',
  'variation',
  'undo_redo',
  'feedback.praise_reject',
  'reference_style',
  'anaphora_edit',
]);
/** Kinds that make a clause of its own of some words. */
const heads = [
  'verb',
  'sound',
  'level',
  'band',
  'space',
  'speed',
  'groove',
  'rhythm',
  'density',
  'height',
  'effect',
  'setting',
  'number',
  'grid',
  'topic',
  'interval',
  'preset',
  'genre',
  'section',
  'key',
  'flaw',
  'era',
  'verdict',
  'energy',
  'particle',
  'format',
  'chat',
  'artist',
  'mood',
  'degree-of-key',
];

/** A message in the parts that are wishes of their own. */
export function splitClauses(
  tokens: readonly Token[],
  tags: readonly Tag[],
  isThere?: (role: string) => boolean,
): readonly Clause[] {
  const whole = makeClause(tokens, tags, 0, tokens.length, isThere);
  const parts = rangesOf(tokens, tags).map(([from, to]) =>
    makeClause(tokens, tags, from, to, isThere),
  );
  if (parts.length < 2 || isWhole(whole, parts)) return [whole];
  return merged(parts, tokens, tags);
}

/** Whether a message is one wish although it has several parts. */
function isWhole(whole: Clause, parts: readonly Clause[]): boolean {
  const [best] = readings(whole.features);
  if (best === undefined || !wholes.has(best.intent) || best.score < 11) return false;
  if (best.intent === 'create.song') return true;
  const isNewSong = parts.some(({ features }) => isReadAs('create.song', features));
  if (best.intent === 'undo_redo' && isNewSong) return false;
  const others = parts.map(({ features }) => readings(features)[0]);
  const isElse = (at: number): boolean => {
    const { intent, score } = others[at] ?? { intent: '', score: 0 };
    return score >= 11 && !wholes.has(intent);
  };
  return !parts.some((_part, at) => isElse(at));
}

function isReadAs(intent: string, features: ReadonlySet<string>): boolean {
  const [best] = readings(features);
  return best?.intent === intent && best.score >= 11;
}

/** Ranges of tokens between commas and words that join; a phrase that has such a word stays whole. */
function rangesOf(
  tokens: readonly Token[],
  tags: readonly Tag[],
): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (at > from && isNextWish(tags, from, at)) {
      ranges.push([from, at]);
      from = at;
    }
    const isInside = tags.some((tag) => tag.from <= at && tag.to > at && tag.to - tag.from > 1);
    const isOpening = at === 0 && token.text === 'also';
    const isJoint =
      token.divides === true ||
      (joints.has(token.text) && !isInside && !isOpening) ||
      isMistypedAnd(tokens, tags, at) ||
      isWithEffect(tokens, tags, from, at);
    if (
      !isJoint ||
      (token.text === 'but' && isException(tokens, tags, at)) ||
      isAfterSame(tokens, at)
    )
      continue;
    if (at > from) ranges.push([from, at]);
    from = at + 1;
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges;
}

/** `everything but the kick`, `harder but not too hard`; `but the hats quieter` is a wish. */
function isException(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  if (next !== 'the') return next === 'not' || next === 'keep';
  const end = tokens.findIndex((token, place) => place > at && token.divides === true);
  const to = end < 0 ? tokens.length : end;
  const wished = ['sound', 'level', 'space', 'effect', 'particle', 'density', 'height'];
  return !tags.some((tag) => tag.from > at && tag.to <= to && wished.includes(tag.kind));
}

/** `same but darker` is one. */
function isAfterSame(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'but') return false;
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  const isLike = before.includes('like') && /^(this|that|it|these)$/.test(before.at(-1) ?? '');
  return isLike || before.slice(-3).some((text) => text === 'same' || text === 'again');
}

/** Parts that say nothing alone go with the one before them, or after: `hats and claps down`. */
function merged(
  parts: readonly Clause[],
  tokens: readonly Token[],
  tags: readonly Tag[],
): readonly Clause[] {
  const result: Clause[] = [];
  let waiting: number | undefined;
  for (const [at, part] of parts.entries()) {
    const last = result.at(-1);
    const from = waiting ?? part.from;
    waiting = undefined;
    const isWished = heads.some((kind) => part.features.has(kind));
    const isBare = !isWished && !isRefusal(part) && !isShare(part);
    const next = parts[at + 1];
    if (isBare && last !== undefined && next !== undefined && areLists(last, part, next)) {
      waiting = part.from;
    } else if (
      isBare &&
      next !== undefined &&
      (last === undefined || !part.features.has('target')) &&
      (startsWithThing(next) || isNameOf(next, part))
    ) {
      waiting = from;
    } else if (last !== undefined && (isBare || continues(last, part))) {
      result[result.length - 1] = makeClause(tokens, tags, last.from, part.to, part.isThere);
    } else {
      result.push(makeClause(tokens, tags, from, part.to, part.isThere));
    }
  }
  if (waiting !== undefined) result.push(makeClause(tokens, tags, waiting, tokens.length));
  return result.length === 0 ? [makeClause(tokens, tags, 0, tokens.length)] : result;
}

const turned = ['particle', 'level', 'sound', 'space', 'density', 'height', 'speed'];

/** `lead down, pad and vox up`: a bare thing goes with the one after it where the one before has been said its own. */
function areLists(last: Clause, part: Clause, next: Clause): boolean {
  const isSaid = ({ tags }: Clause): boolean => {
    const thing = tags.find(({ kind }) => kind === 'target');
    const said = tags.find(({ kind, from }) => turned.includes(kind) && from >= (thing?.to ?? 0));
    return thing !== undefined && said !== undefined;
  };
  return part.features.has('part') && startsWithThing(next) && isSaid(last) && isSaid(next);
}

const refusing = ['word:no', 'word:without', 'word:gone', 'word:off', 'word:out'];

/** `no clap`, `pad gone` are wishes without a verb. */
function isRefusal({ features }: Clause): boolean {
  return features.has('part') && refusing.some((each) => features.has(each));
}

/** `more choir`, `less hats`. */
function isShare({ features }: Clause): boolean {
  return features.has('part') && (features.has('stance:more') || features.has('stance:less'));
}

/** A first part that names a thing with words that are not known: the next says what of it. */
function isNameOf(next: Clause, part: Clause): boolean {
  const places = ['target', 'section', 'effect'];
  const isNamed = part.tags.every(({ kind }) => kind === 'target' || kind === 'degree');
  return isNamed && part.features.has('part') && !places.some((kind) => next.features.has(kind));
}

function startsWithThing({ tags, from, tokens }: Clause): boolean {
  const first = tags.find(({ kind }) => kind === 'target');
  if (first === undefined) return false;
  const words = tokens.slice(from, first.from).map(({ text }) => text);
  return words.every((word) => ['the', 'my', 'a', 'both', 'all'].includes(word));
}

const described = ['sound', 'space', 'mood', 'degree', 'stance', 'particle'];

/** Whether a part only says more of the one before: another adjective, an amount. */
function continues(last: Clause, part: Clause): boolean {
  const kinds = new Set(part.tags.map(({ kind }) => kind));
  const lacksThing = !kinds.has('target') && !kinds.has('section') && !kinds.has('effect');
  const isDescription = [...kinds].every((kind) => described.includes(kind));
  const isOfSound = ({ features }: Clause): boolean =>
    features.has('sound') || features.has('space');
  const isSame = isOfSound(last) && isOfSound(part) && !last.features.has('flaw');
  if (lacksThing && isDescription && isSame) return true;
  if (isRestOf(last, part) || isPlaceOf(last, part)) return true;
  if (lacksThing && (isShapeOf(last, part) || isDescriptionOf(last, part))) return true;
  if (lacksThing && (isMadeSo(last, part) || isValueOf(last, part))) return true;
  if (last.features.has('asks') && part.features.has('verb:analyze') && lacksThing) return true;
  if (lacksThing && last.features.has('asks') && !kinds.has('verb') && !kinds.has('comparative'))
    return true;
  if (isOnlyWhere(last, part) || isWithin(last, part) || isSaid(part)) return true;
  if (last.features.has('part') && isOfSeveral(part)) return true;
  if (part.features.has('target') && part.features.has('signed')) return false;
  if (part.features.has('section') && isOtherPlace(last, part)) return false;
  const [own] = readings(part.features);
  const [before] = readings(last.features);
  if (asking.has(before?.intent ?? '') && [...kinds].every((kind) => named.has(kind))) return true;
  const isOfWhole = before?.intent === 'level' && !last.features.has('anaphor');
  if (isOfWhole && own?.intent === 'mastering' && !last.features.has('part')) return true;
  if (before?.intent === 'export' && own?.intent === 'mastering') return true;
  return own === undefined || (own.score < 8 && lacksThing);
}

/** `the break darker and the drop brighter`: each section is said how it shall be. */
function isOtherPlace(last: Clause, part: Clause): boolean {
  const placeOf = ({ tags }: Clause) => tags.find(({ kind }) => kind === 'section')?.id;
  const areSaid = [last, part].every(({ features }) => features.has('sound'));
  return areSaid && placeOf(last) !== undefined && placeOf(last) !== placeOf(part);
}

/** `too busy, the drop`, `change the first drop and the second`: no more than where. */
function isOnlyWhere(last: Clause, { tags, features }: Clause): boolean {
  const isPlace = tags.every(({ kind }) => kind === 'section' || kind === 'ordinal');
  const isOpen = !last.features.has('section') || last.features.has('verb:change');
  return isPlace && features.has('section') && isOpen;
}

/** `an 8 bar break, no kick`: what is not in a new section. */
function isWithin(last: Clause, part: Clause): boolean {
  const isNew = readings(last.features)[0]?.intent === 'structure.section';
  const isNone = part.features.has('word:no') || part.features.has('word:without');
  return isNew && isNone && part.features.has('part') && !part.features.has('verb');
}

/** `the kick and the acid on their own`. */
function isOfSeveral({ tokens, from, to }: Clause): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text);
  return words.includes('themselves') || (words.includes('their') && words.includes('own'));
}

/** `slower attack, say twice as long`. */
function isSaid({ tokens, from, features }: Clause): boolean {
  return tokens[from]?.text === 'say' && !features.has('part');
}

/** Wishes that may name several things: `check the loudness and the peaks`. */
const asking = new Set(['analyze', 'query.state', 'explain', 'export']);
const named = new Set(['topic', 'format', 'anaphor', 'setting', 'level', 'stance']);

const split = new Set([
  'turn',
  'take',
  'bring',
  'put',
  'pull',
  'push',
  'get',
  'leave',
  'switch',
  'cut',
  'throw',
]);
const resting = ['target', 'particle', 'degree', 'stance', 'number', 'unit', 'verb'];

/** `turn the pad and the lead off`: the particle of the first part's verb stands at the end of the second. */
function isRestOf(last: Clause, part: Clause): boolean {
  const first = last.tokens[last.from]?.text ?? '';
  const end = part.tokens[part.to - 1]?.text ?? '';
  const isOpen = split.has(first) && last.features.has('part') && !last.features.has('particle');
  const isBare = part.tags.every(({ kind }) => resting.includes(kind));
  return (
    isOpen && isBare && part.features.has('part') && /^(off|out|up|down|back|away|on)$/.test(end)
  );
}

/** `copy the drop and put it before the outro`: where what is copied or moved shall be. */
function isPlaceOf({ features }: Clause, part: Clause): boolean {
  const isMoved = features.has('verb:repeat') || features.has('verb:move');
  const isPut = part.features.has('anaphor:it') && part.features.has('verb:add');
  const isOfTrack = part.features.has('part') || part.features.has('effect');
  return isMoved && isPut && !isOfTrack && features.has('section') && part.features.has('where');
}

const written = new Set(['melody.write', 'chords.write']);
const describing = [
  'particle',
  'ordinal',
  'mood',
  'sound',
  'degree',
  'stance',
  'scale',
  'key',
  'energy',
  'number',
  'unit',
];

/** `a new riff for the lead, something evil`, `new acid pattern, random`. */
function isDescriptionOf(last: Clause, part: Clause): boolean {
  const isWritten = written.has(readings(last.features)[0]?.intent ?? '');
  const says = part.tags.filter(({ id }) => id !== 'mix' && id !== 'randomize');
  return (
    isWritten &&
    (part.features.has('mood') || part.features.has('sound')) &&
    !part.features.has('comparative') &&
    says.every(({ kind }) => describing.includes(kind))
  );
}

/** `high pass on the acid, 150`: a bare number after what has one. */
function isValueOf({ features }: Clause, { tags }: Clause): boolean {
  const isNumber = tags.every(({ kind, id }) => kind === 'number' || id === 'hz');
  const isOpen = !features.has('number') && !features.has('key');
  return (
    isNumber && tags.length > 0 && isOpen && (features.has('effect') || features.has('setting'))
  );
}

const made = new Set(['create.element', 'sound.design']);

/** `add another bell, higher up`, `a new pad, dark and wide`: what is new is described. */
function isMadeSo(last: Clause, part: Clause): boolean {
  const isMade = made.has(readings(last.features)[0]?.intent ?? '');
  const says = part.tags.filter(({ kind }) => kind !== 'particle');
  return (
    isMade &&
    last.features.has('part') &&
    says.every(({ kind }) => ['sound', 'mood', 'height', 'degree'].includes(kind)) &&
    says.length > 0
  );
}

/** `harder ducking but shorter`, `16 bar outro, longer`, `sidechain it, fast release`. */
function isShapeOf(last: Clause, part: Clause): boolean {
  const isOfSidechain = last.features.has('topic:sidechain') || last.features.has('verb:sidechain');
  if (part.features.has('setting') && !part.features.has('verb') && isOfSidechain) return true;
  const isBare = part.to - part.from <= 2;
  return (
    isBare &&
    (part.features.has('sound') || part.features.has('speed')) &&
    (last.features.has('topic:sidechain') || last.features.has('effect'))
  );
}
