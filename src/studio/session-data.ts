import { z } from 'zod';

/** Names of sessions: they are names of folders too. */
export const sessionName = /^[\p{L}\p{N}][\p{L}\p{N} _.,()&+-]{0,79}$/u;

/** What a session’s `session.json` says. */
export const sessionSchema = z.object({
  version: z.literal(1),
  title: z.string().max(200),
  genre: z.string().max(100).optional(),
  /** Quarter notes a minute. */
  bpm: z.number().optional(),
  key: z.string().max(100).optional(),
  tags: z.array(z.string().max(60)).max(50),
  /** ISO 8601. */
  created: z.string(),
  modified: z.string(),
  /** The song’s file, seen from the folder. */
  song: z.string().regex(/^[^/\\]{1,100}\.(?:yaml|tidal)$/),
  /** What it was branched from, and after how many events. */
  parent: z.object({ session: z.string(), events: z.int().min(0) }).optional(),
});

export type SessionData = z.infer<typeof sessionSchema>;

/** What a session takes from its song. */
export type SongFacts = Pick<SessionData, 'title' | 'genre' | 'bpm' | 'key'>;

/**
 * Session data with other facts of its song; a title, a tempo or a key that the song has no more goes.
 *
 * @example withFacts(data, { title: 'Kermis', bpm: 170 }, '2026-01-01T00:00:00.000Z').bpm // => 170
 */
export function withFacts(data: SessionData, facts: SongFacts, modified: string): SessionData {
  const { genre: _genre, bpm: _bpm, key: _key, ...rest } = data;
  return { ...rest, ...facts, modified };
}
