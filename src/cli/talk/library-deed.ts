import { inWords } from '../../assistant/index.ts';
import { type Result, success } from '../../base/index.ts';
import {
  described,
  type Entry,
  type Library,
  mapIn,
  type NewEntry,
  roleNamed,
  roleOf,
  songEntry,
  trackEntries,
} from '../../library/index.ts';
import { applyEdits, type Edit, rewriteSong, type SongData } from '../../song/index.ts';
import type { Context } from '../context.ts';
import { describeShipped } from '../library/add-shipped.ts';
import { entryLine } from '../library/entry-text.ts';
import { withLibrary } from '../library/with-library.ts';
import { songOf } from './answer.ts';
import { firstEntryIn, type LibraryWish, spokenOf } from './library-wish.ts';
import type { DeedDone, Heard } from './talk.ts';

/** Entries that are told of. */
const mostTold = 5;

/** What came of a wish: words, and edits of the song where it wants those. */
interface Came {
  readonly reply: string;
  readonly edits?: readonly Edit[];
}

type AboutSong = Extract<Awaited<ReturnType<typeof songOf>>, { ok: true }>['value'];

/** A wish with the song that it is about. */
interface Asking extends AboutSong {
  readonly heard: Heard;
  readonly context: Context;
}

/** Finds, keeps or uses what a message wants. Problems: those of the song and of the library. */
export async function libraryDeed(
  wish: LibraryWish,
  heard: Heard,
  context: Context,
): Promise<Result<DeedDone>> {
  const read = await songOf(heard.about, context);
  if (!read.ok) return read;
  const asking = { ...read.value, heard, context };
  const came = await done(wish, asking);
  if (!came.ok) return came;
  return success(answered(came.value, asking), came.problems);
}

function done(wish: LibraryWish, asking: Asking): Promise<Result<Came>> {
  switch (wish.want) {
    case 'find':
      return find(wish, asking);
    case 'like':
      return like(wish, asking);
    case 'save':
      return save(wish, asking);
    case 'use':
      return use(wish, asking);
  }
}

/** All words first; where nothing has them all, those that are left without the last. */
function find(
  { words, kind }: Extract<LibraryWish, { want: 'find' }>,
  { context }: Asking,
): Promise<Result<Came>> {
  return withLibrary(context, (library) => {
    const all = words.split(' ').filter((word) => word !== '');
    for (let count = all.length; count >= 0; count -= 1) {
      if (count === 0 && all.length > 0) break;
      const some = all.slice(0, count).join(' ');
      const filter = { words: some, ...(kind && { kind }), limit: mostTold };
      const found = library.search(filter);
      if (found.length > 0) return success({ reply: listed(found, some) });
    }
    return success({ reply: `The library has nothing of that (${words}).` });
  });
}

function listed(entries: readonly Entry[], words: string): string {
  const lines = entries.map((entry) => `${entry.id}  ${entryLine(entry).replace(/ +/, ' ')}`);
  const [first] = entries;
  const found = words === '' ? 'In the library:' : `In the library for “${words}”:`;
  return `${found}\n${lines.join('\n')}\nSay “use ${first?.id} in the lead”, or another track.`;
}

function like(
  { track }: Extract<LibraryWish, { want: 'like' }>,
  asking: Asking,
): Promise<Result<Came>> {
  const [own] = described(entriesOf(track, asking), asking.registry);
  if (own?.vector === undefined) return noSuch(track, asking.data);
  const { vector } = own;
  return withLibrary(asking.context, async (library) => {
    await describeShipped(library);
    const found = library.likeTo(vector, 'both', mostTold).map(({ entry }) => entry);
    if (found.length === 0) return success({ reply: 'The library has nothing like that.' });
    return success({ reply: listed(found, '') });
  });
}

async function save(
  { track, name }: Extract<LibraryWish, { want: 'save' }>,
  asking: Asking,
): Promise<Result<Came>> {
  const { heard, data, registry, context } = asking;
  const isSong = /^(?:this|it|that|the song|song|dit|dat|das|all|everything)?$/i.test(track);
  const { text } = heard.about.source;
  const entries = isSong ? [songEntry(data, text, 'song')] : entriesOf(track, asking);
  const [entry] = described(entries, registry);
  if (entry === undefined) return noSuch(track, data);
  return withLibrary(context, (library: Library) => {
    const { entry: kept, isNew } = library.add({ ...entry, ...(name !== undefined && { name }) });
    const line = `${kept.id}  ${entryLine(kept).replace(/ +/, ' ')}`;
    return success({ reply: `${isNew ? 'Kept' : 'It was there'} in the library:\n${line}` });
  });
}

