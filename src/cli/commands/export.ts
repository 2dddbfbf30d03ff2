import { resolve } from 'node:path';
import type { Command } from 'commander';
import { failure } from '../../base/index.ts';
import type { CommandModule } from '../command.ts';
import { type ExportOptions, exportFormats, exportName, notYet } from '../export-options.ts';

/** `gabber export <song> <format>` */
export const exportCommand: CommandModule = {
  declare: (command) => {
    command.argument(
      '<song>',
      'a song (.yaml, .json) or Tidal code (.tidal), or - for standard input',
    );
    command.addArgument(command.createArgument('<format>', 'what to write').choices(exportFormats));
    command.option(
      '-o, --output <file>',
      'the file; NAME.FORMAT in this folder when absent; - is standard output',
    );
  },
  examples: [
    { line: 'gabber export song.yaml tidal', does: "song.tidal: the song as Tidal's statements" },
    { line: 'gabber export song.yaml tidal -o -', does: 'the same, on standard output' },
    { line: 'gabber export song.yaml wav -o a.wav', does: 'as `gabber render` does it' },
  ],
  run: async (context, command) => {
    const [song = '', format = ''] = command.args;
    const options = command.opts<ExportOptions>();
    if (format !== 'tidal' && format !== 'wav') return failure([notYet(format)]);
    checkUsage(command, song, options.output ?? exportName(song, format), context.cwd);
    const { exportSong } = await import('../export-song.ts');
    return exportSong(song, format, options, context);
  },
};

/** What the declaration of the options cannot say. */
function checkUsage(command: Command, song: string, output: string, cwd: string): void {
  if (output === '-' && command.opts()['json'] === true) {
    command.error('error: the text and JSON cannot both go to standard output');
  }
  if (output !== '-' && resolve(cwd, output) === resolve(cwd, song)) {
    command.error('error: the output is the song itself: give another name with -o');
  }
}
