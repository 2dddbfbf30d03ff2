import type { Clause } from './features.ts';
import { readings } from './rules.ts';

const described = ['sound', 'space', 'mood', 'degree', 'stance', 'particle'];

/** Whether a part of a message only says more of the one before: another adjective, an amount, a place. */
export function continues(last: Clause, part: Clause): boolean {
  const kinds = new Set(part.tags.map(({ kind }) => kind));
  const lacksThing = !kinds.has('target') && !kinds.has('section') && !kinds.has('effect');
  const isDescription = [...kinds].every((kind) => described.includes(kind));
  const isOfSound = ({ features }: Clause): boolean =>
    features.has('sound') || features.has('space');
  const isSame = isOfSound(last) && isOfSound(part) && !last.features.has('flaw');
  if (lacksThing && isDescription && isSame) return true;
  if (isRestOf(last, part) || isPlaceOf(last, part) || isLikeness(last, part)) return true;
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

const likenesses = [
  /^(like|something like) (?!\d)/,
  /^more like\b/,
  /^(\w+ ){1,3}style$/,
  /^(as if|as though|one of|the \w+ kind|the \w+ sort)\b/,
  /^(?!bring|swing|ring|\w+thing)\w{2,}ing\b/,
  /\b(its|theyre|is|are) called\b/,
];

function isOfSame(last: Clause, { tags }: Pick<Clause, 'tags'>): boolean {
  const named = tags.filter(({ kind }) => kind === 'target').map(({ id }) => id);
  return last.tags.some(({ kind, id }) => kind === 'target' && named.includes(id));
}

/** `like boom tss`, `from muffled to screaming`, `as if it was broken`, `one of those big ones`, `start dry`. */
function isLikeness(last: Clause, { tokens, tags, features, from, to }: Clause): boolean {
  const said = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  if (likenesses.some((each) => each.test(said))) return true;
  const isOneMore = /^one \w+/.test(said) && !features.has('section') && !features.has('unit');
  if (isOneMore || (/^(just|only) the \w+$/.test(said) && isOfSame(last, { tags }))) return true;
  if (/^from .* to\b/.test(said)) return readings(last.features)[0]?.intent === 'automation';
  return /^(start|begin|end)\b/.test(said) && readings(last.features)[0]?.intent === 'automation';
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
