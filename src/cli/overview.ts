import { catalogue } from './catalogue.ts';

const examples: readonly (readonly [string, string])[] = [
  ['gabber render song.yaml', 'song.wav, the whole arrangement'],
  ['gabber render song.yaml --bars 8 --solo kick -o kick.wav', 'eight bars of one track'],
  ['gabber events -e \'s "bd*4 [sn cp]"\'', 'what a pattern plays'],
  ['gabber analyze song.wav', 'how loud, how bright, which kick'],
  ['gabber render --help', 'every option of a command'],
];

/**
 * What `gabber --help` prints. Written without the option parser, so that it starts as fast as
 * Node does.
 */
export function overview(version: string): string {
  const commands = catalogue.map(({ name, summary }): [string, string] => [name, summary]);
  return [
    `gabber ${version}: hardcore music from words and patterns.`,
    '',
    'Usage: gabber <command> [options] [files]',
    '',
    'Commands:',
    ...columns(commands),
    '',
    'Examples:',
    ...columns(examples),
    '',
    'Every command takes --help, and --json for programs. A file named - is standard input or',
    'output. Exit status: 0 done, 1 failed, 2 wrong command line, 130 interrupted.',
    '',
  ].join('\n');
}

/**
 * Lines of two columns, the second aligned.
 *
 * @example columns([['a', 'one'], ['bb', 'two']]) // => ['  a   one', '  bb  two']
 */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}
