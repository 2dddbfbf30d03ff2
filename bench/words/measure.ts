import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noHistory, type Response, respond } from '../../src/assistant/index.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';
import { failing, strays } from '../../tests/unit/assistant/judge.ts';
import { readLabelled, songsOf } from '../../tests/unit/assistant/messages.ts';

/** How a set of labelled messages was answered. */
export interface Measured {
  readonly messages: number;
  /** Messages whose wish was known by its name. */
  readonly understood: number;
  /** Messages with checks of the song, and those after which all hold. */
  readonly checked: number;
  readonly done: number;
  /** Of those, after how many a track was otherwise that the checks do not name. */
  readonly strayed: number;
  /** What was taken for what, and how often. */
  readonly confusion: Readonly<Record<string, number>>;
  /** Milliseconds of an answer. */
  readonly mean: number;
  readonly most: number;
}

const registry = makeDefaultRegistry();

/**
 * Answers every message of a set, each alone, about the song that stands beside it.
 *
 * @param root the folder of the checkout
 * @param set `development` or `held-out`
 */
export function measure(root: string, set: string): Measured {
  const folder = join(root, 'tests', 'fixtures', 'words');
  const songNamed = songsOf(`${root}/`);
  const rows = readLabelled(readFileSync(join(folder, `${set}.tsv`), 'utf8'));
  const count = { understood: 0, checked: 0, done: 0, strayed: 0 };
  const confusion: Record<string, number> = {};
  const times: number[] = [];
  for (const { intent, checks, message, song: name } of rows) {
    const song = songNamed(name);
    const start = performance.now();
    const answer = respond(message, { song, sounds: { registry }, history: noHistory });
    times.push(performance.now() - start);
    const found = nameOf(answer);
    if (found === intent) count.understood++;
    else confusion[`${intent} as ${found}`] = (confusion[`${intent} as ${found}`] ?? 0) + 1;
    if (checks.length === 0) continue;
    count.checked++;
    const songs = { before: song, after: answer.song };
    if (checks.every((check) => failing(check, songs) === undefined)) count.done++;
    if (strays(checks, songs).length > 0) count.strayed++;
  }
  const mean = times.reduce((sum, each) => sum + each, 0) / times.length;
  return { messages: rows.length, ...count, confusion, mean, most: Math.max(...times) };
}

function nameOf({ intents }: Response): string {
  return intents[0]?.name ?? 'nothing';
}
