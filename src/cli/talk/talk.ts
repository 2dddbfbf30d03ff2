import { type Answered, readTeaching } from '../../assistant/index.ts';
import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import type { Edit, SongData } from '../../song/index.ts';
import { updateSession, withLines } from '../../studio/index.ts';
import type { Context } from '../context.ts';
import { addToConversation, type Conversation, openConversation } from '../conversation.ts';
import { readSource } from '../input.ts';
import { modelsOf } from '../models-of.ts';
import { patternLines } from '../patterns/keep-change.ts';
import { songFacts } from '../session/song-facts.ts';
import { recordPlace } from '../song-record.ts';
import { type AskedSong, answer, type ModelsToAsk, songOf } from './answer.ts';
import { blankIn, blankSong } from './blank-song.ts';
import { libraryWish } from './library-wish.ts';
import { TalkMemory } from './talk-memory.ts';

/** What a conversation is about, and what it may do. */
export interface TalkRequest {
  /** A song (.yaml, .json) or Tidal code (.tidal). */
  readonly file: string;
  /** Where the conversation is kept; `.gabber` beside the song when absent. */
  readonly session?: string;
  /** Whether no model is asked. */
  readonly offline?: boolean;
  /** Whether nothing is written. */
  readonly dryRun?: boolean;
  /** Whether a song that is not there yet begins empty, and is written with its first track. */
  readonly mayBeNew?: boolean;
  /** Whether files are written when they are asked for: renders, copies, two versions to compare. */
  readonly mayWriteFiles?: boolean;
}

/** What was answered to one message. */
export interface Said {
  readonly response: Answered;
  /** What the song's file says now. */
  readonly text: string;
  /** Whether that is another text than before. */
  readonly changed: boolean;
  /** Files that were written because they were asked for. */
  readonly files: readonly string[];
}

/**
 * A conversation about one song, as `gabber ask`, `gabber chat` and whoever else talks hold it: the song’s file and
 * the record beside it are read and written, everything else is the caller’s.
 */
export interface Talk {
  readonly file: string;
  /**
   * Answers a message. The file is read anew each time, so it may be changed by hand in between, and is written whole
   * or not at all. Problems: those of reading the song, `file.write`, `cli.interrupted`.
   *
   * @param onText is given what a model says while it says it
   */
  readonly say: (message: string, onText?: (piece: string) => void) => Promise<Result<Said>>;
  /** The conversation so far. */
  readonly conversation: () => Conversation;
  readonly close: () => Promise<void>;
}

/** Opens a conversation. Problems: those of its record; `models.config` (warning). */
export async function openTalk(request: TalkRequest, context: Context): Promise<Result<Talk>> {
  const { file, session, offline, dryRun } = request;
  const place = await recordPlace(file, session, context);
  const opened = await openConversation(place, dryRun === true);
  if (!opened.ok) return opened;
  const found = offline === true ? { problems: [] } : await modelsOf(context);
  const signal = found.chosen === undefined ? undefined : context.interruption();
  const memory = new TalkMemory(context);
  let { conversation, ancestry } = opened.value;
  let newest: SongData | undefined;

  const say: Talk['say'] = async (message, onText) => {
    const about = await aboutSong(request, context);
    if (!about.ok) return about;
    const models: ModelsToAsk | undefined = found.chosen && {
      chosen: found.chosen,
      ...(onText && { onText }),
      ...(signal && { signal }),
    };
    const heard: Heard = { message, about: about.value, conversation, request, models };
    const answered = await answerOrDo(heard, memory, context);
    if (!answered.ok) return answered;
    if (signal?.aborted === true) return failure([interrupted]);
    const { text, files, before } = answered.value;
    const response = asSaid(answered.value.response, message);
    const changed = response.edits.length > 0 && text !== about.value.source.text;
    const said: Said = { response, text, files, changed };
    if (dryRun === true) return success(said, [...before, ...memory.takeProblems()]);
    const texts = { before: about.value.source.text, after: text };
    const how = { by: 'words', words: message.slice(0, 2000) } as const;
    const patterns = changed
      ? await patternLines(ancestry, { song: file, ...texts, how }, context)
      : [];
    const change = changed ? { ...texts, patterns } : undefined;
    const kept = await addToConversation(place, conversation, response.entry, change);
    if (!kept.ok) return kept;
    conversation = kept.value;
    ancestry = withLines(ancestry, patterns);
    if (changed) newest = response.song;
    if (changed && setsHabits(response.edits)) await memory.hear(file, response.song);
    return success(said, [...before, ...memory.takeProblems()]);
  };
  const close = async (): Promise<void> => {
    memory.close();
    if (place.session !== undefined && newest !== undefined) {
      await updateSession(place.session, songFacts(newest), new Date());
    }
    await opened.value.release();
  };
  const problems = [...opened.problems, ...found.problems];
  return success({ file, say, conversation: () => conversation, close }, problems);
}

