import { parse } from 'yaml';
import type { Registry } from '../sound/index.ts';
import { kitEntry, type PlainSong, songEntry, trackEntries, yamlOf } from './entries-of-song.ts';
import type { NewEntry } from './entry.ts';

/** A song that comes with gabber. */
export interface ShippedSong {
  /** The name of its file, without ending. */
  readonly name: string;
  readonly text: string;
}

/**
 * What a new library begins with: the presets of all instruments, and of each song the song, the patterns of its
 * tracks, and its drums as a kit.
 */
export function shippedEntries(
  songs: readonly ShippedSong[],
  registry: Registry,
): readonly NewEntry[] {
  return [...presetsOf(registry), ...songs.flatMap(entriesOfSong)];
}

function presetsOf(registry: Registry): readonly NewEntry[] {
  return registry.instruments().flatMap((name) => {
    const { presets = {}, doc = '' } = registry.instrument(name) ?? {};
    return Object.entries(presets).map(([preset, { doc: about }]): NewEntry => {
      const comment = `# ${about} ${doc}\n`;
      const text = `${comment}${yamlOf({ instrument: name, preset })}`;
      return { kind: 'preset', name: `${name}: ${preset}`, text };
    });
  });
}

function entriesOfSong({ name, text }: ShippedSong): readonly NewEntry[] {
  const song = parse(text) as PlainSong;
  return [songEntry(song, text, name), ...trackEntries(song, name), ...kitEntry(song, name)];
}
