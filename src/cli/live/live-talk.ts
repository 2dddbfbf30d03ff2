import { type Answered, readTeaching } from '../../assistant/index.ts';
import { type Problem, type Result, success } from '../../base/index.ts';
import type { ChosenModels } from '../../models/index.ts';
import type { Context } from '../context.ts';
import { modelsOf } from '../models-of.ts';
import { type Asked, type AskedSong, answer, songOf } from '../talk/answer.ts';
import { setsHabits } from '../talk/talk.ts';
import { TalkMemory } from '../talk/talk-memory.ts';
import type { LiveState } from './live-session.ts';

/** What plain words came to, with what is still to be said of it. */
export interface Talked extends Asked {
  /** The reply, without what a model said already while it was asked. */
  readonly said: string;
}

/** What answers plain words at the prompt: models, where some are chosen, and what is known of the person. */
export class LiveTalk {
  readonly #context: Context;
  readonly #chosen: ChosenModels | undefined;
  readonly #memory: TalkMemory;
  readonly #ending = new AbortController();

  private constructor(context: Context, chosen: ChosenModels | undefined) {
    this.#context = context;
    this.#chosen = chosen;
    this.#memory = new TalkMemory(context);
  }

  /** Problem: `models.config` (warning). */
  static async open(context: Context, isOffline: boolean): Promise<Result<LiveTalk>> {
    const found = isOffline ? { problems: [] } : await modelsOf(context);
    return success(new LiveTalk(context, found.chosen), found.problems);
  }

  /** Whether answers may take seconds, because models are asked. */
  get isSlow(): boolean {
    return this.#chosen !== undefined;
  }

  /** What words come to; nothing is changed by that. Problems: those of reading the song. */
  async answer(
    words: string,
    about: AskedSong,
    history: LiveState['history'],
  ): Promise<Result<Talked>> {
    const learnt = await this.#learn(words, about, history);
    if (learnt !== undefined) return learnt;
    const lines = new SpokenLines(this.#context);
    const models = this.#chosen && {
      chosen: this.#chosen,
      signal: this.#ending.signal,
      onText: (piece: string) => lines.hear(piece),
    };
    const known = await this.#memory.known();
    const help = { models, known };
    const asked = await answer(words, about, history, this.#context, help);
    await lines.end();
    if (!asked.ok) return asked;
    const { response } = asked.value;
    if (!about.isTidal && setsHabits(response.edits)) {
      await this.#memory.hear(about.file, response.song);
    }
    const said = lines.isEmpty ? response.reply : restOf(response);
    return success({ ...asked.value, said }, [...asked.problems, ...this.#problemsOf(response)]);
  }

  /** Asks nobody any more. */
  close(): void {
    this.#ending.abort();
    this.#memory.close();
  }

  /** Keeps what words teach, where they do. */
  async #learn(
    words: string,
    about: AskedSong,
    history: LiveState['history'],
  ): Promise<Result<Talked> | undefined> {
    if (readTeaching(words) === undefined) return undefined;
    const song = await songOf(about, this.#context);
    if (!song.ok) return song;
    const conversation = { entries: [], history };
    const response = await this.#memory.learn(words, { song: song.value.data, conversation });
    if (response === undefined) return undefined;
    const { text } = about.source;
    const talked = { response, text, before: [], said: response.reply };
    return success(talked, this.#memory.takeProblems());
  }

  /** What went wrong on the way: models that failed before another one answered, a memory that cannot be used. */
  #problemsOf({ problems }: Answered): readonly Problem[] {
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    return [...warnings, ...this.#memory.takeProblems()];
  }
}

/** What is still to be said where a model’s words were shown. */
function restOf({ entry, reply, model }: Answered): string {
  if (model === 'offline') return reply;
  return entry.kind === 'turn' ? (entry.turn.done ?? []).join('\n') : '';
}

/** Shows in whole lines what comes in pieces, so that it does not get into what is being typed. */
class SpokenLines {
  readonly #context: Context;
  #rest = '';
  #writing: Promise<void> = Promise.resolve();
  isEmpty = true;

  constructor(context: Context) {
    this.#context = context;
  }

  hear(piece: string): void {
    this.isEmpty = false;
    const lines = `${this.#rest}${piece}`.split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#write(line);
  }

  async end(): Promise<void> {
    if (this.#rest !== '') this.#write(this.#rest);
    this.#rest = '';
    await this.#writing;
  }

  #write(line: string): void {
    this.#writing = this.#writing.then(() => this.#context.out.write(`${line}\n`));
  }
}
