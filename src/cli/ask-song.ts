import { resolve } from 'node:path';
import {
  type Answered,
  type Asked as AskedAbout,
  type ModelHelp,
  type noHistory,
  respond,
  respondWithModels,
  songOfTidal,
  TidalText,
} from '../assistant/index.ts';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import type { ChosenModels } from '../models/index.ts';
import { rewriteSong, type SongData } from '../song/index.ts';
import { writeAtomic } from '../store/index.ts';
import type { Reply } from './command.ts';
import type { AskOptions } from './commands/ask.ts';
import type { Context } from './context.ts';
import { addToConversation, conversationFile, readConversation } from './conversation.ts';
import { readSource, type SourceText } from './input.ts';
import { modelsOf } from './models-of.ts';
import { readWithSounds } from './read-with-sounds.ts';
import { registryFor } from './synthdef-places.ts';

/** What a message did to a file. */
export interface Asked {
  readonly response: Answered;
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
  const found = options.offline === true ? { problems: [] } : await modelsOf(context);
  const how = found.chosen === undefined ? undefined : helpFrom(found.chosen, context);
  const asked = await answer(message, about, conversation.value.history, context, how);
  if (!asked.ok) return asked;
  const { response, text, before } = asked.value;
  if (how?.signal?.aborted === true) {
    return failure([problem('cli.interrupted', 'Nothing was changed: it was interrupted.')]);
  }
  if (options.dryRun !== true) {
    const saved = await save(resolve(context.cwd, file), source.value.text, text);
    if (!saved.ok) return saved;
    const kept = await addToConversation(record, conversation.value, response.entry);
    if (!kept.ok) return kept;
  }
  return success(replyOf(response, found.problems), [...before, ...found.problems]);
}

/** Models as `ask` uses them: Ctrl-C ends what is asked. */
function helpFrom(chosen: ChosenModels, context: Context): ModelsToAsk {
  return { chosen, notes: [], signal: context.interruption() };
}

/** Models that are asked, and with what. */
export interface ModelsToAsk {
  readonly chosen: ChosenModels;
  /** What is remembered of the person. */
  readonly notes: readonly string[];
  readonly onText?: (piece: string) => void;
  readonly signal?: AbortSignal;
}

/** A song that is asked about. */
export interface AskedSong {
  readonly source: SourceText;
  /** Where it is, for what it names beside it. */
  readonly file: string;
  readonly isTidal: boolean;
}

/**
 * Answers one message, and writes nothing. Problems: those of reading the song.
 *
 * @param models absent for the engine without a network
 */
export function answer(
  message: string,
  { source, file, isTidal }: AskedSong,
  history: History,
  context: Context,
  models?: ModelsToAsk,
): Promise<Result<Asked>> {
  const ask: Ask = (asked, listen) => respondBy(models, message, asked, source.text, listen);
  return (isTidal ? askTidal : askYaml)(ask, source, history, file, context);
}

type Ask = (asked: AskedAbout, listen?: ModelHelp['audition']) => Promise<Answered>;

/** Asks models where there are some, and else the engine without a network. */
async function respondBy(
  models: ModelsToAsk | undefined,
  message: string,
  asked: AskedAbout,
  text: string,
  listen: ModelHelp['audition'],
): Promise<Answered> {
  if (models === undefined) return { ...respond(message, asked), model: 'offline' };
  const { realPatience } = await import('../models/index.ts');
  const { chosen, notes, onText, signal } = models;
  return respondWithModels(message, asked, {
    models: chosen.models,
    patience: realPatience,
    text,
    notes,
    ...(onText && { onText }),
    ...(signal && { signal }),
    ...(chosen.audition && listen && { audition: listen }),
  });
}

async function save(path: string, before: string, after: string): Promise<Result<void>> {
  return before === after ? success(undefined) : writeAtomic(path, after);
}

function replyOf(response: Answered, beside: readonly Problem[]): Reply {
  const { reply, intents, edits, model, usage, cost } = response;
  const problems = [...beside, ...response.problems];
  const spent = { ...(usage && { usage }), ...(cost !== undefined && { cost }) };
  const json = { reply, intents, edits, problems, model, ...spent };
  return { text: `${reply}\n`, json };
}

type History = typeof noHistory;

async function askYaml(
  ask: Ask,
  source: SourceText,
  history: History,
  file: string,
  context: Context,
): Promise<Result<Asked>> {
  // what an engine lacks is of no matter to a song's text
  const read = await readWithSounds(source, registryFor(file, context, 'native'));
  if (!read.ok) return read;
  const { data, registry } = read.value;
  const listen = async (song: SongData): Promise<readonly Problem[]> => {
    const { audition } = await import('./audition.ts');
    return audition(song, { file, text: source.text, before: read.value }, context);
  };
  const response = await ask({ song: data, sounds: { registry }, history }, listen);
  const text = response.song === data ? source.text : rewriteSong(source.text, data, response.song);
  return success({ response, text, before: [] });
}

async function askTidal(
  ask: Ask,
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
  const response = await ask({
    song,
    sounds: registry,
    history,
    apply: (_song, edits) => code.apply(_song, edits),
  });
  return success({ response, text: code.text, before: [] });
}
