import type { Problem, Result } from '../base/index.ts';
import { applyEdits, type Edit, type EditSounds, type SongData } from '../song/index.ts';
import { referBack } from './anaphora.ts';
import type { Intent } from './families.ts';
import { type Entry, focusOf, type History, type ToldWish } from './history.ts';
import { mapWish } from './mapper/map-wish.ts';
import type { Answer, Scene } from './mapper/scene.ts';
import { stripsOf } from './mapper/targets.ts';
import { ownNames } from './own-names.ts';
import { notUnderstood, replyText, whichOne } from './reply.ts';
import { understand, unsure, type Wish } from './understand.ts';
import { asksWhy, whyText } from './why.ts';

/** What the assistant answers to one message. */
export interface Response {
  readonly reply: string;
  readonly intents: readonly ToldWish[];
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
  /** The song afterwards; the very same where nothing was changed. */
  readonly song: SongData;
  /** What the record gets; the next message is answered from it. */
  readonly entry: Entry;
}

/** What a message is about. */
export interface Asked {
  readonly song: SongData;
  readonly sounds: EditSounds;
  readonly history: History;
  /** Applies edits where a song is not data alone: in Tidal's statements. */
  readonly apply?: (song: SongData, edits: readonly Edit[]) => Applied;
}

/** What edits did. */
export interface Applied {
  readonly ok: boolean;
  readonly song: SongData;
  readonly inverse: readonly Edit[];
  readonly sentences: readonly string[];
  readonly problems: Result<unknown>['problems'];
}

interface Work {
  readonly song: SongData;
  readonly focus: readonly string[];
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
  readonly done: readonly string[];
  readonly said: readonly string[];
  readonly asked?: string;
  readonly problems: readonly Problem[];
  readonly undo?: Entry;
}

/**
 * Answers a message: understands its wishes, maps each to edits of the song as the one before left it, applies
 * them, and says what was done and what was not. What was not asked for stays as it was. Never throws, whatever
 * the message.
 */
export function respond(message: string, asked: Asked): Response {
  const why = asksWhy(message) ? whyText(asked.history) : undefined;
  if (why !== undefined) return inWords(message, why, 'explain', asked);
  const wishes = understandFor(withQuestion(message, asked.history), asked);
  const start: Work = {
    song: asked.song,
    focus: focusOf(asked.history),
    edits: [],
    inverse: [],
    done: [],
    said: [],
    problems: [],
  };
  const work =
    wishes.length === 0
      ? { ...start, asked: notUnderstood }
      : wishes.reduce((now, wish) => doWish(wish, now, message, asked), start);
  const intents = toldWishes(wishes);
  const { song, edits, inverse, focus, problems, undo } = work;
  const said = work.asked === undefined ? work.said : [...work.said, work.asked];
  const reply = replyText(work.done, said, problems);
  const turn = {
    message: message.slice(0, 2000),
    intents,
    edits,
    inverse,
    focus,
    done: work.done,
    reply: reply.slice(0, 4000),
    ...(work.asked !== undefined && { asked: work.asked }),
  };
  return {
    reply,
    intents,
    edits,
    problems,
    song,
    entry: undo ?? { kind: 'turn', turn },
  };
}

/** What a message asks for, in the names that the song has. */
export function understandFor(
  message: string,
  { song, sounds }: Pick<Asked, 'song' | 'sounds'>,
): readonly Wish[] {
  const isThere = (role: string): boolean => stripsOf(role, song).length > 0;
  return understand(message, isThere, ownNames(song, sounds));
}

/** A response that only says something. */
export function inWords(
  message: string,
  reply: string,
  name: Intent,
  asked: Pick<Asked, 'song' | 'history'>,
): Response {
  const intents = [{ name, slots: {} }];
  const turn = { message: message.slice(0, 2000), intents, edits: [], inverse: [], reply };
  const focus = focusOf(asked.history);
  const { song } = asked;
  return {
    reply,
    intents,
    edits: [],
    problems: [],
    song,
    entry: { kind: 'turn', turn: { ...turn, focus } },
  };
}

