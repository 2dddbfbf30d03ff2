import { resolve } from 'node:path';
import {
  type Answered,
  bareName,
  inWords,
  type Known,
  knownSentences,
  nothingKnown,
  readTeaching,
  type Teaching,
} from '../../assistant/index.ts';
import type { Problem } from '../../base/index.ts';
import { isMemoryThere, type Memory, openMemory } from '../../memory/index.ts';
import type { SongData } from '../../song/index.ts';
import { findDirectories } from '../../store/index.ts';
import type { Context } from '../context.ts';
import type { Conversation } from '../conversation.ts';

/**
 * The memory as a conversation uses it: opened when there is one or something is to be kept, and never in the way.
 * What is wrong with it is told once, as a warning, and the talk goes on without.
 */
export class TalkMemory {
  readonly #context: Context;
  #memory: Memory | undefined;
  #isTried = false;
  #problems: readonly Problem[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  /** What is known; nothing where there is no memory. */
  async known(): Promise<Known> {
    const memory = await this.#open(false);
    return (
      this.#guarded(() => ({
        facts: memory?.facts() ?? [],
        habits: memory?.habits() ?? nothingKnown.habits,
      })) ?? nothingKnown
    );
  }

  /** What was wrong since it was asked last. */
  takeProblems(): readonly Problem[] {
    const problems = this.#problems;
    this.#problems = [];
    return problems;
  }

  /** Keeps what a message teaches, and the words for that; undefined where it teaches nothing. */
  async learn(message: string, about: { song: SongData; conversation: Conversation }) {
    const teaching = readTeaching(message);
    if (teaching === undefined) return undefined;
    const reply = await this.#replyTo(teaching, about);
    if (reply === undefined) return undefined;
    const { history } = about.conversation;
    const said = inWords(message, reply, 'feedback.praise_reject', { song: about.song, history });
    return { ...said, model: 'offline' } satisfies Answered;
  }

  /** Counts the tempo and the key of a song that got another. */
  async hear(file: string, { bpm, key }: SongData): Promise<void> {
    const memory = await this.#open(true);
    const path = resolve(this.#context.cwd, file);
    const heard = { file: path, ...(typeof bpm === 'number' && { bpm }), ...(key && { key }) };
    this.#guarded(() => memory?.hear(heard));
  }

  close(): void {
    this.#guarded(() => this.#memory?.close());
    this.#memory = undefined;
  }

  async #replyTo(
    teaching: Teaching,
    { song, conversation }: { song: SongData; conversation: Conversation },
  ): Promise<string | undefined> {
    if (teaching.kind === 'show') {
      const told = knownSentences(await this.known());
      return told.length === 0 ? 'I know nothing of you yet.' : told.join(' ');
    }
    if (teaching.kind === 'forget') return this.#forget(teaching.what);
    const memory = await this.#open(true);
    const notKept = 'I could not keep that: the memory cannot be opened.';
    if (teaching.kind === 'word') {
      const track = trackMeant(teaching.of, song, conversation);
      if (track === undefined) return 'Which track is that? Say “call the lead the drill”.';
      const value = song.tracks[track]?.instrument ?? track;
      const { word: text } = teaching;
      const kept = this.#guarded(() => memory?.keep({ kind: 'word', text, value }));
      return kept === undefined ? notKept : `${quoted(text)} is the ${track} from now on.`;
    }
    const { kind, text } = teaching;
    const value = kind === 'preference' ? teaching.value : '';
    const kept = this.#guarded(() => memory?.keep({ kind, text, value }));
    if (kept === undefined) return notKept;
    return `I will remember that${value === '' ? '' : ` you ${value} ${text}`}. “Forget ${text}” takes it back.`;
  }

  /** Forgets what somebody names; undefined where nothing of that name is known. */
  async #forget(what: string): Promise<string | undefined> {
    const { facts } = await this.known();
    const found = facts.filter(({ text }) => bareName(text) === bareName(what));
    if (found.length === 0) return undefined;
    const memory = await this.#open(false);
    this.#guarded(() => found.map(({ id }) => memory?.forget(id)));
    return `Forgotten: ${found.map(({ text }) => text).join(', ')}.`;
  }

  async #open(mayMake: boolean): Promise<Memory | undefined> {
    if (this.#memory !== undefined || this.#isTried) return this.#memory;
    const folder = findDirectories(this.#context.env).data;
    if (!mayMake && !(await isMemoryThere(folder))) return undefined;
    this.#isTried = true;
    const opened = await openMemory(folder);
    this.#note(opened.problems);
    this.#memory = opened.ok ? opened.value : undefined;
    return this.#memory;
  }

  #note(problems: readonly Problem[]): void {
    const warnings = problems.map((each) => ({ ...each, severity: 'warning' }) as const);
    this.#problems = [...this.#problems, ...warnings];
  }

  /** What a database may refuse at any time: it is full, locked or gone. */
  #guarded<T>(act: () => T): T | undefined {
    try {
      return act();
    } catch (error) {
      const why = error instanceof Error ? error.message.slice(0, 200) : 'it is gone';
      const message = `The memory cannot be used: ${why}`;
      this.#note([{ code: 'memory.failed', severity: 'warning', message }]);
      return undefined;
    }
  }
}

/** The track that is called otherwise: by its name or instrument, or the one that was spoken of last. */
function trackMeant(
  of: string,
  { tracks }: SongData,
  { history }: Conversation,
): string | undefined {
  const bare = bareName(of);
  if (/^(?:that|this|it|dat|dit|das)$/i.test(bare)) {
    const focus = history.recent.findLast((turn) => turn.focus.length > 0)?.focus ?? [];
    return focus.find((name) => Object.hasOwn(tracks, name));
  }
  const names = Object.keys(tracks);
  const isNamed = (name: string): boolean => name.toLowerCase() === bare;
  return names.find(isNamed) ?? names.find((name) => tracks[name]?.instrument === bare);
}

function quoted(text: string): string {
  return `“${text.charAt(0).toUpperCase()}${text.slice(1)}”`;
}
