import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { failure, hintNearest, type Result, success } from '../base/index.ts';
import type { NoteFile } from '../song/index.ts';
import { readBytes } from '../store/index.ts';
import { from } from './sample-places.ts';

/** The MIDI files that a song names, as it names them. */
export type NoteFiles = ReadonlyMap<string, Result<NoteFile>>;

/**
 * Reads the MIDI files that a song's text names, seen from a folder. What is wrong with one is told where
 * the song asks for it.
 *
 * Problems of each: `file.read` (with the nearest name there), `file.too-large`, and those of `readMidi`.
 */
export async function noteFilesOf(text: string, home: string): Promise<NoteFiles> {
  const { listedNoteFiles } = await import('../song/index.ts');
  const names = listedNoteFiles(text);
  const files = names.map(async (name) => [name, await readNotes(name, from(home, name))] as const);
  return new Map(await Promise.all(files));
}

async function readNotes(name: string, path: string): Promise<Result<NoteFile>> {
  const { LARGEST_MIDI, noteFile, readMidi } = await import('../midi/index.ts');
  const bytes = await readBytes(path, LARGEST_MIDI);
  if (!bytes.ok) {
    const hint = await nearestMidi(path);
    return failure(bytes.problems.map((each) => ({ ...each, ...(hint && { hint }) })));
  }
  const read = readMidi(bytes.value, basename(name));
  return read.ok ? success(noteFile(read.value)) : read;
}

/** The MIDI file beside a missing one that was probably meant. */
async function nearestMidi(path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch((): string[] => []);
  if (names.includes(basename(path))) return undefined;
  return hintNearest(
    basename(path),
    names.filter((name) => /\.midi?$/i.test(name)),
  );
}