async function use(
  { track: called, id }: Extract<LibraryWish, { want: 'use' }>,
  asking: Asking,
): Promise<Result<Came>> {
  const { heard, data, context } = asking;
  const track = trackCalled(called, data);
  if (track === undefined) return noSuch(called, data);
  const number = id ?? firstEntryIn(spokenOf(heard.conversation.history) ?? '');
  return withLibrary(context, (library) => {
    const entry = number === undefined ? undefined : library.entry(number);
    if (entry === undefined) {
      const reply =
        number === undefined ? 'Say which: “use 12 in the lead”.' : `There is no ${number}.`;
      return success({ reply });
    }
    const edits = editsFor(entry, track);
    if (edits.length === 0) {
      const reply = `${entry.name} is a ${entry.kind}: patterns and presets can be used in a track.`;
      return success({ reply });
    }
    library.use(entry.id);
    return success({ reply: `${track} has ${entry.name} (${entry.kind} ${entry.id}) now.`, edits });
  });
}

/** What gives a track an entry: its pattern, or its sound. */
function editsFor({ kind, text }: Entry, track: string): readonly Edit[] {
  if (kind === 'pattern') return [{ op: 'track.pattern', track, pattern: text.trimEnd() }];
  const preset = kind === 'preset' ? mapIn(text) : undefined;
  if (preset?.ok !== true) return [];
  const { instrument, preset: name, set } = preset.value;
  const values = Object.entries(typeof set === 'object' && set !== null ? set : {});
  return [
    { op: 'track.instrument', track, instrument: String(instrument) },
    ...(name === undefined ? [] : [setting(`${track}.preset`, name)]),
    ...values.map(([key, value]) => setting(`${track}.set.${key}`, value)),
  ];
}

function setting(path: string, value: unknown): Edit {
  return { op: 'param.set', path, value: typeof value === 'number' ? value : String(value) };
}

/** The pattern of the track that is called so, as an entry; none where no track is. */
function entriesOf(called: string, { data }: Asking): readonly NewEntry[] {
  const track = trackCalled(called, data);
  const own = track === undefined ? undefined : data.tracks[track];
  return track === undefined || own === undefined
    ? []
    : trackEntries({ ...data, tracks: { [track]: own } }, 'song');
}

/** The track of a name, or the first that does what a word says. */
function trackCalled(called: string, { tracks }: SongData): string | undefined {
  const words = called.toLowerCase();
  const names = Object.keys(tracks);
  const named = names.find((name) =>
    new RegExp(`(?:^|\\W)${escaped(name)}(?:\\W|$)`, 'i').test(words),
  );
  const role = roleNamed(words);
  return (
    named ??
    names.find((name) => role !== undefined && roleOf(tracks[name]?.instrument ?? name) === role)
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`);
}

async function noSuch(track: string, { tracks }: SongData): Promise<Result<Came>> {
  const names = Object.keys(tracks).slice(0, 20).join(', ');
  return success({ reply: `I know no track “${track}” with a pattern; there are ${names}.` });
}

/** The answer, with the song that it makes. An edit that cannot be done is told instead. */
function answered({ reply, edits = [] }: Came, asking: Asking): DeedDone {
  const { heard, data, registry, source } = asking;
  const { about, message, conversation } = heard;
  const telling = (text: string) => ({
    ...inWords(message, text, 'project', { song: data, history: conversation.history }),
    model: 'offline',
  });
  if (edits.length === 0) return { response: telling(reply), files: [] };
  const applied = about.isTidal ? undefined : applyEdits(data, edits, { registry });
  if (applied?.ok !== true) {
    const why = applied?.problems[0]?.message ?? 'it is Tidal code; songs in files (.yaml) can';
    return { response: telling(`It cannot be used there: ${why}`), files: [] };
  }
  const response = telling(reply);
  const { entry } = response;
  const changes = { edits, inverse: applied.inverse, done: applied.sentences };
  const turn = entry.kind === 'turn' ? { ...entry, turn: { ...entry.turn, ...changes } } : entry;
  return {
    response: { ...response, edits, song: applied.song, entry: turn },
    files: [],
    text: rewriteSong(about.source.text, data, applied.song, source),
  };
}
