import { soundKinds } from './chosen-tags.ts';
import type { Clause } from './features.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

/** What people say before they come to what they want. */
const openers = new Set(
  `so and but then also now ok okay hey hi man mate dude bro buddy please just only maybe perhaps honestly actually right
  well yeah yes alright still instead anyway therefore`.split(/\s+/),
);
/** Words that ask, beside those that the lexicon knows. */
export const commands = new Set(
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

/** Whether a clause tells somebody to do something: `turn it up`, `could you turn it up`. */
export function isCommanding(clause: Clause): boolean {
  const words = wordsOf(clause);
  return isCommand(clause, words) || isPolite(words);
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
  if (verb?.id === 'want') return false;
  return (
    isOfIt ||
    isDone(tags, first, second) ||
    commands.has(first.text) ||
    (verb !== undefined && !noCommands.has(first.text))
  );
}

const objects = /^(the|my|our|that|this|those|these)$/;
/** What may stand before an article without being a verb. */
const relating = new Set(
  `in on at of to for from with without by over under into onto through like as than and or but so if when while because
  all both half more less most not only even just about around behind before after between during until since what
  which where who how why is are was were be has have had do does did that this it i you we they near off out up down`.split(
    /\s+/,
  ),
);

/** `darken the pad`, `drench my lead`: a word before an article that is no name and relates nothing. */
function isDone(tags: readonly Tag[], first: Word, second: Word | undefined): boolean {
  if (!objects.test(second?.text ?? '') || relating.has(first.text)) return false;
  const isName = tags.some(({ kind, from }) => nouns.includes(kind) && from === first.at);
  return !isName && !/(er|ing|ly)$/.test(first.text);
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
    if (text === 'lets') return true;
    if (text === 'how' || text === 'what') return next === 'about' || next === 'if';
    if (text === 'has') return next === 'to' || (next === 'got' && words[at + 2]?.text === 'to');
    const isAble =
      /^(can|could|may|might|would)$/.test(text) &&
      /^(i|we|you|they|he|she)$/.test(words[at - 1]?.text ?? '');
    return wanted.has(text) && !(isAble && at > 1) && !/^(only|barely|hardly)$/.test(next);
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
  /^before (i|we) (go|start|do|touch|wreck|forget|leave|change|begin)\b/,
  /^(because|cos|cuz|coz|cause|since)\b/,
  /^(just )?so (that|i|we|it|its|they|theyre|people|everyone|everybody|nobody|you|the|my|our)\b(?!.*\b(needs?|should|must|want|id)\b)/,
  /^(i )?(gotta|got to|have to|need to|want to|wanna) (check|hear|see|know|listen|test|feel|compare|find)\b/,
  /^(thatll|that will|that would|that should|itll|it will|which|that way)\b/,
  /^(i|we) (might|may|could|will|would) (want|need)\b/,
  /^(i|we) (can|cant|could|couldnt) (barely |hardly |still |really |just )?(hear|feel|see|tell|make out)\b/,
  /\b(where|what|how|which) (i|we) (want|need|like)\b/,
  /\b(should|can|must|may|could) (stay|remain|be left)\b/,
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
  `can could would might is are was were isnt arent wasnt doesnt dont didnt cant couldnt will wont sounds feels seems looks gets has have had
  does did love loving adore hate dig wants keeps makes lacks misses hits hit comes goes sits sit stays stay works clash clashes fight fall get`.split(
    /\s+/,
  ),
);
/** Of these, ones that begin a clause whose subject is left out: `can't hear it`. */
const headless =
  /^(love|loving|adore|hate|dig|cant|couldnt|doesnt|isnt|sounds|feels|looks|seems|lacks)$/;
const spoken = new Set('i we you it they he she everybody'.split(' '));
/** A subject and its verb in one word. */
const contracted = new Set('its theyre thats theres im ive youre weve heres'.split(' '));

function hasFiniteVerb(clause: Clause): boolean {
  const words = wordsOf(clause);
  const [subject] = words;
  if (spoken.has(subject?.text ?? '') && words.length > 1) return true;
  const isTold = words.some(
    ({ text }, at) =>
      // `on small speakers I lose the kick`
      (text === 'i' && at > 0 && at < words.length - 1) ||
      contracted.has(text) ||
      (finite.has(text) && (at > 0 || headless.test(text))),
  );
  return isTold || isShortened(clause) || clause.tags.some((tag) => isActing(tag, clause));
}

const adverb = /^(\w+ly|just|really|almost|already|never|always|still|right|a|all|not|too|so|way)$/;

/** `the claps jump right out`, `the coffin part kills the momentum`, `the hoover's sitting on top`. */
function isActing(tag: Tag, { tokens, tags, to: end }: Clause): boolean {
  if (!['target', 'section', 'effect'].includes(tag.kind)) return false;
  const at = tag.to < end && adverb.test(tokens[tag.to]?.text ?? '') ? tag.to + 1 : tag.to;
  const word = tokens[at]?.text ?? '';
  const isNamed = tags.some(
    ({ kind, from, to }) =>
      from <= at && to > at && !['verdict', 'flaw', 'level', 'verb'].includes(kind),
  );
  return at < end && !isNamed && /^[a-z]{3,}[^s]s$/.test(word);
}

const nouns = ['target', 'section', 'effect', 'setting', 'topic', 'band', 'number'];

/** `the clap's bone dry`, where `the clap's decay` only names; `let's` and what is there already are no subjects. */
function isShortened({ tokens, tags, from, to }: Clause): boolean {
  return tokens.slice(from, to).some(({ text, apostrophe }, place) => {
    const next = from + place + 1;
    if (apostrophe !== true || !/[^s]s$/.test(text) || text === 'lets' || next >= to) return false;
    const isNoun = tags.some((tag) => tag.from === next && nouns.includes(tag.kind));
    return !isNoun && !/^(own|first|last|whole|new)$/.test(tokens[next]?.text ?? '');
  });
}