/** The wishes by their names; several begin with the word for several. */
export function toldWishes(wishes: readonly Wish[]): readonly ToldWish[] {
  const told = wishes.map(({ intent, slots }): ToldWish => ({ name: intent, slots }));
  if (told.length < 2) return told;
  const slots = Object.fromEntries(
    told.map(({ name, slots: { target } }, at) => [
      String(at + 1),
      target === undefined ? name : `${target}:${name}`,
    ]),
  );
  return [{ name: 'multi_intent', slots }, ...told];
}

/** A bare answer to a question is read together with what led to it. */
function withQuestion(message: string, { last }: History): string {
  if (last?.asked === undefined || last.edits.length > 0) return message;
  const isShort = message.trim().split(/\s+/).length <= 4 && message.trim() !== '';
  const [wish] = isShort ? understand(message) : [];
  const isBare = wish === undefined || wish.confidence < 0.5 || wish.intent === 'create.element';
  return isShort && isBare && !/^(add|put)\b/i.test(message.trim())
    ? `${last.message} ${message}`
    : message;
}

function doWish(wish: Wish, now: Work, message: string, asked: Asked): Work {
  if (wish.confidence < unsure) return { ...now, asked: whichOne([wish.intent, ...wish.others]) };
  const isBack = wish.intent === 'reference_style' && wish.clause.features.has('topic:version');
  if (wish.intent === 'undo_redo' || isBack) return undoOrRedo(wish, now, asked);
  const scene: Scene = {
    song: now.song,
    sounds: asked.sounds,
    focus: now.focus,
    seed: `${message}/${asked.history.done.length}`,
  };
  const answer =
    wish.intent === 'anaphora_edit'
      ? referBack(wish.clause, scene, asked.history)
      : mapWish(wish, scene);
  return withAnswer(answer, now, asked);
}

function withAnswer({ edits, said, asks, strips = [] }: Answer, now: Work, asked: Asked): Work {
  const told = {
    ...now,
    said: said === undefined ? now.said : [...now.said, said],
    focus: strips.length > 0 ? strips : now.focus,
    ...(asks !== undefined && { asked: asks }),
  };
  if (edits.length === 0) return told;
  const apply = asked.apply ?? ((song, each) => applyEdits(song, each, asked.sounds));
  const outcome = apply(now.song, edits);
  if (!outcome.ok) return { ...told, problems: [...now.problems, ...outcome.problems] };
  return {
    ...told,
    song: outcome.song,
    edits: [...now.edits, ...edits],
    inverse: [...outcome.inverse, ...now.inverse],
    done: [...now.done, ...outcome.sentences],
    problems: [...now.problems, ...outcome.problems],
  };
}

const lastTrack =
  'That is the only track, and a song keeps one at least: say what it should be instead, or remove the file.';

/** Takes back exchanges of the conversation, or does them again. */
function undoOrRedo({ slots }: Wish, now: Work, asked: Asked): Work {
  const isRedo = slots['op'] === 'redo';
  const count = Math.max(1, Math.min(100, Number(slots['n'] ?? slots['steps'] ?? 1)));
  const { done, undone } = asked.history;
  const list = isRedo ? undone : done;
  const turns = list.slice(Math.max(0, list.length - count)).toReversed();
  if (turns.length === 0) {
    return {
      ...now,
      said: [...now.said, isRedo ? 'There is nothing to do again.' : 'There is nothing to undo.'],
    };
  }
  const edits = turns.flatMap((turn) => (isRedo ? turn.edits : turn.inverse));
  const after = withAnswer({ edits }, now, asked);
  // a song keeps at least one track, so its first cannot be taken back
  if (after.problems.some(({ code }) => code === 'song.no-tracks'))
    return { ...now, said: [...now.said, lastTrack] };
  if (after.problems.some(({ severity }) => severity === 'error')) {
    return {
      ...after,
      said: [...after.said, 'The song was changed by hand since, so this no longer fits.'],
    };
  }
  return { ...after, undo: { kind: isRedo ? 'redo' : 'undo', turns: turns.length } };
}
