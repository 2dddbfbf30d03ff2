import { functionHelp } from '../../tidal/index.ts';
import { commandHelp } from './command-names.ts';
import type { LiveSession } from './live-session.ts';

/** Names that end in numbers or buses, of which people need no completion. */
const variants = /(?:bus|recv)$|^(?:in|button|slider)\d+$|^\W/;

/**
 * What the last word of a line could become, and that word: names of Tidal's functions, of instruments, effects and
 * their parameters, of tracks and sections; behind `kick.` what can be set of it; commands behind a colon.
 */
export function completions(line: string, session: LiveSession): [string[], string] {
  const command = /^\s*:(\w*)$/.exec(line);
  if (command !== null) {
    const names = commandHelp.map(({ name }) => `:${name}`);
    return [beginning(names, `:${command[1]}`), `:${command[1]}`];
  }
  const [word = ''] = /[\w.'-]*$/.exec(line) ?? [];
  const [, track, part] = /^([\w-]+)\.([\w.-]*)$/.exec(word) ?? [];
  if (track !== undefined && part !== undefined) {
    const names = settings(track, session).map((name) => `${track}.${name}`);
    return [beginning(names, word), word];
  }
  return [word === '' ? [] : beginning(names(session), word), word];
}

function beginning(names: Iterable<string>, word: string): string[] {
  return [...new Set(names)].filter((name) => name.startsWith(word)).sort();
}

/** What can be set of a track. */
function settings(track: string, { show, repertoire }: LiveSession): readonly string[] {
  const plans = repertoire.names.map((song) => show.songs.player(song).plan);
  const found = plans.flatMap(({ tracks }) => tracks).find(({ name }) => name === track);
  const own = Object.keys(found?.instrument?.parameters ?? {});
  const parameters = own.length > 0 ? own : repertoire.controls;
  return [...parameters, 'pattern', 'instrument', 'mute', 'strip.level', 'strip.pan'];
}

function* names({ show, repertoire, transport }: LiveSession): Iterable<string> {
  const { registry } = repertoire;
  yield* transport.tracks;
  for (const song of repertoire.names) {
    yield* show.songs.player(song).plan.sections.map(({ name }) => name);
  }
  yield* registry.instruments();
  yield* registry.effects();
  for (const name of registry.effects()) {
    yield* Object.keys(registry.effect(name)?.parameters ?? {});
  }
  yield* repertoire.controls;
  for (const { name } of functionHelp()) if (!variants.test(name)) yield name;
  yield* repertoire.tidal.names();
}
