import { basename, join } from 'node:path';
import { failure, problem, type Result, success } from '../../base/index.ts';
import {
  branchSession,
  listSessions,
  newSession,
  type Session,
  type SessionData,
  saveVersion,
} from '../../studio/index.ts';
import type { Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { isFormat } from '../export-options.ts';
import { readSource } from '../input.ts';
import { columns } from '../overview.ts';
import { readWithSounds } from '../read-with-sounds.ts';
import { registryFor } from '../synthdef-places.ts';
import { blankSong } from '../talk/blank-song.ts';
import { folderOf, type OpenedSession, sessionsFolder, takeSession } from './find-session.ts';
import { songFacts } from './song-facts.ts';

export type SessionAction = 'new' | 'list' | 'open' | 'save' | 'branch' | 'export';

/** The options of `gabber session` as the command line gives them. */
export interface SessionOptions {
  readonly song?: string;
  readonly tags?: string;
  readonly output?: string;
}

/** What `gabber session` is asked for. */
export interface SessionRequest extends SessionOptions {
  readonly action: SessionAction;
  readonly name: string;
  readonly more: string;
}

/**
 * Makes, lists, opens, keeps and exports sessions. Problems: those of `newSession`, `openSession`, `saveVersion`,
 * `branchSession`, `lockFolder`; of the song; `session.format`.
 */
export function runSession(request: SessionRequest, context: Context): Promise<Result<Reply>> {
  switch (request.action) {
    case 'new':
      return begin(request, context);
    case 'list':
      return list(request, context);
    case 'open':
      return show(request, context);
    case 'save':
      return save(request, context);
    case 'branch':
      return branch(request, context);
    case 'export':
      return exportIt(request, context);
  }
}

async function begin(request: SessionRequest, context: Context): Promise<Result<Reply>> {
  const folder = await folderOf(request.name, context);
  const song = await songOf(request, context);
  if (!song.ok) return song;
  const tags = wordsOf(request.tags);
  const made = await newSession({ folder, ...song.value, tags, now: new Date() });
  if (!made.ok) return made;
  const file = join(folder, made.value.data.song);
  const note = `Go on with: gabber chat ${JSON.stringify(file)}\n`;
  return success({ text: `${file}\n`, json: jsonOf(made.value), note }, made.problems);
}

/** What a session begins with: a song that is read first, so that it is one, or an empty one. */
async function songOf({ song, name }: SessionRequest, context: Context) {
  if (song === undefined) {
    const { text, data } = blankSong(`${basename(name)}.yaml`);
    return success({ text, isTidal: false, facts: songFacts(data) });
  }
  const source = await readSource(song, context);
  if (!source.ok) return source;
  const { text } = source.value;
  if (song.endsWith('.tidal')) {
    return success({ text, isTidal: true, facts: songFacts({ title: basename(song, '.tidal') }) });
  }
  const read = await readWithSounds(source.value, registryFor(song, context, 'native'));
  if (!read.ok) return read;
  const title = read.value.data.title ?? basename(song).replace(/\.ya?ml$/, '');
  return success({ text, isTidal: false, facts: songFacts({ ...read.value.data, title }) });
}

function wordsOf(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

async function list({ tags }: SessionRequest, context: Context): Promise<Result<Reply>> {
  const found = await listSessions(sessionsFolder(context));
  if (!found.ok) return found;
  const wanted = wordsOf(tags);
  const shown = found.value.filter(({ data }) => wanted.every((tag) => data.tags.includes(tag)));
  const rows = shown.map(({ name, data }) => [name, sentenceOf(data)] as const);
  const text = rows.length === 0 ? 'There are no sessions.\n' : `${columns(rows).join('\n')}\n`;
  const json = { sessions: shown.map(({ name, data }) => ({ name, ...data })) };
  return success({ text, json }, found.problems);
}

function sentenceOf({ title, genre, bpm, key, tags, modified }: SessionData): string {
  const tempo = bpm === undefined ? [] : [`${bpm} bpm`];
  const words = [
    title,
    genre ?? [],
    tempo,
    key ?? [],
    tags,
    modified.slice(0, 16).replace('T', ' '),
  ];
  return words.flat().join(', ');
}

/** Opens it, which mends what a crash left, and prints its song: what other commands take. */
async function show({ name }: SessionRequest, context: Context): Promise<Result<Reply>> {
  const opened = await opening(name, context);
  if (!opened.ok) return opened;
  const { session, release } = opened.value;
  await release();
  const { data, journal, folder } = session;
  const note = `${sentenceOf(data)}; ${journal.lines.length} events\n`;
  return success(
    { text: `${join(folder, data.song)}\n`, json: jsonOf(session), note },
    opened.problems,
  );
}

/** A session, locked. */
function opening(name: string, context: Context): Promise<Result<OpenedSession>> {
  return takeSession(name, 'gabber session', context);
}

async function save({ name, more }: SessionRequest, context: Context): Promise<Result<Reply>> {
  const opened = await opening(name, context);
  if (!opened.ok) return opened;
  const { session, release } = opened.value;
  try {
    const saved = await saveVersion(session, more, new Date());
    if (!saved.ok) return saved;
    const file = join(session.folder, saved.value);
    return success({ text: `${file}\n`, json: { file, ...jsonOf(session) } }, opened.problems);
  } finally {
    await release();
  }
}

async function branch({ name, more }: SessionRequest, context: Context): Promise<Result<Reply>> {
  const opened = await opening(name, context);
  if (!opened.ok) return opened;
  const { session, release } = opened.value;
  try {
    const made = await branchSession(session, await folderOf(more, context), new Date());
    if (!made.ok) return made;
    const file = join(made.value.folder, made.value.data.song);
    return success({ text: `${file}\n`, json: jsonOf(made.value) }, opened.problems);
  } finally {
    await release();
  }
}

async function exportIt(
  { name, more, output }: SessionRequest,
  context: Context,
): Promise<Result<Reply>> {
  if (!isFormat(more)) {
    const hint = 'wav, flac, ogg, mp3, stems, midi, tidal, scd or yaml.';
    return failure([
      problem('session.format', `There is no format \`${more.slice(0, 20)}\`.`, { hint }),
    ]);
  }
  const opened = await opening(name, context);
  if (!opened.ok) return opened;
  const { session, release } = opened.value;
  await release();
  const { exportSong } = await import('../export-song.ts');
  const { folder, data } = session;
  const target = output ?? (more === 'stems' ? join(folder, 'stems') : undefined);
  const options = target === undefined ? {} : { output: target };
  return exportSong(join(folder, data.song), more, options, context);
}

function jsonOf({ folder, data, journal }: Session) {
  return { folder, ...data, song: join(folder, data.song), events: journal.lines.length };
}