/** The response with the message as it was said: it may have been answered in other words. */
function asSaid(response: Answered, message: string): Answered {
  const { entry } = response;
  if (entry.kind !== 'turn') return response;
  const turn = { ...entry.turn, message: message.slice(0, 2000) };
  return { ...response, entry: { kind: 'turn', turn } };
}

/** Whether edits may have given the song another tempo or key. */
export function setsHabits(edits: readonly Edit[]): boolean {
  return edits.some((edit) => {
    if (edit.op === 'song.set') return edit.bpm !== undefined || edit.key !== undefined;
    if (edit.op === 'param.set' || edit.op === 'param.step') return edit.path === 'bpm';
    return edit.op === 'song.replace';
  });
}

const interrupted = problem('cli.interrupted', 'Nothing was changed: it was interrupted.');

/** The song as it is now; where it may be new and is not there, one with nothing in it. */
async function aboutSong(
  { file, mayBeNew }: TalkRequest,
  context: Context,
): Promise<Result<AskedSong>> {
  const isTidal = file.endsWith('.tidal');
  const source = await readSource(file, context);
  if (source.ok) {
    const blank = mayBeNew === true ? blankIn(source.value.text) : undefined;
    return success({ source: source.value, file, isTidal, ...(blank && { blank }) });
  }
  const isMissing = source.problems.every(({ code }) => code === 'file.read');
  if (mayBeNew !== true || isTidal || !isMissing) return source;
  const { text, data } = blankSong(file);
  return success({ source: { name: file, text }, file, isTidal, blank: data });
}

/** What a deed came to; a text where the song is another then. */
export type DeedDone = Pick<Said, 'response' | 'files'> & { readonly text?: string };

/** A message with all that it is answered from. */
export interface Heard {
  readonly message: string;
  readonly about: AskedSong;
  readonly conversation: Conversation;
  readonly request: TalkRequest;
  readonly models: ModelsToAsk | undefined;
}

interface Outcome {
  readonly response: Answered;
  readonly text: string;
  readonly files: readonly string[];
  readonly before: readonly Problem[];
}

/** Learns, or writes files where that is asked for and allowed, and else answers. */
async function answerOrDo(
  heard: Heard,
  memory: TalkMemory,
  context: Context,
): Promise<Result<Outcome>> {
  const { message, about, conversation, request, models } = heard;
  if (readTeaching(message) !== undefined && request.dryRun !== true) {
    const song = await songOf(about, context);
    if (!song.ok) return song;
    const response = await memory.learn(message, { song: song.value.data, conversation });
    if (response !== undefined) {
      return success({ response, text: about.source.text, files: [], before: [] });
    }
  }
  const wish = request.dryRun === true ? undefined : libraryWish(message, conversation.history);
  if (wish !== undefined) {
    const { libraryDeed } = await import('./library-deed.ts');
    return outcomeOf(await libraryDeed(wish, heard, context), about);
  }
  if (request.mayWriteFiles === true) {
    const { deedOf } = await import('./deeds.ts');
    const deed = deedOf(message);
    if (deed !== undefined) return outcomeOf(await deed(heard, context), about);
  }
  const known = await memory.known();
  const asked = await answer(message, about, conversation.history, context, { models, known });
  return asked.ok ? success({ ...asked.value, files: [] }, asked.problems) : asked;
}

function outcomeOf(done: Result<DeedDone>, about: AskedSong): Result<Outcome> {
  if (!done.ok) return done;
  const { text = about.source.text } = done.value;
  return success({ ...done.value, text, before: [] }, done.problems);
}
