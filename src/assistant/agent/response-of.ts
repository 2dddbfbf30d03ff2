import type { Edit, SongData } from '../../song/index.ts';
import { replyText } from '../reply.ts';
import { type Asked, type Response, toldWishes, understandFor } from '../respond.ts';
import type { Proposal } from './proposal.ts';

/** A proposal that held, with what the model said. */
interface Held extends Proposal {
  readonly text: string;
  readonly model: string;
}

const longestReply = 4000;

/** What a model's proposal comes to, as the engine without a network would have told it. */
export function responseOf(message: string, asked: Asked, held: Held): Response {
  const { edits, applied, model } = held;
  const intents = toldWishes(understandFor(message, asked));
  const said = saidBy(held).slice(0, longestReply);
  const done = applied.sentences;
  const deeds = done.length === 0 ? [] : [replyText(done, [], [])];
  const reply = [...(said === '' ? [] : [said]), ...deeds].join(' ');
  const { inverse, song, problems } = applied;
  const focus = stripsOf(edits, song);
  const turn = {
    message: message.slice(0, 2000),
    intents,
    edits,
    inverse,
    focus,
    done,
    reply,
    model,
  };
  return {
    reply: reply === '' ? 'Nothing had to be changed.' : reply,
    intents,
    edits,
    problems,
    song: edits.length === 0 ? asked.song : song,
    entry: { kind: 'turn', turn },
  };
}

/** What it said; where that is what the tool is called with, the reply in there. */
function saidBy({ text, reply }: Held): string {
  const isCall = /^\s*(```(json)?\s*)?\{/.test(text);
  return isCall || text === '' ? (reply ?? '') : text;
}

/** The strips that edits are about. */
function stripsOf(edits: readonly Edit[], { tracks }: SongData): readonly string[] {
  const named = edits.flatMap((edit) => {
    const fields = edit as Readonly<Record<string, unknown>>;
    return ['track', 'strip', 'of', 'path', 'to'].flatMap((key) => {
      const value = fields[key];
      return typeof value === 'string' ? [value.split('.')[0] ?? ''] : [];
    });
  });
  return [...new Set(named)].filter((name) => Object.hasOwn(tracks, name)).slice(0, 8);
}
