import { soundKinds } from './chosen-tags.ts';
import type { Clause } from './features.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

/** What people say before they come to what they want. */
const openers = new Set(
  `so and but then also now ok okay hey hi man mate dude bro buddy please just maybe perhaps honestly actually right
  well yeah yes alright still instead anyway therefore`.split(/\s+/),
);
/** Verbs that ask, beside those that the lexicon knows. */
const commands = new Set(
  `make put give take turn get bring let lets pull push set add try keep raise lower ease dial crank roll swap go tone
  throw use do have tuck nudge knock tighten open close clean rein back`.split(/\s+/),
);
/** Of those the lexicon knows, ones that ask for nothing as a first word. */
const noCommands = new Set(['want', 'only', 'alone', 'off', 'random', 'once', 'full', 'half']);
const polite = new Set(['can', 'could', 'would', 'will', 'may', 'might']);
const addressed = new Set(['you', 'u', 'ya', 'we', 'i']);
const wanted = new Set(
  `should shouldnt could would needs need neednt want wanna must mustnt can may might`.split(/\s+/),
);

/** Whether a clause asks for something: `could you take it out`, `I'd like more of it`, `it needs a riser`. */
export function isRequest(clause: Clause): boolean {
  return isPlainRequest(clause) || (!isPurpose(clause) && isFragment(clause, wordsOf(clause)));
}

/** Whether a clause asks with a verb, rather than with how something shall be: `turn it up`, not `hats up`. */
export function isPlainRequest(clause: Clause): boolean {
  const words = wordsOf(clause);
  const isAsked = isCommand(clause, words) || isPolite(words) || isWanting(clause, words);
  return isAsked && !isPurpose(clause);
}

/** Whether a clause tells how something is, or what somebody hears, and asks for nothing. */
export function isStatement(clause: Clause): boolean {
  if (isPurpose(clause)) return true;
  return !isRequest(clause) && !clause.features.has('asks') && hasFiniteVerb(clause);
}

/** What a statement has that finds fault. */
const faults = ['flaw', 'stance:too', 'stance:not-enough', 'level:buried', 'verdict:reject'];

/** Whether a clause says what is wrong. */
export function isFault({ features }: Clause): boolean {
  return faults.some((each) => features.has(each));
}

/** A statement that finds no fault: `the hall is gorgeous`, `I noted that down at the rehearsal`. */
export function isTelling(clause: Clause): boolean {
  return isStatement(clause) && !isFault(clause) && !clause.features.has('unit:hz');
}

type Word = Token & { readonly at: number };

/** The words of a clause without what only opens it, each with its place among all tokens. */
function wordsOf({ tokens, from, to }: Clause): readonly Word[] {
  const words = tokens
    .map((token, at) => ({ ...token, at }))
    .slice(from, to)
    .filter(({ divides }) => divides !== true);
  if (words[0]?.text === 'i' && words[1]?.text === 'mean') words.splice(0, 2);
  const first = words.findIndex(({ text }) => !openers.has(text));
  return first < 0 ? [] : words.slice(first);
}

const feeling = /^(like|love|hate|want|is|are|was|does|did|not|about|with|of|on|in|if|as|when)$/;

/** `drive it harder`; `drop is weak` begins with no verb. */
function isCommand({ tags }: Clause, [first, second]: readonly Word[]): boolean {
  if (first === undefined || first.apostrophe === true || copula.test(second?.text ?? ''))
    return false;
  const verb = tags.find(({ kind, from }) => kind === 'verb' && from === first.at);
  const isOfIt = /^(it|them)$/.test(second?.text ?? '') && !feeling.test(first.text);
  return isOfIt || commands.has(first.text) || (verb !== undefined && !noCommands.has(first.text));
}

/** `could you`, `can the bass take`, `would you mind`. */
function isPolite(words: readonly Word[]): boolean {
  return words.some(
    ({ text }, at) => polite.has(text) && (at === 0 || addressed.has(words[at + 1]?.text ?? '')),
  );
}

/** `I'd rather have`, `I want`, `the kick could be`, `it needs`, `how about`. */
function isWanting(clause: Clause, words: readonly Word[]): boolean {
  return words.some(({ text, at: place }, at) => {
    const next = words[at + 1]?.text ?? '';
    // `my friend wants the stems` wishes nothing of the song
    if (text === 'wants') return isThing(clause, place) || words[at - 1]?.text === 'it';
    if (text === 'id' || text === 'wed') return next !== 'say';
    if (text === 'how' || text === 'what') return next === 'about' || next === 'if';
    if (text === 'has') return next === 'to' || (next === 'got' && words[at + 2]?.text === 'to');
    return wanted.has(text);
  });
}

