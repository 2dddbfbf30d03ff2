import type { Edit } from '../song/index.ts';
import type { Intent } from './families.ts';
import type { Slots } from './slots.ts';

/** A wish as it is told and remembered. */
export interface ToldWish {
  readonly name: Intent;
  readonly slots: Slots;
}

/** One exchange of a conversation. */
export interface Turn {
  readonly message: string;
  readonly intents: readonly ToldWish[];
  readonly edits: readonly Edit[];
  /** What takes the edits back. */
  readonly inverse: readonly Edit[];
  /** The strips that it was about. */
  readonly focus: readonly string[];
  /** The question that it ended in. */
  readonly asked?: string;
  /** What the edits did, a sentence each. */
  readonly done?: readonly string[];
  /** What was answered. */
  readonly reply?: string;
  /** The model that answered; absent for the engine without a network. */
  readonly model?: string;
}

/** A line of a conversation's record: an exchange, or how many were taken back or done again. */
export type Entry =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'undo'; readonly turns: number }
  | { readonly kind: 'redo'; readonly turns: number };

/** A conversation as far as it stands: what was done last is last. */
export interface History {
  readonly done: readonly Turn[];
  /** What was taken back, the next to be done again last. */
  readonly undone: readonly Turn[];
  /** The last exchange, whatever it was. */
  readonly last?: Turn;
  /** The last exchanges, whatever they were, the newest last. */
  readonly recent: readonly Turn[];
}

/** Exchanges that are held in mind. */
const mostRecent = 10;

export const noHistory: History = Object.freeze({ done: [], undone: [], recent: [] });

/** A conversation with one entry more. Only exchanges that changed something can be taken back. */
export function withEntry(history: History, entry: Entry): History {
  const { done, undone, recent } = history;
  switch (entry.kind) {
    case 'turn': {
      const { turn } = entry;
      const now = { last: turn, recent: [...recent, turn].slice(-mostRecent) };
      if (turn.edits.length === 0) return { ...history, ...now };
      return { ...now, done: [...done, turn], undone: [] };
    }
    case 'undo': {
      const kept = Math.max(0, done.length - entry.turns);
      const back = done.slice(kept).toReversed();
      return { recent, done: done.slice(0, kept), undone: [...undone, ...back] };
    }
    case 'redo': {
      const kept = Math.max(0, undone.length - entry.turns);
      const again = undone.slice(kept).toReversed();
      return { recent, done: [...done, ...again], undone: undone.slice(0, kept) };
    }
  }
}

/** A conversation from its record. */
export function historyOf(entries: readonly Entry[]): History {
  return entries.reduce(withEntry, noHistory);
}

/** The strips that were spoken of last. */
export function focusOf({ last, done }: History): readonly string[] {
  return last !== undefined && last.focus.length > 0 ? last.focus : (done.at(-1)?.focus ?? []);
}
