import { stringify } from 'yaml';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import type { Entry, NewEntry } from './entry.ts';
import { phrases, roleOf } from './roles.ts';
import { mapIn } from './yaml-map.ts';

/** What a song is made of to hear an entry. */
type Heard = Pick<NewEntry, 'kind' | 'name' | 'text' | 'bpm' | 'key' | 'genre' | 'sound'>;

/** The name of the track that plays a pattern or a preset. */
const onlyTrack = 'entry';

/**
 * A song, as YAML, in which an entry is heard: a pattern with its sound, a preset and the sounds of a kit with phrases
 * that suit them; of a song its own text.
 *
 * Problems: `library.yaml`, `library.kit`, `library.preset`.
 */
export function songOfEntry(entry: Heard | Entry): Result<string> {
  if (entry.kind === 'song') return success(entry.text);
  const tracks = tracksOf(entry);
  if (!tracks.ok) return tracks;
  const { bpm, key, genre } = entry;
  const facts = {
    title: entry.name,
    ...(genre && { genre }),
    ...(bpm && { bpm }),
    ...(key && { key }),
  };
  return success(stringify({ ...facts, tracks: tracks.value }, { lineWidth: 0 }));
}

/**
 * A song, as YAML, in which patterns are played side by side; one song stays what it is.
 *
 * Problems: `library.export` where there are other entries.
 */
export function songOfEntries(entries: readonly Entry[]): Result<string> {
  const [first] = entries;
  if (first?.kind === 'song' && entries.length === 1) return success(first.text);
  const tracks: Record<string, unknown> = {};
  for (const entry of entries) {
    if (entry.kind !== 'pattern') return failure([noPattern(entry)]);
    const track = patternTrack(entry);
    if (!track.ok) return track;
    tracks[`${onlyTrack}-${entry.id}`] = track.value[onlyTrack];
  }
  const { bpm, key, genre } = first ?? {};
  const facts = { ...(genre && { genre }), ...(bpm && { bpm }), ...(key && { key }) };
  return success(stringify({ ...facts, tracks }, { lineWidth: 0 }));
}

function noPattern({ id, kind }: Entry): Problem {
  const hint = 'Into .yaml all entries can be written.';
  return problem('library.export', `Entry ${id} is a ${kind}: it has no notes of its own.`, {
    hint,
  });
}

type Tracks = Readonly<Record<string, unknown>>;

function tracksOf(entry: Heard): Result<Tracks> {
  if (entry.kind === 'pattern') return patternTrack(entry);
  const read = mapIn(entry.text);
  if (!read.ok) return read;
  return entry.kind === 'preset' ? presetTrack(read.value) : kitTracks(read.value);
}

function patternTrack({ text, sound }: Heard): Result<Tracks> {
  const read = mapIn(sound ?? '');
  const own = sound !== undefined && read.ok ? read.value : usualSound(text);
  return success({ [onlyTrack]: { ...own, pattern: text } });
}

/** A pattern that names sounds needs none; hits are a kick's, notes a lead's. */
function usualSound(text: string): Tracks {
  if (/\b(?:s|sound)\s*\$?\s*\(?"/.test(text)) return {};
  return { instrument: /["$]|[a-g][sf#]?\d/.test(text) ? 'supersaw' : 'gabber-kick' };
}

function presetTrack(data: Tracks): Result<Tracks> {
  const { instrument } = data;
  if (typeof instrument !== 'string') {
    return failure([wrong('preset', 'A preset names its `instrument`.', 'instrument: hoover')]);
  }
  return success({ [onlyTrack]: { ...data, pattern: phrases[roleOf(instrument)] } });
}

function kitTracks({ tracks }: Tracks): Result<Tracks> {
  if (typeof tracks !== 'object' || tracks === null || Array.isArray(tracks)) {
    const hint = 'tracks: {kick: {instrument: gabber-kick}}';
    return failure([wrong('kit', 'A kit has the sounds of `tracks`.', hint)]);
  }
  const heard = Object.entries(tracks as Tracks).map(([name, track]) => {
    const data = (typeof track === 'object' ? track : {}) as Tracks;
    const { instrument, pattern } = data;
    const phrase = phrases[roleOf(typeof instrument === 'string' ? instrument : name)];
    return [name, { ...data, pattern: pattern ?? phrase }];
  });
  return success(Object.fromEntries(heard));
}

function wrong(reason: string, message: string, example: string): Problem {
  return problem(`library.${reason}`, message, { hint: `Write \`${example}\`.` });
}
