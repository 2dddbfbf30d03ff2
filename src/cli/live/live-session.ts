import { noHistory, withEntry } from '../../assistant/index.ts';
import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import type { Moment, Show } from '../../live/index.ts';
import { type Edit, editOfAssignment } from '../../song/index.ts';
import type { Context } from '../context.ts';
import { editText } from '../modify-song.ts';
import type { RecordPlace } from '../song-record.ts';
import type { AskedSong } from '../talk/answer.ts';
import type { Transport } from '../transport.ts';
import { atTypedWords, TYPED } from '../typed-words.ts';
import type { KnobLearner } from './knob-learner.ts';
import type { LiveTalk, Talked } from './live-talk.ts';
import type { Repertoire } from './repertoire.ts';
import { setText } from './set-text.ts';
import type { Statement } from './tidal-set.ts';

/** What plays, as text: all that `undo` brings back. */
export interface LiveState {
  /** The text of the song file; undefined where none plays. */
  readonly song: string | undefined;
  /** What Tidal's statements were entered. */
  readonly statements: readonly Statement[];
  /** What was talked about with the assistant. */
  readonly history: typeof noHistory;
}

/** What came of a line. */
export interface Answer {
  readonly text?: string;
  /** When it happens; undefined where nothing does. */
  readonly moment?: Moment;
  /** What plain words came to: the log keeps it. */
  readonly edits?: readonly Edit[];
  readonly quits?: true;
}

/** What plain words came to, before anything is changed. */
export interface Considered extends Talked {
  readonly words: string;
  readonly about: AskedSong;
}

/** What edits come from, and which strip they are about. */
export interface Asked {
  /** The line that was entered. */
  readonly message: string;
  /** The strip; absent for the song, or what else is there. */
  readonly strip?: string;
}

export interface SessionParts {
  readonly show: Show;
  readonly transport: Transport;
  readonly repertoire: Repertoire;
  readonly context: Context;
  readonly statements: readonly Statement[];
  /** The tempo that they set, in cycles a second. */
  readonly cps: number | undefined;
  readonly learner: KnobLearner;
  readonly talk: LiveTalk;
  /** The record of the session whose song plays. */
  readonly record: RecordPlace | undefined;
}

/** Changes that can be taken back. */
const MOST_UNDO = 200;
/** Milliseconds between two looks whether a change has taken place. */
const LOOK = 5;

/**
 * What plays at the prompt, and how it changes by what is entered. Each change is tried first: where something is
 * wrong what plays goes on, and the Problems say why.
 */
export class LiveSession {
  readonly show: Show;
  readonly transport: Transport;
  readonly repertoire: Repertoire;
  readonly learner: KnobLearner;
  readonly talk: LiveTalk;
  /** The record of the session whose song plays; absent where it is of none. */
  readonly record: RecordPlace | undefined;
  readonly #context: Context;
  #state: LiveState;
  #past: readonly LiveState[] = [];
  #future: readonly LiveState[] = [];
  #cps: number | undefined;
  #bpm: number | undefined;

  constructor(parts: SessionParts) {
    const { show, transport, repertoire, context, statements, cps } = parts;
    this.learner = parts.learner;
    this.talk = parts.talk;
    this.record = parts.record;
    this.show = show;
    this.transport = transport;
    this.repertoire = repertoire;
    this.#context = context;
    this.#bpm = repertoire.ownBpm;
    this.#cps = cps;
    this.#state = { song: repertoire.song?.text, statements, history: noHistory };
  }

  /** Enters a line as if it were typed; whoever reads lines sets it. */
  enter: (line: string) => void = () => {};

  get state(): LiveState {
    return this.#state;
  }

