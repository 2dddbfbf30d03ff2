import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CommandModule } from '../command.ts';
import type { PlayOptions } from '../play-options.ts';
import { checkSound, declareSound } from '../sound-options.ts';

/** `gabber play <files…>` */
export const playCommand: CommandModule = {
  declare: (command) => {
    command.argument(
      '<files...>',
      'songs (.yaml, .json) and Tidal code (.tidal), which play together',
    );
    declareSound(command);
    command.option('--no-watch', 'play on as they are when the files change');
    command.addOption(
      command
        .createOption(
          '--swap <when>',
          'when a changed file is heard: at the next bar, at the next four, now',
        )
        .choices(['bar', 'phrase', 'now'])
        .default('bar'),
    );
  },
  examples: [
    { line: 'gabber play song.yaml', does: 'plays, and follows the file; Ctrl-C ends' },
    { line: 'gabber play drums.yaml lead.tidal', does: 'two together' },
    { line: 'gabber play song.yaml --bpm 220', does: 'faster' },
    { line: 'gabber play song.yaml --bars 8 --record out.wav', does: 'also into a file' },
    { line: 'gabber play song.yaml --stats', does: 'with figures for other programs' },
    { line: 'gabber play song.yaml --ctrl-port', does: 'hears /mute and /ctrl on UDP port 6010' },
    { line: 'gabber play set.tidal --engine native', does: 'by an installed scsynth' },
  ],
  run: async (context, command) => {
    const options = command.opts<PlayOptions>();
    checkUsage(command, command.args, options, context.cwd);
    const { playFiles } = await import('../play-files.ts');
    return playFiles(command.args, options, context);
  },
};

/** What the declaration of the options cannot say. */
function checkUsage(
  command: Command,
  files: readonly string[],
  { record }: PlayOptions,
  cwd: string,
): void {
  checkSound(command);
  if (new Set(files.map((file) => resolve(cwd, file))).size < files.length) {
    command.error('error: a file cannot play beside itself');
  }
  if (record !== undefined && files.some((file) => resolve(cwd, file) === resolve(cwd, record))) {
    command.error('error: the recording is one of the songs: give another name to --record');
  }
}
