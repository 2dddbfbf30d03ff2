import {
  type Answered,
  type Asked as AskedAbout,
  type Known,
  knownSentences,
  type ModelHelp,
  type noHistory,
  nothingKnown,
  respondWithModels,
  respondWithTaste,
  songOfTidal,
  TidalText,
  withHabits,
  withOwnWords,
} from '../../assistant/index.ts';
import { type Problem, type Result, success } from '../../base/index.ts';
import type { ChosenModels } from '../../models/index.ts';
import { rewriteSong, type SongData } from '../../song/index.ts';
import type { Context } from '../context.ts';
import { genreFacts } from '../genre/genre-facts.ts';
import type { SourceText } from '../input.ts';
import { readWithSounds, type SongWithSounds } from '../read-with-sounds.ts';
import { registryFor } from '../synthdef-places.ts';

/** What a message did to a file. */
export interface Asked {
  readonly response: Answered;
  /** The file afterwards. */
  readonly text: string;
  /** What was wrong with the song before. */
  readonly before: readonly Problem[];
}

/** Models that are asked, and with what. */
export interface ModelsToAsk {
  readonly chosen: ChosenModels;
  readonly onText?: (piece: string) => void;
  readonly signal?: AbortSignal;
}

/** A song that is asked about. */
export interface AskedSong {
  readonly source: SourceText;
  /** Where it is, for what it names beside it. */
  readonly file: string;
  readonly isTidal: boolean;
  /** What a file that is not there yet will say, before it is talked about; its text is that. */
  readonly blank?: SongData;
}

/**
 * Answers one message, and writes nothing. Problems: those of reading the song.
 *
 * @param help models, where some are asked; what is known of the person
 */
export function answer(
  message: string,
  about: AskedSong,
  history: History,
  context: Context,
  { models, known = nothingKnown }: AnswerHelp = {},
): Promise<Result<Asked>> {
  const { source, isTidal } = about;
  const ask: Ask = async (asked, listen) => {
    const meant = withHabits(withOwnWords(message, known, asked.song), known);
    const genre = models && (await genreFacts(asked.song.genre, context));
    return respondBy({ models, known }, meant, asked, { text: source.text, listen, genre });
  };
  return (isTidal ? askTidal : askYaml)(ask, about, history, context);
}

/** What an answer is helped by. */
export interface AnswerHelp {
  /** Absent for the engine without a network. */
  readonly models?: ModelsToAsk | undefined;
  readonly known?: Known;
}

type Ask = (asked: AskedAbout, listen?: ModelHelp['audition']) => Promise<Answered>;

/** What models get beside the song. */
interface Beside {
  readonly text: string;
  readonly listen: ModelHelp['audition'];
  readonly genre: object | undefined;
}

/** Asks models where there are some, and else the engine without a network. */
async function respondBy(
  { models, known }: Required<AnswerHelp>,
  message: string,
  asked: AskedAbout,
  { text, listen, genre }: Beside,
): Promise<Answered> {
  if (models === undefined) return { ...respondWithTaste(message, asked, known), model: 'offline' };
  const { realPatience } = await import('../../models/index.ts');
  const { chosen, onText, signal } = models;
  return respondWithModels(message, asked, {
    models: chosen.models,
    patience: realPatience,
    text,
    notes: knownSentences(known),
    ...(onText && { onText }),
    ...(signal && { signal }),
    ...(genre && { genre }),
    ...(chosen.audition && listen && { audition: listen }),
  });
}

type History = typeof noHistory;

async function askYaml(
  ask: Ask,
  about: AskedSong,
  history: History,
  context: Context,
): Promise<Result<Asked>> {
  const { source, file } = about;
  const read = await songOf(about, context);
  if (!read.ok) return read;
  const { data, registry } = read.value;
  const listen = async (song: SongData): Promise<readonly Problem[]> => {
    const { audition } = await import('../audition.ts');
    return audition(song, { file, text: source.text, before: read.value }, context);
  };
  const response = await ask({ song: data, sounds: { registry }, history }, listen);
  const text =
    response.song === data
      ? source.text
      : rewriteSong(source.text, data, response.song, read.value.source);
  return success({ response, text, before: [] });
}

/** A song as data, with its sounds; with its source where there is one. */
type AboutSong = Pick<SongWithSounds, 'data' | 'registry'> &
  Partial<Pick<SongWithSounds, 'source'>>;

/** The song as data, with its sounds. */
export async function songOf(
  { source, file, blank }: AskedSong,
  context: Context,
): Promise<Result<AboutSong>> {
  // what an engine lacks is of no matter to a song's text
  const registryOf = registryFor(file, context, 'native');
  if (blank === undefined) return readWithSounds(source, registryOf);
  const sounds = await registryOf(source);
  return sounds.ok ? success({ data: blank, registry: sounds.value }) : sounds;
}

async function askTidal(
  ask: Ask,
  about: AskedSong,
  history: History,
  context: Context,
): Promise<Result<Asked>> {
  const { source, file } = about;
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