  /** What the statements are as one file. */
  get setText(): string {
    return setText(this.#state.statements, this.repertoire.controls);
  }

  /**
   * Runs Tidal's statements at the next bar: transitions begin there. Problems: those of the statements.
   *
   * @param given when it happens, where that is known already
   */
  async runTidal(text: string, given?: Moment): Promise<Result<Answer>> {
    const moment = given ?? this.show.songs.nextBar(this.repertoire.set.name);
    const statement = { text, now: moment.cycle };
    const statements = [...this.#state.statements, statement];
    const played = this.repertoire.run(statements);
    if (!played.ok) return played;
    const { shown } = played.value;
    if (shown !== undefined) return success({ text: shown }, played.problems);
    const done = await this.#commit({ ...this.#state, statements }, moment);
    return done.ok ? success(done.value, [...played.problems, ...done.problems]) : done;
  }

  /** Changes a value of the song, or of a statement: `kick.drive = 24dB`. Problems: those of the edit. */
  async edit(text: string, given?: Moment): Promise<Result<Answer>> {
    const edit = editOfAssignment(text);
    if (!edit.ok) return this.#atWords(edit, text);
    const [name = ''] = text
      .trim()
      .replace(/^tracks\./, '')
      .split(/[.\s=@]/);
    const asked = { message: text, strip: name };
    return this.#atWords(await this.change([edit.value], asked, given), text, name);
  }

  /** What is wrong with an edit, at the words that were typed. */
  #atWords<T>(result: Result<T>, text: string, strip?: string): Result<T> {
    if (result.ok) return result;
    const { name } = this.#about(strip).source;
    this.#context.sources.set(TYPED, text);
    return failure(result.problems.map((each) => atTypedWords(each, text, name)));
  }

  /** Does edits of the song, or of the statements where a strip is theirs. Problems: those of the edits. */
  async change(edits: readonly unknown[], asked: Asked, given?: Moment): Promise<Result<Answer>> {
    const { message, strip: name } = asked;
    const about = this.#about(name);
    const edited = await editText(about, edits, this.#context);
    if (!edited.ok) return edited;
    const { text: after, sentences, inverse } = edited.value;
    // those that hold are edits
    const done = edits as readonly Edit[];
    const focus = name === undefined ? [] : [name];
    const turn = { message, intents: [], edits: [...done], inverse, focus };
    const history = withEntry(this.#state.history, { kind: 'turn', turn });
    const moment = given ?? this.show.songs.nextBar(about.source.name);
    const next = { ...this.#withText(about, after, moment), history };
    return this.#told(await this.#commit(next, moment), sentences.join('\n'), edited.problems);
  }

  /** What edits would come to, if they were done. Problems: those of the edits. */
  async try(edits: readonly Edit[], { strip }: Pick<Asked, 'strip'>): Promise<Result<unknown>> {
    return editText(this.#about(strip), edits, this.#context);
  }

  /** Does what plain words ask for, as `gabber ask` does. Problems: those of reading the song. */
  async ask(words: string, given?: Moment): Promise<Result<Answer>> {
    const considered = await this.consider(words);
    if (!considered.ok) return considered;
    const done = await this.settle(considered.value, given);
    return { ...done, problems: [...considered.problems, ...done.problems] };
  }

  /** What plain words come to. It takes seconds where a model is asked, and changes nothing yet. */
  async consider(words: string): Promise<Result<Considered>> {
    const about = this.#about();
    const asked = await this.talk.answer(words, about, this.#state.history);
    return asked.ok ? success({ ...asked.value, words, about }, asked.problems) : asked;
  }

  /** Lets what words came to be heard, although something else may have changed meanwhile. */
  async settle(considered: Considered, given?: Moment): Promise<Result<Answer>> {
    const { words, about, response, text, before, said } = considered;
    const { edits } = response;
    const isOld = this.#about().source.text !== about.source.text;
    if (isOld && edits.length > 0) return this.did(words, edits, said, given);
    const history = withEntry(this.#state.history, response.entry);
    if (text === about.source.text) {
      this.#state = { ...this.#state, history };
      return success({ text: said }, before);
    }
    const moment = given ?? this.show.songs.nextBar(about.source.name);
    const next = { ...this.#withText(about, text, moment), history };
    const done = this.#told(await this.#commit(next, moment), said, before);
    return withEdits(done, edits);
  }

  /** Does what words came to another time. Problems: those of the edits. */
  async did(
    words: string,
    edits: readonly unknown[],
    said?: string,
    given?: Moment,
  ): Promise<Result<Answer>> {
    const done = await this.change(edits, { message: words }, given);
    if (!done.ok || said === undefined) return withEdits(done, edits as readonly Edit[]);
    return withEdits(
      success({ ...done.value, text: said }, done.problems),
      edits as readonly Edit[],
    );
  }

  /** Takes back the last change, or does it again. Problem: `live.undo`. */
  async undo(isRedo: boolean, given?: Moment): Promise<Result<Answer>> {
    const [past, future] = [this.#past, this.#future];
    const to = (isRedo ? future : past).at(-1);
    if (to === undefined) {
      const what = isRedo ? 'There is nothing to do again.' : 'There is nothing to take back.';
      return failure([problem('live.undo', what)]);
    }
    const from = this.#state;
    const { song, set } = this.repertoire;
    const changed = to.song !== from.song && song !== undefined ? song : set;
    const done = await this.#commit(to, given ?? this.show.songs.nextBar(changed.name));
    if (!done.ok) return done;
    this.#past = isRedo ? [...past, from] : past.slice(0, -1);
    this.#future = isRedo ? future.slice(0, -1) : [...future, from];
    return this.#told(done, isRedo ? 'done again' : 'taken back');
  }

  /** The text that something is about: the song's, or that of the statements where they play that track. */
  #about(track?: string): AskedSong {
    const { song, set, tidal } = this.repertoire;
    const { song: text, statements } = this.#state;
    const inSet = track !== undefined && /^d\d+$/.test(track) && !hasTrack(text, track);
    if (song !== undefined && text !== undefined && !inSet) {
      return { source: { name: song.name, text }, file: song.name, isTidal: false };
    }
    tidal.run(statements);
    return { source: { name: set.name, text: this.setText }, file: set.name, isTidal: true };
  }

  #withText({ isTidal }: AskedSong, text: string, { cycle: now }: Moment): LiveState {
    if (!isTidal) return { ...this.#state, song: text };
    // what went before has passed: transitions are at their ends
    return { ...this.#state, statements: [{ text, now }] };
  }

  /** Lets another state take over. What is not the same in it is planned and tried. */
  async #commit(next: LiveState, moment: Moment): Promise<Result<Answer>> {
    const changed = await this.#change(next, moment);
    if (!changed.ok) return changed;
    this.#past = [...this.#past, this.#state].slice(-MOST_UNDO);
    this.#future = [];
    this.#state = next;
    const { cycle } = changed.value;
    const played = moment.played.add(cycle.sub(moment.cycle));
    const text = `from bar ${Math.floor(cycle.toNumber()) + 1}`;
    return success({ text, moment: { cycle: moment.cycle, played } }, changed.problems);
  }

  async #change(next: LiveState, moment: Moment): Promise<Result<Moment>> {
    const { song } = this.repertoire;
    if (song !== undefined && next.song !== undefined && next.song !== this.#state.song) {
      return this.#changeSong(song, next.song, moment);
    }
    return next.statements === this.#state.statements
      ? success(moment)
      : this.#changeSet(next.statements, moment);
  }

  async #changeSong(
    song: NonNullable<Repertoire['song']>,
    text: string,
    moment: Moment,
  ): Promise<Result<Moment>> {
    await this.#settled(song.name, moment);
    const changed = await this.show.change(
      song.name,
      (live) => this.repertoire.planSong(song, text, live),
      moment,
    );
    if (!changed.ok) return changed;
    const { ownBpm } = this.repertoire;
    if (ownBpm !== undefined && ownBpm !== this.#bpm) this.transport.tempo(ownBpm, moment.played);
    this.#bpm = ownBpm;
    return success({ ...moment, cycle: changed.value }, changed.problems);
  }

  async #changeSet(statements: readonly Statement[], moment: Moment): Promise<Result<Moment>> {
    const { set } = this.repertoire;
    const played = this.repertoire.run(statements);
    if (!played.ok) return played;
    await this.#settled(set.name, moment);
    const changed = await this.show.change(
      set.name,
      (live) => this.repertoire.planSet(played.value, live),
      moment,
    );
    if (!changed.ok) return changed;
    const { cps, live } = played.value;
    if (cps !== undefined && cps !== this.#cps) this.transport.cps(cps, moment.played);
    this.#cps = cps;
    for (const [name, value] of Object.entries(live)) {
      this.transport.control(name, value, moment.played);
    }
    return success({ ...moment, cycle: changed.value }, changed.problems);
  }

  /** Resolves when an earlier change has taken place, which this one would replace. */
  async #settled(name: string, { played }: Moment): Promise<void> {
    const player = this.show.songs.player(name);
    while (player.changesAt?.lt(played) && !player.isPaused) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }

  #told(done: Result<Answer>, said: string, problems: readonly Problem[] = []): Result<Answer> {
    if (!done.ok) return done;
    const { text = '' } = done.value;
    return success({ ...done.value, text: `${said} (${text})` }, [...problems, ...done.problems]);
  }
}

function withEdits(done: Result<Answer>, edits: readonly Edit[]): Result<Answer> {
  return done.ok ? success({ ...done.value, edits }, done.problems) : done;
}

/** Whether a song's text has a track of some name. */
function hasTrack(text: string | undefined, track: string): boolean {
  return new RegExp(`^\\s*["']?${track}["']?\\s*:`, 'm').test(text ?? '');
}
