import type { Edit } from '../../song/index.ts';
import { stripsOf } from '../mapper/targets.ts';
import { type Asked, type Response, respond } from '../respond.ts';
import { understand } from '../understand.ts';
import type { Known } from './known.ts';

/** Likings that are tried on what is new; more would make another song of it. */
const mostLikings = 8;

/**
 * Answers as `respond` does; tracks that are new become as the person likes them: `long tails` on a new kick. It says
 * so, and all of it is one exchange, which one undo takes back.
 */
export function respondWithTaste(message: string, asked: Asked, { facts }: Known): Response {
  const first = respond(message, asked);
  const likings = facts.filter(({ kind }) => kind === 'preference').slice(-mostLikings);
  if (likings.length === 0 || addedTracks(first.edits).length === 0) return first;
  return likings.reduce((now, { text, value }) => {
    const wish = wishFor(text, value === 'like', now);
    return wish === undefined ? now : joined(now, respond(wish, { ...asked, song: now.song }));
  }, first);
}

/** The names of tracks that edits add. */
function addedTracks(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap((edit) => {
    if (edit.op === 'track.add') return [edit.track];
    return edit.op === 'song.replace' ? Object.keys(Object(edit.song['tracks'])) : [];
  });
}

/** A liking as a wish about what is new; undefined where nothing new is meant. */
function wishFor(liking: string, isLiked: boolean, { edits, song }: Response): string | undefined {
  const [wish, more] = understand(liking);
  if (wish === undefined || more !== undefined || wish.intent !== 'param.adjust') return undefined;
  const { adj, target } = wish.slots;
  const role = target ?? (/\b(?:tails?|kicks?|staart\w*)\b/i.test(liking) ? 'kick' : undefined);
  if (adj === undefined || role === undefined) return undefined;
  const added = new Set(addedTracks(edits));
  if (!stripsOf(String(role), song).some((name) => added.has(name))) return undefined;
  return isLiked ? `${role} ${adj}` : `${role} less ${adj}`;
}

/** Two responses as one. */
function joined(first: Response, second: Response): Response {
  if (second.edits.length === 0 || first.entry.kind !== 'turn' || second.entry.kind !== 'turn') {
    return first;
  }
  const edits = [...first.edits, ...second.edits];
  const inverse = [...second.entry.turn.inverse, ...first.entry.turn.inverse];
  const done = [...(first.entry.turn.done ?? []), ...(second.entry.turn.done ?? [])];
  const reply = `${first.reply} As you like it: ${second.reply}`;
  const turn = { ...first.entry.turn, edits, inverse, done, reply: reply.slice(0, 4000) };
  return { ...first, reply, edits, song: second.song, entry: { kind: 'turn', turn } };
}
