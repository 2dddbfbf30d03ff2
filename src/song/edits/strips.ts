import { type Result, success } from '../../base/index.ts';
import { type SongData, songSchema } from '../song-schema.ts';
import { unknown } from './edit-kind.ts';
import type { JsonMap, Path } from './plain-data.ts';
import { songParts } from './song-parts.ts';

export type StripKind = 'tracks' | 'groups' | 'returns' | 'master';

/** A strip of the mixer, and where it stands in the song's data. */
export interface StripPlace {
  readonly kind: StripKind;
  readonly name: string;
  readonly path: Path;
  readonly data: JsonMap;
}

/** The order in which keys of a song, of strips and of sections are written. */
export const orderOf: Readonly<Record<StripKind | 'song' | 'arrangement', readonly string[]>> = {
  song: Object.keys(songSchema.shape),
  tracks: Object.keys(songParts.track.shape),
  groups: Object.keys(songParts.group.shape),
  returns: Object.keys(songParts.returned.shape),
  master: ['effects', 'target', 'gain', 'ceiling', 'modulate'],
  arrangement: Object.keys(songParts.section.shape),
};

/** The names of the strips of some kinds. */
export function stripNames(
  song: SongData,
  kinds: readonly StripKind[] = ['tracks', 'groups', 'returns'],
): string[] {
  return kinds.flatMap((kind) => (kind === 'master' ? ['master'] : Object.keys(song[kind] ?? {})));
}

/** The strip of a name. Problem: `edit.unknown-name`, with the nearest. */
export function findStrip(
  song: SongData,
  name: string,
  kinds: readonly StripKind[] = ['tracks', 'groups', 'returns', 'master'],
): Result<StripPlace> {
  for (const kind of kinds) {
    if (kind === 'master') {
      if (name !== 'master') continue;
      return success({ kind, name, path: [kind], data: (song.master ?? {}) as JsonMap });
    }
    const strips = song[kind] ?? {};
    if (!Object.hasOwn(strips, name)) continue;
    return success({ kind, name, path: [kind, name], data: strips[name] as unknown as JsonMap });
  }
  return unknown(kindNames(kinds), name, stripNames(song, kinds));
}

function kindNames(kinds: readonly StripKind[]): string {
  const [only, more] = kinds;
  if (only === undefined || more !== undefined) return 'strip';
  return only === 'master' ? only : only.slice(0, -1);
}

/**
 * A name as a sentence begins with it.
 *
 * @example capital('kick') // => 'Kick'
 */
export function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
