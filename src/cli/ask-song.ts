import { resolve } from 'node:path';
import {
  type noHistory,
  type Response,
  respond,
  songOfTidal,
  TidalText,
} from '../assistant/index.ts';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { rewriteSong } from '../song/index.ts';
import { writeAtomic } from '../store/index.ts';
import type { Reply } from './command.ts';
import type { AskOptions } from './commands/ask.ts';
import type { Context } from './context.ts';
import { addToConversation, conversationFile, readConversation } from './conversation.ts';
import { readSource, type SourceText } from './input.ts';
import { readWithSounds } from './read-with-sounds.ts';
import { registryFor } from './synthdef-places.ts';

/** What a message did to a file. */
export interface Asked {
  readonly response: Response;
  /** The file afterwards. */
  readonly text: string;
  /** What was wrong with the song before. */
  readonly before: readonly Problem[];
}

/**
 * Answers one message about a song: the file is written whole or not at all, then the conversation beside it.
 * Problems: those of reading the song, `file.write`; what could not be done is told in the reply.
 */
export async function askSong(
  message: string,
  options: AskOptions,
  context: Context,
): Promise<Result<Reply>> {
  const { song: file } = options;
  if (file === '-') {
    const hint = 'A conversation is about a file: give its name with --song.';
    return failure([
      problem('cli.usage', 'A song from standard input cannot be asked about.', { hint }),
    ]);
  }
  const source = await readSource(file, context);
  if (!source.ok) return source;
  const record = conversationFile(file, options.session, context);
  const conversation = await readConversation(record);
  if (!conversation.ok) return conversation;
  const about = { source: source.value, file, isTidal: file.endsWith('.tidal') };
  const asked = await answer(message, about, conversation.value.history, context);
  if (!asked.ok) return asked;
  const { response, text, before } = asked.value;
  if (options.dryRun !== true) {
    const saved = await save(resolve(context.cwd, file), source.value.text, text);
    if (!saved.ok) return saved;
    const kept = await addToConversation(record, conversation.value, response.entry);
    if (!kept.ok) return kept;
  }
  return success(replyOf(response), before);
}

/** A song that is asked about. */
export interface AskedSong {
  readonly source: SourceText;
  /** Where it is, for what it names beside it. */
  readonly file: string;
  readonly isTidal: boolean;
}

/** Answers one message, and writes nothing. Problems: those of reading the song. */
export function answer(
  message: string,
  { source, file, isTidal }: AskedSong,
  history: History,
  context: Context,
): Promise<Result<Asked>> {
  return (isTidal ? askTidal : askYaml)(message, source, history, file, context);
}

async function save(path: string, before: string, after: string): Promise<Result<void>> {
  return before === after ? success(undefined) : writeAtomic(path, after);
}

function replyOf({ reply, intents, edits, problems }: Response): Reply {
  const json = { reply, intents, edits, problems, model: 'offline' };
  return { text: `${reply}\n`, json };
}

type History = typeof noHistory;

async function askYaml(
  message: string,
  source: SourceText,
  history: History,
  file: string,
  context: Context,
): Promise<Result<Asked>> {
  // what an engine lacks is of no matter to a song's text
  const read = await readWithSounds(source, registryFor(file, context, 'native'));
  if (!read.ok) return read;
  const { data, registry } = read.value;
  const response = respond(message, { song: data, sounds: { registry }, history });
  const text = response.song === data ? source.text : rewriteSong(source.text, data, response.song);
  return success({ response, text, before: [] });
}

async function askTidal(
  message: string,
  source: SourceText,
  history: History,
  file: string,
  context: Context,
): Promise<Result<Asked>> {
  const sounds = await registryFor(file, context, 'native')(source);
  if (!sounds.ok) return sounds;
  const registry = { registry: sounds.value };
  const code = new TidalText(source.text, registry);
  const song = songOfTidal(source.text, registry);
  const response = respond(message, {
    song,
    sounds: registry,
    history,
    apply: (_song, edits) => code.apply(_song, edits),
  });
  return success({ response, text: code.text, before: [] });
}
