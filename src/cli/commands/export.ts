import { resolve } from 'node:path';
import type { Command } from 'commander';
import { formatOfName } from '../audio-format.ts';
import type { CommandModule } from '../command.ts';
import {
  type ExportOptions,
  exportFormats,
  exportName,
  type WrittenFormat,
} from '../export-options.ts';
import { numberOption } from '../options.ts';

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
    const bars = numberOption({ min: 1, max: 100_000, whole: true });
    command
      .option(
        '--bars <n>',
        'all but tidal and yaml: so many bars; beyond the form it repeats',
        bars,
      )
      .option(
        '--seconds <s>',
        'all but tidal and yaml: so long',
        numberOption({ min: 0.001, max: 7200 }),
      )
      .option('--from-bar <k>', 'all but tidal and yaml: begin at this bar, counted from 1', bars);
  },
  examples: [
    { line: 'gabber export song.yaml tidal', does: "song.tidal: the song as Tidal's statements" },
    { line: 'gabber export song.yaml tidal -o -', does: 'the same, on standard output' },
    { line: 'gabber export set.tidal yaml', does: 'set.yaml: its statements as a song file' },
    { line: 'gabber export song.yaml scd', does: 'song.scd: a program that SuperCollider plays' },
    { line: 'gabber export song.yaml midi', does: 'song.mid: its notes as a Standard MIDI File' },
    { line: 'gabber export song.yaml mp3', does: 'song.mp3, as `gabber render` does it' },
    { line: 'gabber export song.yaml stems', does: 'song-stems: each track by itself' },
  ],
  run: async (context, command) => {
    const [song = ''] = command.args;
    // one of the choices: another is refused before
    const format = command.args[1] as WrittenFormat;
    const options = command.opts<ExportOptions>();
    checkFormat(command, format, options.output);
    if (format === 'tidal' || format === 'yaml') checkWhole(command);
    checkUsage(command, song, options.output ?? exportName(song, format), context.cwd);
    const { exportSong } = await import('../export-song.ts');
    return exportSong(song, format, options, context);
  },
};

/** A name that says another format would lie, and stems are several files. */
function checkFormat(command: Command, format: string, output = ''): void {
  if (format === 'stems' && output === '-') {
    command.error('error: stems are several files: name a folder with -o');
  }
  const ending = formatOfName(output);
  if (ending !== undefined && ending !== format) {
    command.error(`error: ${format} and a name that ends in .${ending} exclude each other`);
  }
}

/** What the declaration of the options cannot say. */
function checkUsage(command: Command, song: string, output: string, cwd: string): void {
  const { bars, seconds } = command.opts<ExportOptions>();
  if (bars !== undefined && seconds !== undefined) {
    command.error('error: --bars and --seconds exclude each other');
  }
  if (output === '-' && command.opts()['json'] === true) {
    command.error('error: the text and JSON cannot both go to standard output');
  }
  if (output !== '-' && resolve(cwd, output) === resolve(cwd, song)) {
    command.error('error: the output is the song itself: give another name with -o');
  }
}

/** Code has no length. */
function checkWhole(command: Command): void {
  const { bars, seconds, fromBar } = command.opts<ExportOptions>();
  if (bars === undefined && seconds === undefined && fromBar === undefined) return;
  command.error('error: --bars, --seconds and --from-bar are for all formats but tidal and yaml');
}