/** Whether the word before a place ends the name of a track. */
function isThing({ tags }: Clause, place: number): boolean {
  return tags.some(({ kind, to }) => kind === 'target' && to === place);
}

const turns = [
  ...['comparative', 'signed', 'stance:more', 'stance:less'],
  ...['up', 'down', 'out', 'off', 'back', 'away'].map((each) => `particle:${each}`),
];

/** `wider please`, `a couple of dB less on those`: says how something shall be, without a verb. */
function isFragment(clause: Clause, words: readonly Word[]): boolean {
  const isTurned = ({ kind, to }: Tag): boolean =>
    soundKinds.has(kind) && /..er$/.test(clause.tokens[to - 1]?.text ?? '');
  const says = turns.some((each) => clause.features.has(each)) || clause.tags.some(isTurned);
  return words.length > 0 && says && !hasFiniteVerb(clause);
}

const purposes = [
  /^(just )?so (that )?(i|we|they|people|everyone|it|its|theres|the \w+) (can|could|has|have|dont|doesnt|get|gets|will|sits?|stays?|hears?|fits?)\b/,
  /^(thatll|that will|that would|that should|itll|it will|which|that way)\b/,
  /^(i|we) (might|may|could|will|would) (want|need)\b/,
  /^(i|we|id|wed) (just )?(want|need|wanna|would like|like|love)( to)? (hear|check|listen|see|know|feel|test|compare)\b/,
];

/** What a wish is good for: `so I can hear it on small speakers`, `that'll clear some room for the bass`. */
function isPurpose({ tokens, from, to }: Clause): boolean {
  const said = tokens
    .slice(from, to)
    .filter(({ divides }) => divides !== true)
    .map(({ text }) => text)
    .join(' ');
  return purposes.some((each) => each.test(said));
}

const copula = /^(is|are|was|were|isnt|arent|sounds?|feels?|seems?|gets)$/;
const finite = new Set(
  `is are was were isnt arent wasnt doesnt dont didnt cant couldnt will wont sounds feels seems looks gets has have had
  does did keeps lacks misses hits hit comes goes sits sit stays stay works clash clashes fight fall get`.split(
    /\s+/,
  ),
);
/** Of these, ones that begin a clause whose subject is left out: `can't hear it`. */
const headless = /^(cant|couldnt|doesnt|isnt|sounds|feels|looks|seems|lacks)$/;
const spoken = new Set('i we you it they he she everybody'.split(' '));
/** A subject and its verb in one word. */
const contracted = new Set('its theyre thats theres im ive youre weve heres'.split(' '));

function hasFiniteVerb(clause: Clause): boolean {
  const words = wordsOf(clause);
  const [subject] = words;
  if (spoken.has(subject?.text ?? '') && words.length > 1) return true;
  const isTold = words.some(
    ({ text }, at) => contracted.has(text) || (finite.has(text) && (at > 0 || headless.test(text))),
  );
  return isTold || clause.tags.some((tag) => isActing(tag, clause));
}

const adverb = /^(\w+ly|just|really|almost|already|never|always|still|right|a|all|not|too|so|way)$/;

/** `the claps jump right out`, `the coffin part kills the momentum`, `the hoover's sitting on top`. */
function isActing(tag: Tag, { tokens, tags, to: end }: Clause): boolean {
  if (tag.kind !== 'target' && tag.kind !== 'section') return false;
  const at = tag.to < end && adverb.test(tokens[tag.to]?.text ?? '') ? tag.to + 1 : tag.to;
  const word = tokens[at]?.text ?? '';
  const isNamed = tags.some(({ from, to }) => from <= at && to > at);
  const isShort = tokens[tag.to - 1]?.apostrophe === true;
  if (isShort && isDescribing(tag.to, tags, tokens[tag.to]?.text ?? '')) return true;
  return at < end && !isNamed && /^[a-z]{3,}[^s]s$/.test(word);
}

/** Behind `the hoover's`: what it is or does, rather than what it has. */
function isDescribing(at: number, tags: readonly Tag[], word: string): boolean {
  if (adverb.test(word) || /ing$/.test(word)) return true;
  const kinds = tags.filter(({ from }) => from === at).map(({ kind }) => kind);
  return kinds.some((kind) =>
    ['sound', 'verdict', 'flaw', 'level', 'verb', 'stance'].includes(kind),
  );
}
