import type { Command } from 'commander';
import type { CommandModule } from '../command.ts';

/** The options of `gabber modify`. */
export interface ModifyOptions {
  readonly edits?: string;
  readonly output?: string;
  readonly dryRun?: true;
}

/** `gabber modify <song> <changes…>` */
export const modifyCommand: CommandModule = {
  declare: (command) => {
    command
      .argument('<song>', 'a song (.yaml, .json) or Tidal code (.tidal), or - for standard input')
      .argument(
        '[changes...]',
        'path=value, path+=value, path*=factor, path@section=value; or plain words',
      )
      .option('--edits <file>', 'a JSON list of edits, or - for standard input')
      .option(
        '-o, --output <file>',
        'another file; the song itself when absent; - is standard output',
      )
      .option('--dry-run', 'say what would change, and write nothing');
  },
  examples: [
    { line: 'gabber modify song.yaml kick.drive=18dB', does: 'one value; comments and order stay' },
    { line: 'gabber modify song.yaml kick.drive+=3dB lead.cutoff*=1.5', does: 'more of two' },
    { line: 'gabber modify song.yaml lead.level@drop=-3dB', does: 'a level in one section' },
    { line: "gabber modify song.yaml 'hat.pattern=x*16' hat.mute=false", does: 'a pattern' },
    { line: 'gabber modify song.yaml kick harder, lose the hats', does: 'plain words' },
    { line: 'gabber modify song.yaml bpm=180 -o faster.yaml', does: 'a faster song beside it' },
    { line: 'gabber modify song.yaml --edits edits.json --dry-run', does: 'what edits would do' },
  ],
  run: async (context, command) => {
    const [song = '', ...changes] = command.args;
    const options = command.opts<ModifyOptions>();
    checkUsage(command, song, changes, options);
    const { modifySong } = await import('../modify-song.ts');
    return modifySong({ song, changes, ...options }, context);
  },
};

function checkUsage(
  command: Command,
  song: string,
  changes: readonly string[],
  { edits, output }: ModifyOptions,
): void {
  if (changes.length === 0 && edits === undefined) {
    command.error('error: give changes (kick.drive=18dB), or edits with --edits');
  }
  if (song === '-' && edits === '-') {
    command.error('error: the song and the edits cannot both come from standard input');
  }
  const isPrinted = output === '-' || (song === '-' && output === undefined);
  if (isPrinted && command.opts()['json'] === true && command.opts()['dryRun'] !== true) {
    command.error('error: the song and JSON cannot both go to standard output');
  }
}
