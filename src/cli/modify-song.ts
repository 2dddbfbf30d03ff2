import { failure, hasErrors, type Problem, problem, type Result, success } from '../base/index.ts';
import type { Edit } from '../song/index.ts';
import type { How } from '../studio/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { readSource, type SourceText } from './input.ts';
import { isSongText } from './is-song-text.ts';
import { keepChange, type OpenAncestry, withAncestry } from './patterns/keep-change.ts';
import { readWithSounds } from './read-with-sounds.ts';
import { registryFor } from './synthdef-places.ts';
import type { AskedSong } from './talk/answer.ts';
import { atTypedChange, TYPED } from './typed-words.ts';

/** What `gabber modify` is asked for. */
export interface ModifyRequest {
  readonly song: string;
  readonly changes: readonly string[];
  readonly edits?: string;
  readonly output?: string;
  readonly dryRun?: boolean;
}

/** A text after edits, and what they did. */
interface Modified {
  readonly text: string;
  readonly edits: readonly unknown[];
  readonly sentences: readonly string[];
  readonly inverse: readonly Edit[];
}

/**
 * Changes a song and writes it back whole, or not at all. Problems: those of the song, of reading and
 * applying edits, of its record, `file.write`.
 */
export function modifySong(request: ModifyRequest, context: Context): Promise<Result<Reply>> {
  const { song, output = song, dryRun } = request;
  if (dryRun === true) return modify(request, undefined, context);
  return withAncestry(song, output, context, (known) => modify(request, known, context));
}

async function modify(
  request: ModifyRequest,
  known: OpenAncestry | undefined,
  context: Context,
): Promise<Result<Reply>> {
  const { song, output: file = song } = request;
  const source = await readSource(song, context);
  if (!source.ok) return source;
  const isTidal = song === '-' ? !isSongText(source.value.text) : song.endsWith('.tidal');
  const about: AskedSong = { source: source.value, file: song, isTidal };
  const modified = await (isInWords(request) ? byWords : byEdits)(request, about, context);
  if (!modified.ok) return modified;
  const { text, edits, sentences, inverse } = modified.value;
  const said = sentences.map((each) => `${each}\n`).join('');
  const json = { file, edits, sentences, inverse, problems: modified.problems };
  if (request.dryRun === true) return success({ text: said, json }, modified.problems);
  if (file === '-') {
    await context.out.write(text);
    return success({ note: said }, modified.problems);
  }
  const before = source.value.text;
  if (text !== before || file !== song) {
    const change = { song, output: file, before, after: text, how: howOf(request, sentences) };
    const saved = await keepChange(change, known, context);
    if (!saved.ok) return saved;
  }
  return success({ text: said, json }, modified.problems);
}

/** How a pattern that it made is said to have come about. */
function howOf(request: ModifyRequest, sentences: readonly string[]): How {
  const isSaid = isInWords(request);
  const words = (isSaid ? request.changes : sentences).join(' ').slice(0, 2000);
  return { by: isSaid ? 'words' : 'edit', words };
}

/** Whether the changes are plain words: `make the kick harder`. */
function isInWords({ changes, edits }: ModifyRequest): boolean {
  return edits === undefined && !changes.some((change) => change.includes('='));
}

/** What words ask for, as `gabber ask` reads them, without a conversation. Problem: `cli.words`. */
async function byWords(
  { changes }: ModifyRequest,
  about: AskedSong,
  context: Context,
): Promise<Result<Modified>> {
  const { answer } = await import('./talk/answer.ts');
  const { noHistory } = await import('../assistant/index.ts');
  const asked = await answer(changes.join(' '), about, noHistory, context);
  if (!asked.ok) return asked;
  const { response, text, before } = asked.value;
  const { edits, reply, problems } = response;
  if (edits.length === 0) {
    const hint = 'Say it otherwise, or write `path=value`: `kick.drive=18dB`.';
    return failure([...problems, problem('cli.words', reply, { hint })]);
  }
  const inverse = response.entry.kind === 'turn' ? response.entry.turn.inverse : [];
  return success({ text, edits, sentences: [reply], inverse }, [...before, ...problems]);
}

async function byEdits(
  request: ModifyRequest,
  { source, file, isTidal }: AskedSong,
  context: Context,
): Promise<Result<Modified>> {
  const edits = await editsOf(request, context);
  if (!edits.ok) return edits;
  const modified = await editText({ source, file, isTidal }, edits.value, context);
  const problems = whereWritten(modified.problems, request, source.name, context);
  if (!modified.ok) return failure(problems);
  return success({ ...modified.value, edits: edits.value }, problems);
}

