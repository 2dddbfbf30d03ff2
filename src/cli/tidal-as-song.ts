import { songOfTidal } from '../assistant/index.ts';
import { failure, hasErrors, type Problem, problem, type Result, success } from '../base/index.ts';
import { rewriteSong, type SongData, type TrackData } from '../song/index.ts';
import { type StatementPart, statementParts } from '../tidal/index.ts';
import type { Context } from './context.ts';
import type { SourceText } from './input.ts';
import { planSource } from './open-song.ts';
import { registryFor } from './synthdef-places.ts';

/** What statements switch, as settings of tracks. */
const switches: Readonly<Record<string, Partial<TrackData>>> = {
  mute: { mute: true },
  unmute: { mute: false },
  solo: { solo: true },
  unsolo: { solo: false },
};

/**
 * The text of a song file with the tracks that Tidal code has. Problems: `song.not-in-yaml` for statements that a
 * song file has no place for, and those of the song.
 */
export async function tidalAsSong(source: SourceText, context: Context): Promise<Result<string>> {
  const { name, text } = source;
  const parts = statementParts(text);
  const foreign = parts.filter((part) => !canBeSaid(part, text));
  if (foreign.length > 0) {
    return failure(foreign.map(({ start }) => notInYaml(source, start)));
  }
  const registry = await registryFor(name, context, 'native')(source);
  if (!registry.ok) return registry;
  const { bpm, tracks } = songOfTidal(afterHush(text, parts), { registry: registry.value });
  const switched = Object.entries(tracks).map(([track, { pattern = '' }]) => [
    track,
    { pattern, ...switchesOf(track, parts) },
  ]);
  const empty = { bpm: 138, tracks: {} };
  const data: SongData = { bpm: bpm ?? empty.bpm, tracks: Object.fromEntries(switched) };
  const written = rewriteSong('bpm: 138\ntracks: {}\n', empty, data);
  const file = name.replace(/(\.tidal)?$/, '.yaml');
  const plan = await planSource(file, { name: file, text: written }, context);
  return hasErrors(plan.problems) ? failure(plan.problems) : success(written, plan.problems);
}

/** Tracks, numbers as tempo, and switches. */
function canBeSaid(part: StatementPart, text: string): boolean {
  if (part.kind === 'tempo') {
    return /^[\s()\d.*/]+$/.test(text.slice(part.value.start, part.value.end));
  }
  if (part.kind !== 'action') return part.kind === 'track';
  return part.name === 'hush' || (part.track !== undefined && part.name in switches);
}

function notInYaml({ name, text }: SourceText, start: number): Problem {
  const before = text.slice(0, start).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  const end = text.slice(start).split('\n')[0]?.length ?? 0;
  return problem('song.not-in-yaml', 'A song file has no place for this statement.', {
    file: name,
    span: { line, column, endLine: line, endColumn: column + end },
    hint: 'It can hold tracks, a tempo of numbers, `mute` and `solo`; definitions stay Tidal code.',
  });
}

/** The code without the tracks that a later `hush` silences. */
function afterHush(text: string, parts: readonly StatementPart[]): string {
  const hush = parts.findLast((part) => part.kind === 'action' && part.name === 'hush');
  if (hush === undefined) return text;
  const tempos = parts.filter((part) => part.kind === 'tempo' && part.end <= hush.start);
  const kept = tempos.map(({ start, end }) => text.slice(start, end));
  return [...kept, text.slice(hush.end)].join('\n');
}

function switchesOf(track: string, parts: readonly StatementPart[]): Partial<TrackData> {
  const own = parts.flatMap((part) =>
    part.kind === 'action' && part.track === track ? [switches[part.name] ?? {}] : [],
  );
  const { mute, solo } = Object.assign({}, ...own) as Partial<TrackData>;
  return { ...(mute === true && { mute }), ...(solo === true && { solo }) };
}
