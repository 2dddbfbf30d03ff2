import { resolve } from 'node:path';
import { songOfTidal } from '../../assistant/index.ts';
import { failure, problem, type Result, success } from '../../base/index.ts';
import { type Edit, songAsTidal } from '../../song/index.ts';
import { readText, writeAtomic } from '../../store/index.ts';
import { ancestryOf, readJournal } from '../../studio/index.ts';
import { statementParts } from '../../tidal/index.ts';
import type { Context } from '../context.ts';
import { editText } from '../modify-song.ts';
import { keepChange, withAncestry } from '../patterns/keep-change.ts';
import { readWithSounds } from '../read-with-sounds.ts';
import { registryFor } from '../synthdef-places.ts';
import { tidalAsSong } from '../tidal-as-song.ts';
import type { LiveSession } from './live-session.ts';

/** Songs longer than this are not read back. */
const mostBytes = 50_000_000;

/**
 * Writes what plays into a file: the song's own when none is named. Problems: `live.save`, `file.write`, and what
 * cannot be said in that file.
 */
export async function saveLive(
  session: LiveSession,
  named: string,
  context: Context,
): Promise<Result<string>> {
  const { song, set } = session.repertoire;
  const file = named === '' ? (song ?? set).name : named;
  if (!/\.(tidal|ya?ml)$/i.test(file)) {
    const message =
      named === ''
        ? 'No file plays, so it has to be said which to write.'
        : `\`${file}\` is no song.`;
    const hint = 'Write `:save set.tidal` or `:save song.yaml`.';
    return failure([problem('live.save', message, { hint })]);
  }
  const written = await (/\.tidal$/i.test(file) ? asTidal : asSong)(session, context);
  if (!written.ok) return written;
  const saved = await save(session, file, written.value, context);
  return saved.ok ? success(`saved ${file}`, written.problems) : saved;
}

/** Writes a file, and into its record what that is to its patterns. A session that plays is this program's already. */
async function save(
  { record }: LiveSession,
  file: string,
  after: string,
  context: Context,
): Promise<Result<void>> {
  const path = resolve(context.cwd, file);
  const there = await readText(path, mostBytes);
  if (!there.ok) return writeAtomic(path, after);
  if (there.value === after) return success(undefined);
  const how = { by: 'edit', words: 'played live' } as const;
  const change = { song: file, output: file, before: there.value, after, how };
  const isOwn = record !== undefined && record.song === path;
  if (!isOwn) {
    return withAncestry(file, file, context, (known) => keepChange(change, known, context));
  }
  const journal = await readJournal(record.file);
  if (!journal.ok) return journal;
  const ancestry = ancestryOf(journal.value.lines);
  return keepChange(change, { place: record, ancestry, release: async () => {} }, context);
}

/** Tidal code: that of the song, then what was entered. */
async function asTidal(session: LiveSession, context: Context): Promise<Result<string>> {
  const { song } = session.repertoire;
  const text = session.state.song;
  if (song === undefined || text === undefined) return success(session.setText);
  const source = { name: song.name, text };
  const read = await readWithSounds(source, registryFor(song.name, context, 'native'));
  if (!read.ok) return read;
  const written = songAsTidal(read.value.song, read.value.registry);
  const problems = written.problems.map((each) => read.value.positions.place(each));
  const entered = renumbered(session.setText, written.text);
  return success([written.text, entered].filter((each) => each !== '').join('\n'), problems);
}

/** Statements with numbers of tracks that another text does not have. */
function renumbered(text: string, other: string): string {
  const tracksIn = (each: string): string[] =>
    statementParts(each).flatMap((part) => (part.kind === 'track' ? part.track : []));
  const taken = new Set(tracksIn(other));
  const own = new Set(tracksIn(text));
  let number = 1;
  return statementParts(text).reduceRight((now, part) => {
    if (part.kind !== 'track' || !taken.has(part.track)) return now;
    while (taken.has(`d${number}`) || own.has(`d${number}`)) number += 1;
    taken.add(`d${number}`);
    const head = now.slice(part.start).replace(/^d\d+/, `d${number}`);
    return now.slice(0, part.start) + head;
  }, text);
}

/** A song: the file's own text, with what was entered as tracks of it. */
async function asSong(session: LiveSession, context: Context): Promise<Result<string>> {
  const { song, set, registry } = session.repertoire;
  const { setText } = session;
  const text = session.state.song;
  if (song === undefined || text === undefined) {
    return tidalAsSong({ name: set.name, text: setText }, context);
  }
  if (statementParts(setText).some(({ kind }) => kind === 'other')) {
    const message = 'A song file has no place for definitions and other statements like these.';
    const hint = 'Save it as Tidal code: `:save set.tidal`.';
    return failure([problem('live.save', message, { hint })]);
  }
  const entered = songOfTidal(setText, { registry });
  const edits = Object.entries(entered.tracks).map(
    ([track, { pattern = '' }]): Edit => ({ op: 'track.add', track, settings: { pattern } }),
  );
  if (edits.length === 0) return success(text);
  const about = { source: { name: song.name, text }, file: song.name, isTidal: false };
  const edited = await editText(about, edits, context);
  return edited.ok ? success(edited.value.text, edited.problems) : edited;
}