/** Problems of edits, where those are written: in what was typed, or in their own file. */
function whereWritten(
  problems: readonly Problem[],
  { changes, edits }: ModifyRequest,
  file: string,
  context: Context,
): readonly Problem[] {
  context.sources.set(TYPED, changes.join(' '));
  return problems.map((each) => {
    const [first, at, ...rest] = each.path ?? [];
    const isOfFile = first === 'edits' && typeof at === 'number' && at >= changes.length;
    return isOfFile && edits !== undefined
      ? { ...each, file: edits, path: ['edits', at - changes.length, ...rest] }
      : atTypedChange(each, changes, file);
  });
}

/** A text after edits, with what they did in words and what takes them back. */
export type EditedText = Omit<Modified, 'edits'>;

/** Applies edits to the text of a song or of Tidal code, and writes nothing. */
export function editText(
  { source, file, isTidal }: AskedSong,
  edits: readonly unknown[],
  context: Context,
): Promise<Result<EditedText>> {
  return (isTidal ? inTidal : inSong)(source, edits, file, context);
}

/** The edits of the command line, then those of a file. */
async function editsOf(
  { changes, edits }: ModifyRequest,
  context: Context,
): Promise<Result<readonly unknown[]>> {
  const asked = await editsOfChanges(changes, context);
  if (!asked.ok || edits === undefined) return asked;
  const source = await readSource(edits, context);
  if (!source.ok) return source;
  const { name, text } = source.value;
  try {
    const read: unknown = JSON.parse(text);
    return success([...asked.value, ...(Array.isArray(read) ? read : [read])]);
  } catch {
    const hint =
      'Write for example `[{"op": "param.set", "path": "kick.drive", "value": "18dB"}]`.';
    return failure([problem('cli.edits', 'These edits are no JSON.', { file: name, hint })]);
  }
}

/** What changes ask for: each is an assignment. */
async function editsOfChanges(
  changes: readonly string[],
  context: Context,
): Promise<Result<readonly Edit[]>> {
  const { editOfAssignment } = await import('../song/index.ts');
  const read = changes.map(editOfAssignment);
  const problems = read.flatMap((each, at) =>
    each.problems.map((one) => atTypedChange({ ...one, path: ['edits', at] }, changes, '')),
  );
  context.sources.set(TYPED, changes.join(' '));
  return hasErrors(problems)
    ? failure(problems)
    : success(read.flatMap((each) => (each.ok ? [each.value] : [])));
}

async function inSong(
  source: SourceText,
  edits: readonly unknown[],
  file: string,
  context: Context,
): Promise<Result<EditedText>> {
  const { applyEdits, rewriteSong } = await import('../song/index.ts');
  // what an engine lacks is of no matter to a song's text
  const read = await readWithSounds(source, registryFor(file, context, 'native'));
  if (!read.ok) return read;
  const { data, registry } = read.value;
  const edited = applyEdits(data, edits, { registry });
  const problems = [
    ...read.problems,
    ...edited.problems.map((each) => placed(each, edits, source.name, context)),
  ];
  if (!edited.ok) return failure(problems);
  const { song, sentences, inverse } = edited;
  return success({ text: rewriteSong(source.text, data, song), sentences, inverse }, problems);
}

/** A Problem in a pattern with that pattern's own text, for it stands in no file yet. */
function placed(each: Problem, edits: readonly unknown[], file: string, context: Context): Problem {
  if (each.span === undefined) return { ...each, file };
  const texts = edits.flatMap((edit) => {
    const { pattern, value } = Object(edit) as {
      readonly pattern?: unknown;
      readonly value?: unknown;
    };
    return [pattern, value].filter((text) => typeof text === 'string');
  });
  const { line, endColumn } = each.span;
  const text = texts.find((one) => (one.split('\n')[line - 1] ?? '').length + 1 >= endColumn);
  const name = (each.path ?? []).join('.');
  if (text === undefined) return { ...each, file };
  context.sources.set(name, text);
  return { ...each, file: name };
}

async function inTidal(
  source: SourceText,
  edits: readonly unknown[],
  file: string,
  context: Context,
): Promise<Result<EditedText>> {
  const { editTidal } = await import('../song/index.ts');
  const sounds = await registryFor(file, context, 'native')(source);
  if (!sounds.ok) return sounds;
  const edited = editTidal(source.text, edits, { registry: sounds.value });
  const inFile = (each: Problem): Problem => ({ ...each, file: source.name });
  if (!edited.ok) return failure(edited.problems.map(inFile));
  return success({ ...edited.value, inverse: [] }, edited.problems.map(inFile));
}
