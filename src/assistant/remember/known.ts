import type { Fact, Habits } from '../../memory/index.ts';
import type { SongData } from '../../song/index.ts';
import { understand } from '../understand.ts';
import { bareName } from './teaching.ts';

/** What is known of a person when a message is answered. */
export interface Known {
  readonly facts: readonly Fact[];
  readonly habits: Habits;
}

export const nothingKnown: Known = Object.freeze({ facts: [], habits: { songs: 0 } });

/** Songs after which a tempo or a key is a habit. */
const enoughSongs = 2;

/**
 * A message with the person's own words in the program's: `the drill` becomes the track that it stands for. A word is
 * read only where the song has that sound, or where it is to be added.
 */
export function withOwnWords(message: string, { facts }: Known, song: SongData): string {
  const words = facts.filter(({ kind }) => kind === 'word');
  return words.reduce((text, { text: word, value }) => {
    const name =
      trackOf(value, song) ?? (/\b(?:add|put|new|voeg|mach)\b/i.test(text) ? value : undefined);
    const bare = bareName(word);
    if (name === undefined || bare === '' || Object.hasOwn(song.tracks, bare)) return text;
    const escaped = bare.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const anywhere = new RegExp(`(?<![\\p{L}\\d-])${escaped}(?![\\p{L}\\d-])`, 'giu');
    return text.replace(anywhere, name);
  }, message);
}

/** The track that a word's sound is in this song: by its name, else by its instrument. */
function trackOf(sound: string, { tracks }: SongData): string | undefined {
  if (Object.hasOwn(tracks, sound)) return sound;
  return Object.keys(tracks).find((name) => tracks[name]?.instrument === sound);
}

/** A wish for a new song with the usual tempo and key, where it names none and they are habits. */
export function withHabits(message: string, { habits }: Known): string {
  if (habits.songs < enoughSongs) return message;
  const [wish, more] = understand(message);
  if (wish?.intent !== 'create.song' || more !== undefined) return message;
  const { slots } = wish;
  const isFast = ['bpm', 'n', 'tempo'].some((key) => slots[key] !== undefined);
  const tempo = isFast || habits.bpm === undefined ? '' : ` at ${Math.round(habits.bpm)} bpm`;
  const key = slots['key'] !== undefined || habits.key === undefined ? '' : ` in ${habits.key}`;
  return `${message}${tempo}${key}`;
}

/** What is known, as sentences: for models, and for the person who asks. */
export function knownSentences({ facts, habits }: Known): readonly string[] {
  const told = facts.map(({ kind, text, value }) => {
    if (kind === 'word') return `“${text}” is the ${value}.`;
    if (kind === 'preference') return `You ${value} ${text}.`;
    return `${text}.`;
  });
  return [...told, ...habitSentences(habits)];
}

function habitSentences({ songs, bpm, key }: Habits): readonly string[] {
  if (songs < enoughSongs) return [];
  const parts = [bpm === undefined ? [] : [`at ${Math.round(bpm)} bpm`], key ? [`in ${key}`] : []];
  const said = parts.flat();
  return said.length === 0 ? [] : [`Your ${songs} songs are mostly ${said.join(', ')}.`];
}
