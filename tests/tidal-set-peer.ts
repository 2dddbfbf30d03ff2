import { splitStatements } from '../src/tidal/syntax/statements.ts';
import { tokenize } from '../src/tidal/syntax/tokenize.ts';
import type { PeerEvent } from './tidal-events.ts';
import { askTidal } from './tidal-peer.ts';

/** The statements of a set, each as it is written. */
function statementsOf(source: string): string[] {
  return splitStatements(tokenize(source).tokens).map(({ tokens }) =>
    source.slice(tokens[0]?.start, tokens.at(-1)?.end),
  );
}

export interface SetAnswer {
  /** What each track plays when every statement has run, in the first cycles. */
  readonly tracks: ReadonlyMap<string, readonly PeerEvent[]>;
  /** What GHC said about statements that it refused; empty when it took them all. */
  readonly errors: readonly string[];
}

/** What real Tidal makes of a whole set, statement by statement. @throws Error without ghc */
export function askTidalSet(source: string, cycles: number): SetAnswer {
  const [answer] = askTidalSets([source], cycles);
  return answer ?? unanswered(['no answer']);
}

/** `askTidalSet` of several sets at once: it takes Tidal seconds to start. */
export function askTidalSets(sources: readonly string[], cycles: number): SetAnswer[] {
  return askTidal(sources.map(statementsOf), cycles).map((answer) =>
    answer.ok ? { tracks: byTrack(answer.events), errors: [] } : unanswered(answer.rejected),
  );
}

function unanswered(errors: readonly string[]): SetAnswer {
  return { tracks: new Map(), errors };
}

function byTrack(events: readonly PeerEvent[]): ReadonlyMap<string, readonly PeerEvent[]> {
  const tracks = new Map<string, PeerEvent[]>();
  for (const event of events) {
    const { track = '' } = event;
    const known = tracks.get(track);
    if (known === undefined) tracks.set(track, [event]);
    else known.push(event);
  }
  return tracks;
}
