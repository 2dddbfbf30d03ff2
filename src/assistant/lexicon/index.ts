import * as adjectives from './adjectives-table.ts';
import { degreeWords, stances } from './degrees-table.ts';
import { effects, settings } from './effects-table.ts';
import { type Meaning, type Phrases, phrasesOf } from './entries.ts';
import { chat, flaws, intervals, verdicts, wheres } from './feelings-table.ts';
import { plainWords } from './languages-table.ts';
import { moods, scaleWords } from './scales-table.ts';
import { anaphors, ordinals, sections, targets } from './targets-table.ts';
import { artists, formats, genreWords, presetWords, topics } from './topics-table.ts';
import { particles, verbs } from './verbs-table.ts';

/** An adjective: what it is called, and its moves as the table writes them. */
export interface Adjective {
  readonly id: string;
  readonly phrases: readonly string[];
  readonly moves: string;
}

/** The tables of adjectives, by the kind of what they change. */
const adjectiveTables = {
  sound: adjectives.soundAdjectives,
  level: adjectives.levelAdjectives,
  band: adjectives.bandAdjectives,
  space: adjectives.spaceAdjectives,
  speed: adjectives.tempoAdjectives,
  groove: adjectives.grooveAdjectives,
  rhythm: adjectives.rhythmAdjectives,
  density: adjectives.densityAdjectives,
  height: adjectives.pitchAdjectives,
  era: adjectives.eraAdjectives,
  energy: adjectives.energyAdjectives,
} as const;

export type AdjectiveKind = keyof typeof adjectiveTables;

const readAdjectives = (table: string): ReadonlyMap<string, Adjective> =>
  new Map(
    [...phrasesOf(table)].map(([id, rest]) => {
      const [phrases = '', moves = ''] = rest.join(', ').split(' = ');
      return [id, { id, phrases: [id.replaceAll('-', ' '), ...phrases.split(', ')], moves }];
    }),
  );

const adjectivesByKind = Object.fromEntries(
  Object.entries(adjectiveTables).map(([kind, table]) => [kind, readAdjectives(table)]),
) as Readonly<Record<AdjectiveKind, ReadonlyMap<string, Adjective>>>;

/** The adjective of an id among those of its kind. */
export function adjective(kind: AdjectiveKind, id: string): Adjective | undefined {
  return adjectivesByKind[kind].get(id);
}

/** All adjectives of a kind. */
export function adjectivesOf(kind: AdjectiveKind): readonly Adjective[] {
  return [...adjectivesByKind[kind].values()];
}

export const adjectiveKinds = Object.keys(adjectiveTables) as readonly AdjectiveKind[];

const phraseTables: readonly (readonly [kind: string, table: Phrases])[] = [
  ['target', targets],
  ['anaphor', anaphors],
  ['ordinal', ordinals],
  ['section', sections],
  ['effect', effects],
  ['setting', settings],
  ['topic', topics],
  ['genre', genreWords],
  ['artist', artists],
  ['preset', presetWords],
  ['format', formats],
  ['scale', scaleWords],
  ['mood', moods],
  ['flaw', flaws],
  ['verdict', verdicts],
  ['chat', chat],
  ['interval', intervals],
  ['where', wheres],
  ['verb', verbs],
  ['particle', particles],
  ['degree', degreeWords],
  ['stance', stances],
];

/** A phrase and what it may mean. */
export interface Entry {
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** All phrases by their first word, the longest first. */
export const entriesByWord: ReadonlyMap<string, readonly Entry[]> = indexOf(allPhrases());

function* allPhrases(): Generator<readonly [phrase: string, meaning: Meaning]> {
  for (const [kind, table] of phraseTables) {
    for (const [id, phrases] of table) {
      for (const phrase of phrases) {
        if (phrase !== '') yield [phrase, { kind, id }];
        // `the strings sound cheap`
        if (phrase.startsWith('sounds ')) yield [phrase.replace('sounds', 'sound'), { kind, id }];
      }
    }
  }
  for (const kind of adjectiveKinds) {
    for (const { id, phrases } of adjectivesOf(kind)) {
      for (const phrase of new Set(phrases)) yield [phrase, { kind, id }];
    }
  }
}

function indexOf(phrases: Iterable<readonly [string, Meaning]>): Map<string, Entry[]> {
  const byPhrase = new Map<string, Meaning[]>();
  for (const [phrase, meaning] of phrases) {
    const list = byPhrase.get(phrase);
    if (list === undefined) byPhrase.set(phrase, [meaning]);
    else list.push(meaning);
  }
  const index = new Map<string, Entry[]>();
  for (const [phrase, meanings] of byPhrase) {
    const words = phrase.split(' ');
    const list = index.get(words[0] ?? '');
    if (list === undefined) index.set(words[0] ?? '', [{ words, meanings }]);
    else list.push({ words, meanings });
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Every word that a phrase has. */
export const lexiconWords: ReadonlySet<string> = new Set(
  [...entriesByWord.values()].flat().flatMap(({ words }) => words),
);

export { plainWords };

/** Whether a word is one of gabber's, or a plain English one. */
export function isEnglish(word: string): boolean {
  return lexiconWords.has(word) || plainWords.has(word);
}
