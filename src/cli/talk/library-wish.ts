import type { History } from '../../assistant/index.ts';
import type { EntryKind } from '../../library/index.ts';

/** What a message wants of the library. Tracks are as they were called: names, or what they do. */
export type LibraryWish =
  | { readonly want: 'find'; readonly words: string; readonly kind?: EntryKind }
  | { readonly want: 'like'; readonly track: string }
  | { readonly want: 'save'; readonly track: string; readonly name?: string }
  /** Without a number it is what was spoken of last. */
  | { readonly want: 'use'; readonly track: string; readonly id?: number };

const library = /\b(?:library|bibliotheek|bibliothek)\b/i;

/** `in my library`, and what stands before it. */
const inLibrary =
  /\s*\b(?:in(?:to)?|to|from|out of|uit|aan|naar|aus|zu[rm]?)\s+(?:the|my|our|de|mijn|onze|die|der|meine[rn]?)\s+(?:library|bibliotheek|bibliothek)\b/i;

/** What is kept there, by its kinds. */
const kinds: readonly (readonly [EntryKind, RegExp])[] = [
  ['kit', /\b(?:drum[- ]?)?kits?\b/i],
  ['preset', /\b(?:presets?|sounds?|klank(?:en)?|klänge?)\b/i],
  ['song', /\b(?:songs?|tracks? by|nummers?|lieder|lied)\b/i],
  [
    'pattern',
    /\b(?:riffs?|patterns?|patronen|patroon|muster|bass ?lines?|baslijn(?:en)?|melod(?:y|ies|ie|ieën|ien)|grooves?|beats?|loops?|leads?|kicks?|stabs?|hats?|chords?|fills?)\b/i,
  ],
];

/** Words that say nothing of what is looked for. */
const filler =
  /\b(?:me|us|mir|uns|mij|ons|an?|some|any|een|eine[nrs]?|ein|the|de|het|der|die|das|that|with|for|something|anything|iets|etwas|patterns?|patronen|patroon|muster|presets?|sounds?|songs?|kits?)\b/gi;

const trackWords = String.raw`(?:this|these|the|that|my|our|deze|dit|die|de|het|mijn|diese[rnms]?|den|der|das|dem|meine[nm]?)\s+(.{1,60}?)`;
const end = String.raw`\s*[.!?]*\s*$`;

const courtesy = /,?\s+(?:please|bitte|alsjeblieft|thanks)\s*[.!?]*$/i;
const finding =
  /^(?:(?:please|can you|could you|kun je|kannst du)\s+)*(?:find|search(?:\s+for)?|look\s+(?:for|up)|zoek(?:\s+naar)?|vind|suche?(?:\s+nach)?|finde)\b(.{1,200})$/i;
const likening = new RegExp(
  String.raw`^(?:is there |do (?:you|we|i) have |have (?:you|we) got |got |find (?:me )?|search (?:for )?|heb je |zoek |gibt es |hast du |suche? )?(?:anything|something|iets|etwas)\s+(?:\w+\s+)?(?:like|similar to|close to|zoals|als|wie|ähnlich wie)\s+${trackWords}${end}`,
  'i',
);
const saving =
  /^(?:please\s+|bitte\s+)?(?:save|keep|put|add|store|bewaar|zet|stop|speicher\w*|leg\w*|sicher\w*)\s+(.{1,200})$/i;
const naming =
  /\b(?:as|called|named|under|als|unter|namens)\s+["“'`]?([^"”'`]{1,80}?)["”'`]?\s*[.!?]*\s*$/i;
/** `put it in b minor` is about the song: only what is used is `it`. */
const using = new RegExp(
  String.raw`^(?:please |bitte )?(?:use|take|put|gebruik|neem|zet|nimm|verwende|benutze?)\s+((?<!\b(?:put|take|zet) )(?:it|this|es|deze)|that|the first(?: one)?|dat|die|das|den ersten|de eerste|(?:number |nummer |entry |no\. ?|#)?\d{1,9})(?:\s+one)?\s+(?:in|on|for|op|voor|im|auf|für)\s+(?:the |my |our |de |het |mijn |den |die |das |dem |der |meine[nm]? )?(.{1,60}?)${end}`,
  'i',
);

/**
 * What a message wants of the library; undefined where it wants something else.
 *
 * @param wasSpokenOf whether the library was spoken of just before: then `that` is what it answered
 *
 * @example readLibraryWish('find me a dark riff') // => { want: 'find', words: 'dark riff', kind: 'pattern' }
 * @example readLibraryWish('anything like this kick?') // => { want: 'like', track: 'kick' }
 * @example readLibraryWish('save this bassline to the library as Rumble') // => { want: 'save', track: 'bassline', name: 'Rumble' }
 * @example readLibraryWish('use 12 in the lead', true) // => { want: 'use', track: 'lead', id: 12 }
 */
export function readLibraryWish(message: string, wasSpokenOf = false): LibraryWish | undefined {
  const said = message.trim().replaceAll(/\s+/g, ' ').replace(courtesy, '');
  const asked = inLibrary.test(said);
  const text = said.replace(inLibrary, '');
  const like = likening.exec(text)?.[1];
  if (like !== undefined) return { want: 'like', track: like };
  const use = wasSpokenOf || asked ? using.exec(text) : null;
  if (use !== null) return useOf(use[1] ?? '', use[2] ?? '');
  if (asked && saving.test(text)) return saveOf(saving.exec(text)?.[1] ?? '');
  const found = finding.exec(text)?.[1];
  return found === undefined ? undefined : findOf(found, asked || library.test(said));
}

function useOf(which: string, track: string): LibraryWish {
  const number = /\d+/.exec(which)?.[0];
  return { want: 'use', track, ...(number !== undefined && { id: Number(number) }) };
}

function saveOf(what: string): LibraryWish {
  const name = naming.exec(what)?.[1]?.trim();
  const track = what.replace(naming, '').replace(new RegExp(`^${trackWords}${end}`, 'i'), '$1');
  return { want: 'save', track: track.trim(), ...(name !== undefined && { name }) };
}

/** Something of a kind that is kept, or anything where the library is named. */
function findOf(what: string, isNamed: boolean): LibraryWish | undefined {
  const kind = kinds.find(([, words]) => words.test(what))?.[0];
  if (kind === undefined && !isNamed) return undefined;
  const words = what
    .replace(library, ' ')
    .replaceAll(filler, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { want: 'find', words, ...(kind !== undefined && { kind }) };
}

/** What a message wants of the library, also by what was answered before; undefined where it wants something else. */
export function libraryWish(message: string, history: History): LibraryWish | undefined {
  return readLibraryWish(message, spokenOf(history) !== undefined);
}

/** The answer that told of entries of the library last, if that is not long ago. */
export function spokenOf({ recent }: History): string | undefined {
  return recent.findLast(
    ({ message, reply }) =>
      reply !== undefined &&
      firstEntryIn(reply) !== undefined &&
      readLibraryWish(message, true) !== undefined,
  )?.reply;
}

/**
 * The number of the first entry that an answer tells of.
 *
 * @example firstEntryIn('In the library:\n12  pattern  Dark riff') // => 12
 */
export function firstEntryIn(reply: string): number | undefined {
  const number = /^(\d+) {2}/m.exec(reply)?.[1];
  return number === undefined ? undefined : Number(number);
}
