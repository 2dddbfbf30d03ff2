import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CommandModule } from '../command.ts';
import type { LiveOptions } from '../play-options.ts';
import { checkSound, declareSound } from '../sound-options.ts';

/** `gabber live [file]` */
export const liveCommand: CommandModule = {
  declare: (command) => {
    command.argument(
      '[file]',
      'a song (.yaml, .json) or Tidal code (.tidal); nothing plays when absent',
    );
    declareSound(command);
    command
      .option(
        '--log <file>',
        'where it is kept what was entered and when; in gabber’s data when absent',
      )
      .option('--session <name>', 'the song of a session, which :save writes into its record too')
      .option('--offline', 'ask no language model, whatever keys there are')
      .option('--replay <log>', 'play again what a log says, at the same cycles');
  },
  examples: [
    { line: 'gabber live', does: 'an empty set: d1 $ s "bd*4" plays at the next bar' },
    {
      line: 'gabber live song.yaml',
      does: 'a song: kick.drive = 24dB, make it darker, :mute hats',
    },
    { line: 'gabber live set.tidal --bpm 190', does: 'Tidal code, faster' },
    { line: 'gabber live --session night', does: 'the song of a session; :save keeps it there' },
    { line: 'gabber live song.yaml --record take.wav --log take.jsonl', does: 'kept twice' },
    { line: 'gabber live --replay take.jsonl', does: 'the same evening once more' },
    { line: 'gabber live < lines.txt', does: 'lines from a file; :wait 4 lets four bars pass' },
  ],
  run: async (context, command) => {
    const options = command.opts<LiveOptions>();
    const [file] = command.args;
    checkUsage(command, file, options, context.cwd);
    const { liveFiles } = await import('../live/live-files.ts');
    return liveFiles(file, options, context);
  },
};

/** What the declaration of the options cannot say. */
function checkUsage(
  command: Command,
  file: string | undefined,
  { record, replay, log, bpm, session }: LiveOptions,
  cwd: string,
): void {
  checkSound(command);
  if (replay !== undefined && [file, log, bpm, session].some((each) => each !== undefined)) {
    command.error(
      'error: a log says itself what is played: leave out the file, --session, --log and --bpm',
    );
  }
  if (session !== undefined && file !== undefined) {
    command.error('error: --session says which song it is: leave out the file');
  }
  if (file === '-') {
    command.error('error: standard input is what is entered: name the song');
  }
  const written = [record, log].flatMap((name) => (name === undefined ? [] : resolve(cwd, name)));
  if (file !== undefined && written.includes(resolve(cwd, file))) {
    command.error('error: the song itself would be overwritten: give another name');
  }
}
