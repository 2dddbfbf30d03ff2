import { isEnglish } from './lexicon/index.ts';
import { otherLanguages } from './lexicon/languages-table.ts';
import type { Token } from './token.ts';

interface Translation {
  readonly words: readonly string[];
  readonly english: readonly string[];
}

const byFirst = new Map<string, Translation[]>();

/** The table by the first word of each phrase, longest phrases first; made when it is first asked for. */
function translations(): ReadonlyMap<string, readonly Translation[]> {
  if (byFirst.size > 0) return byFirst;
  for (const [english, phrases] of otherLanguages) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const list = byFirst.get(words[0] ?? '') ?? [];
      list.push({ words, english: english === '-' ? [] : english.split(' ') });
      byFirst.set(words[0] ?? '', list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** `orgeltje` is a small `orgel`. */
function diminutive(
  table: ReadonlyMap<string, readonly Translation[]>,
  word: string,
): readonly Translation[] {
  const stem = /^(.{3,}?)(?:etje|tje|pje|je|chen|lein)s?$/.exec(word)?.[1];
  return stem === undefined
    ? []
    : (table.get(stem) ?? []).filter(({ words }) => words.length === 1);
}

/** Whether a word begins one of another language, or is a small one of it. */
export function isTranslated(word: string): boolean {
  const table = translations();
  return table.has(word) || diminutive(table, word).length > 0;
}

/**
 * Dutch and German words in English; a word of one language may be several of the other, all standing where
 * it stood. Words that gabber knows in English stay as they are.
 */
export function translate(
  tokens: readonly Token[],
  isName: (token: Token) => boolean = () => false,
): readonly Token[] {
  const table = translations();
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = (table.get(token.text) ?? diminutive(table, token.text)).find(({ words }) =>
      words.every((word, further) => further === 0 || tokens[at + further]?.text === word),
    );
    if (
      found === undefined ||
      (found.words.length === 1 && (isEnglish(token.text) || isName(token)))
    ) {
      result.push(token);
      at++;
      continue;
    }
    const end = tokens[at + found.words.length - 1]?.end ?? token.end;
    for (const text of found.english)
      result.push({ text, raw: token.raw, start: token.start, end });
    at += found.words.length;
  }
  return result;
}
