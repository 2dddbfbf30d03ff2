import { basename, dirname, extname, join, resolve } from 'node:path';
import { type Intent, inWords, understand } from '../../assistant/index.ts';
import { type Result, success } from '../../base/index.ts';
import { writeAtomic } from '../../store/index.ts';
import type { Context } from '../context.ts';
import { isFormat, type WrittenFormat } from '../export-options.ts';
import { songOf } from './answer.ts';
import { compareVersions } from './compare-versions.ts';
import { asksToMeasure, reachInTalk } from './reach-deed.ts';
import type { DeedDone, Heard } from './talk.ts';

/** Whoever asks for a file does so in few words: characters. */
const longestAsking = 300;

/** What a deed came to: words, and the files that were written. */
export interface Done {
  readonly reply: string;
  readonly files: readonly string[];
}

type Deed = (heard: Heard, context: Context) => Promise<Result<DeedDone>>;

/**
 * What a message asks to be done beside changing the song at once: a copy, a render, two versions to compare, a change
 * that is measured. Undefined where it asks for none of that.
 */
export function deedOf(message: string): Deed | undefined {
  if (message.length > longestAsking) return undefined;
  const versions = versionsAgo(message);
  if (versions !== undefined) {
    return telling('analyze', (heard, context) => compareVersions(heard, versions, context));
  }
  const name = copyName(message);
  if (name !== undefined) {
    return telling('project', (heard, context) => saveCopy(heard, name, context));
  }
  if (asksToMeasure(message)) return reachInTalk;
  const wishes = understand(message);
  if (wishes.length !== 1 || wishes[0]?.intent !== 'export') return undefined;
  const format = formatOf(message, wishes[0].slots['fmt']);
  return telling('export', (heard, context) => exportAs(heard, format, context));
}

/** A deed whose outcome is told and remembered like any other answer. */
function telling(
  intent: Intent,
  act: (heard: Heard, context: Context) => Promise<Result<Done>>,
): Deed {
  return async (heard, context) => {
    const song = await songOf(heard.about, context);
    if (!song.ok) return song;
    const done = await act(heard, context);
    if (!done.ok) return done;
    const { history } = heard.conversation;
    const { reply, files } = done.value;
    const said = inWords(heard.message, reply, intent, { song: song.value.data, history });
    return success({ response: { ...said, model: 'offline' }, files }, done.problems);
  };
}

/**
 * How many changes ago the other version is, where two shall be compared.
 *
 * @example versionsAgo('a/b that with two steps ago') // => 2
 */
export function versionsAgo(message: string): number | undefined {
  const isNamed = /(?:^|\W)a\s?(?:\/|-|vs\.?|against)\s?b(?:\W|$)/i.test(message);
  const compares = /\b(?:compare|vergleich\w*|vergelijk\w*|both versions|beide)\b/i.test(message);
  const other =
    /\b(?:before|after|last|previous|old|original|versions?|undo|vorher|vorige|ago|earlier)\b/i;
  if (!isNamed && !(compares && other.test(message))) return undefined;
  if (/\b(?:original|start|beginning|first)\b/i.test(message)) return Number.POSITIVE_INFINITY;
  const steps =
    /\b(\d{1,3}|two|three|four|five)\b(?=\s+(?:steps?|changes?|versions?|edits?)\s+(?:ago|back|earlier))/i;
  const count = steps.exec(message)?.[1]?.toLowerCase();
  if (count === undefined) return 1;
  const words: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };
  return Math.max(1, words[count] ?? Number(count));
}

/**
 * The name of a copy that shall be made.
 *
 * @example copyName('save this as rotterdam two') // => 'rotterdam two'
 */
export function copyName(message: string): string | undefined {
  const said =
    /\b(?:save|store|speicher\w*|sichere?|bewaar|opslaan)\b.*?\b(?:as|als|under|unter|called)\s+["“'`]?([^"”'`]{1,80}?)["”'`]?\s*[.!?]?\s*$/i.exec(
      message,
    );
  return said?.[1]?.trim();
}

/** A copy beside the song, under a new name. */
async function saveCopy({ about }: Heard, name: string, context: Context): Promise<Result<Done>> {
  if (about.blank !== undefined) {
    return success({ reply: 'There is nothing to save yet: the song has no tracks.', files: [] });
  }
  const ending = extname(about.file);
  const plain = name.replace(/\.(ya?ml|json|tidal)$/i, '');
  if (/[/\\]|^\.|[^\p{L}\p{N} _.,()&+-]/u.test(plain)) {
    const reply = `“${name}” is no name of a file: letters, digits, spaces and dashes, please.`;
    return success({ reply, files: [] });
  }
  const file = join(dirname(about.file), `${plain}${ending}`);
  const path = resolve(context.cwd, file);
  const { readText } = await import('../../store/index.ts');
  const isThere = await readText(path, 1e9);
  if (isThere.ok) {
    return success({ reply: `${file} is there already: say another name.`, files: [] });
  }
  const saved = await writeAtomic(path, about.source.text);
  if (!saved.ok) return saved;
  const reply = `Saved as ${file}. We go on with ${basename(about.file)}.`;
  return success({ reply, files: [file] });
}

/** The format that a message names, or that it was understood to mean; WAV where that is none. */
function formatOf(message: string, told: string | number | undefined): WrittenFormat {
  if (/\bstems?\b/i.test(message)) return 'stems';
  const named = /\b(tidal|yaml|scd|supercollider|midi|wav|flac|ogg|mp3)\b/i.exec(message)?.[1];
  const format = (named ?? String(told ?? 'wav')).toLowerCase();
  if (format === 'supercollider') return 'scd';
  return isFormat(format) ? format : 'wav';
}

/** The song as sound or in another language, as `gabber export` writes it. */
async function exportAs(
  { about, message }: Heard,
  format: WrittenFormat,
  context: Context,
): Promise<Result<Done>> {
  if (about.blank !== undefined) {
    return success({ reply: 'There is nothing to export yet: the song has no tracks.', files: [] });
  }
  if (format === 'yaml' && !about.isTidal) {
    return success({ reply: 'The song is YAML: its own file says it.', files: [] });
  }
  const bars = Number(/\b(\d{1,4})\s*bars?\b/i.exec(message)?.[1] ?? 0);
  const { exportSong } = await import('../export-song.ts');
  const extent = bars > 0 && format !== 'tidal' && format !== 'yaml' ? { bars } : {};
  const written = await exportSong(about.file, format, extent, context);
  if (!written.ok) return written;
  const { file } = (written.value.json ?? {}) as { readonly file?: string };
  const name = file ?? `${basename(about.file, extname(about.file))}-stems`;
  return success({ reply: `Exported: ${name}.`, files: [name] }, written.problems);
}
