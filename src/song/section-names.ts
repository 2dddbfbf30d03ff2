import { complain, type Path, type Resolving } from './resolving.ts';
import type { Group, Track } from './song.ts';

/** The strips that sections may name. */
export interface Named {
  readonly tracks: readonly Track[];
  readonly groups: readonly Group[];
  readonly returns: readonly { readonly name: string }[];
}

/** Names of tracks, those of groups replaced by their members. */
export function trackNames(
  resolving: Resolving,
  names: readonly string[],
  named: Named,
  path: Path,
): readonly string[] {
  const found = names.flatMap((name, at) => {
    const members = membersOf(name, named);
    if (members === undefined) {
      const known = [...named.tracks, ...named.groups].map((each) => each.name);
      const message = `There is no track or group \`${name.slice(0, 40)}\`.`;
      complain(resolving, 'song.unknown-name', message, [...path, at], resolving.hint(name, known));
    }
    return members ?? [];
  });
  return [...new Set(found)];
}

function membersOf(name: string, { tracks, groups }: Named): readonly string[] | undefined {
  if (tracks.some((each) => each.name === name)) return [name];
  if (!groups.some((each) => each.name === name)) return undefined;
  const seen = new Set([name]);
  const isInside = (strip: Track | Group): boolean =>
    strip.group !== undefined && seen.has(strip.group);
  for (let found: Group | undefined; ; seen.add(found.name)) {
    found = groups.find((each) => !seen.has(each.name) && isInside(each));
    if (found === undefined) break;
  }
  return tracks.filter(isInside).map((each) => each.name);
}

/** What a name means among some strips; undefined after a Problem: `song.unknown-name`. */
export function findNamed<T extends { readonly name: string }>(
  resolving: Resolving,
  name: string,
  among: readonly T[],
  kind: string,
  path: Path,
): T | undefined {
  const found = among.find((each) => each.name === name);
  if (found === undefined) {
    const hint = resolving.hint(
      name,
      among.map((each) => each.name),
    );
    const message = `There is no ${kind} \`${name.slice(0, 40)}\`.`;
    complain(resolving, 'song.unknown-name', message, path, hint);
  }
  return found;
}
