import type { Result } from '../../base/index.ts';
import { sendControl } from '../event-sends.ts';
import type { SongData } from '../song-schema.ts';
import { done, type Outcome, refuse } from './edit-kind.ts';
import { changeMentions } from './names.ts';
import { isMap, type Json, type JsonMap, put, remove } from './plain-data.ts';
import { capital, findStrip, type StripKind, stripNames } from './strips.ts';

/** That a name is one of a strip already. */
export function nameTaken(song: SongData, name: string): Result<never> | undefined {
  if (!stripNames(song).includes(name)) return undefined;
  return refuse(`There is a strip \`${name}\` already.`, 'Give it another name.');
}

/** Takes a strip out of a song, with every mention of it and the groups that are empty then. */
export function removeStrip(
  song: SongData,
  name: string,
  kind: Exclude<StripKind, 'master'>,
): Result<Outcome> {
  const found = findStrip(song, name, [kind]);
  if (!found.ok) return found;
  if (kind === 'returns') {
    const sender = sendingTrack(song, name);
    if (sender !== undefined) {
      const control = sendControl(name);
      return refuse(
        `The pattern of ${sender} sends to ${name}.`,
        `Take \`# ${control}\` out of it first.`,
      );
    }
  }
  const { song: left, also } = withoutStrips(song as unknown as JsonMap, [name]);
  const groups = also.length === 0 ? '' : `, and ${also.join(', ')} with it`;
  return done(left, `${capital(name)} removed${groups}`);
}

function withoutStrips(
  song: JsonMap,
  names: readonly string[],
): { readonly song: JsonMap; readonly also: readonly string[] } {
  const gone = new Set(names);
  const bare = (['tracks', 'groups', 'returns'] as const).reduce<JsonMap>((data, kind) => {
    const strips = data[kind];
    if (!isMap(strips)) return data;
    const left = Object.entries(strips).filter(([name]) => !gone.has(name));
    if (left.length === Object.keys(strips).length) return data;
    const isEmpty = left.length === 0 && kind !== 'tracks';
    return isEmpty
      ? (remove(data, [kind]) as JsonMap)
      : (put(data, [kind], Object.fromEntries(left)) as JsonMap);
  }, song);
  const cleaned = changeMentions(bare, (name) => (gone.has(name) ? undefined : name));
  const groups = isMap(cleaned['groups']) ? cleaned['groups'] : {};
  const empty = Object.keys(groups).filter((name) => {
    const group = groups[name];
    return isMap(group) && (!Array.isArray(group['of']) || group['of'].length === 0);
  });
  if (empty.length === 0) return { song: cleaned, also: [] };
  const more = withoutStrips(cleaned, empty);
  return { song: more.song, also: [...empty, ...more.also] };
}

/** A track whose own pattern sends to a return, event by event. */
function sendingTrack(song: SongData, name: string): string | undefined {
  const word = new RegExp(`\\b${sendControl(name)}\\b`, 'u');
  const named = Object.entries(song.tracks).find(([, data]) =>
    word.test(String(data.pattern ?? '')),
  );
  return named?.[0];
}

/** Patterns that send to a return say its name as a control. */
export function renameSends(song: JsonMap, from: string, to: string): JsonMap {
  const word = new RegExp(`\\b${sendControl(from)}\\b`, 'gu');
  const renamed = (value: Json): Json => {
    if (typeof value === 'string') return value.replaceAll(word, sendControl(to));
    if (Array.isArray(value)) return value.map(renamed);
    if (!isMap(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each)]));
  };
  return renamed(song) as JsonMap;
}
