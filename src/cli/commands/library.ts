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
};

/** Actions that begin with the number of an entry. */
const numbered: readonly string[] = ['show', 'use', 'tag', 'remove'];

/** `gabber library list|search|add|show|use|tag|remove` */
export const libraryCommand: CommandModule = {
  declare: (command) => {
    command.addArgument(
      command.createArgument('<action>', 'what to do').choices(Object.keys(actions)),
    );
    command
      .argument('[words...]', 'words to find, a file to add, or the number of an entry')
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
      .option('-o, --output <file>', 'use: a file for its text');
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
  const isNumbered = !numbered.includes(action) || /^[1-9]\d{0,14}$/.test(words[0] ?? '');
  if (words.length < least || words.length > most || !isNumbered) {
    command.error(`error: ${action} takes ${takes}`);
  }
}

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
