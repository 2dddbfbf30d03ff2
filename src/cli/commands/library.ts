import { type Command, InvalidArgumentError } from 'commander';
import type { CommandModule } from '../command.ts';
import type { LibraryAction, LibraryOptions, LibraryRequest } from '../library/library-command.ts';
import { namesOption, numberOption } from '../options.ts';

/** What each action takes behind it, and which options. */
const actions: Readonly<
  Record<LibraryAction, { words: readonly [number, number]; takes: string }>
> = {
  list: { words: [0, 0], takes: 'nothing more' },
  search: { words: [1, Number.POSITIVE_INFINITY], takes: 'words' },
  add: { words: [1, 1], takes: 'one file, or - for standard input' },
  show: { words: [1, 1], takes: 'the number of an entry' },
  use: { words: [1, 1], takes: 'the number of an entry' },
  tag: { words: [2, 100], takes: 'the number of an entry and tags: 12 +dark -demo' },
  remove: { words: [1, 1], takes: 'the number of an entry' },
  like: { words: [1, 1], takes: 'the number of an entry' },
  duplicates: { words: [0, 0], takes: 'nothing more' },
  recommend: { words: [0, 1], takes: 'a song, or nothing more' },
  preview: { words: [1, 1], takes: 'the number of an entry' },
  import: { words: [1, 10_000], takes: 'files and folders' },
  export: { words: [2, 10_000], takes: 'numbers of entries and a file: 12 13 riffs.yaml' },
};

/** Actions that begin with the number of an entry. */
const numbered: readonly string[] = ['show', 'use', 'tag', 'remove', 'like', 'preview', 'export'];

/** `gabber library list|search|add|show|use|tag|remove|like|duplicates|recommend|preview|import|export` */
export const libraryCommand: CommandModule = {
  declare: (command) => {
    command.addArgument(
      command.createArgument('<action>', 'what to do').choices(Object.keys(actions)),
    );
    command
      .argument('[words...]', 'words to find, files to add, or the number of an entry')
      // `-demo` takes a tag away, `-hard` too
      .allowUnknownOption()
      .helpOption('--help', 'show this help')
      .addOption(
        command
          .createOption('--kind <kind>', 'what it is')
          .choices(['pattern', 'kit', 'preset', 'song']),
      )
      .option('--genre <genre>', 'list, search: only of this genre; add: what it is')
      .option('--tag <list>', 'list, search: only with these tags; add: its tags', namesOption)
      .option('--key <key>', 'list, search: only in this key; add: what it is in')
      .option(
        '--bpm <range>',
        'list, search: only of these tempos: 170-180; add: its tempo',
        tempoOption,
      )
      .option(
        '--limit <n>',
        'list, search: so many at most',
        numberOption({ min: 1, max: 10_000, whole: true }),
      )
      .option('--name <name>', 'add: its name; that of the song or the file when absent')
      .option('--tracks', "add: the patterns of the song's tracks too")
      .option(
        '--from <n>',
        'add: the number of the entry that it was varied from',
        numberOption({ min: 1, max: 1e15 - 1, whole: true }),
      )
      .addOption(
        command
          .createOption('--by <what>', 'like: what is compared; both when absent')
          .choices(['rhythm', 'sound', 'both']),
      )
      .option(
        '--least <share>',
        'duplicates: how like entries are that are told of, 0 to 1; 0.95 when absent',
        numberOption({ min: 0, max: 1 }),
      )
      .option('-o, --output <file>', 'use: a file for its text; preview: for its sound');
  },
  examples: [
    {
      line: 'gabber library search dark riff --bpm 170-180',
      does: 'what was used most comes first',
    },
    { line: 'gabber library add song.yaml --tracks --tag dark', does: 'the song and its patterns' },
    { line: 'echo \'s "bd*4"\' | gabber library add - --name four', does: 'a pattern' },
    { line: 'gabber library show 12', does: 'all that is known of it, and its text' },
    { line: 'gabber library use 12 -o riff.txt', does: 'its text; that it was used is counted' },
    { line: 'gabber library add mine.txt --from 12', does: 'what became of it, with its family' },
    { line: 'gabber library like 12 --by rhythm', does: 'what is most like it' },
    { line: 'gabber library recommend song.yaml', does: 'what would suit the song' },
    { line: 'gabber library preview 12 -o riff.wav', does: 'four bars of it' },
    {
      line: 'gabber library import sets riff.mid',
      does: 'what the files of a folder hold, and a file',
    },
    { line: 'gabber library export 12 13 riffs.yaml', does: 'or .tidal, .mid' },
    { line: 'gabber library tag 12 +dark -demo', does: 'one tag more, one less' },
  ],
  run: async (context, command) => {
    const request = requestOf(command);
    checkUsage(command, request);
    const { runLibrary } = await import('../library/library-command.ts');
    return runLibrary(request, context);
  },
};

type TypedOptions = Omit<LibraryOptions, 'bpm'> & { readonly bpm?: TempoRange };

function requestOf(command: Command): LibraryRequest {
  const [word = '', ...words] = command.args;
  const action = word as LibraryAction;
  const { bpm, output, ...options } = command.opts<TypedOptions>();
  // `-old` is no file here, but a tag
  if (action === 'tag' && output !== undefined)
    return { action, words: [...words, `-o${output}`], options };
  const tempo = { ...(bpm && (action === 'add' ? { bpm: bpm[0] } : { tempo: bpm })) };
  return { action, words, options: { ...options, ...tempo, ...(output && { output }) } };
}

function checkUsage(command: Command, { action, words }: LibraryRequest): void {
  const {
    words: [least, most],
    takes,
  } = actions[action];
  const unknown = action === 'tag' ? undefined : words.find((word) => /^--?\w/.test(word));
  if (unknown !== undefined) command.error(`error: unknown option '${unknown}'`);
  const numbers = action === 'export' ? words.slice(0, -1) : words.slice(0, 1);
  const isNumbered = !numbered.includes(action) || numbers.every((each) => entryNumber.test(each));
  if (words.length < least || words.length > most || !isNumbered) {
    command.error(`error: ${action} takes ${takes}`);
  }
}

/** The number of an entry. */
const entryNumber = /^[1-9]\d{0,14}$/;

type TempoRange = readonly [number, number];

/** `170-180`, or one tempo. */
function tempoOption(text: string): TempoRange {
  const match = /^\s*(\d{1,4}(?:\.\d{1,6})?)\s*(?:(?:-|\.\.)\s*(\d{1,4}(?:\.\d{1,6})?))?\s*$/.exec(
    text,
  );
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (match === null || to < from) throw new InvalidArgumentError('Expected tempos as 170-180.');
  return [from, to];
}
