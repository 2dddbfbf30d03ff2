import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CommandModule } from '../command.ts';
import { engineOption, numberOption } from '../options.ts';
import type { PlayOptions } from '../play-options.ts';

const rates = ['44100', '48000', '88200', '96000'];

/** `gabber play <files…>` */
export const playCommand: CommandModule = {
  declare: (command) => {
    command
      .argument('<files...>', 'songs (.yaml, .json) and Tidal code (.tidal), which play together')
      .option(
        '--bpm <n>',
        'at this tempo in place of their own',
        numberOption({ min: 10, max: 10_000 }),
      )
      .option(
        '--bars <n>',
        'end after so many bars',
        numberOption({ min: 1, max: 1e6, whole: true }),
      )
      .option('--for <s>', 'end after so many seconds', numberOption({ min: 0.1, max: 1e7 }))
      .option('--record <file>', 'write what is heard into a WAV file (embedded engine)')
      .option('--stats', 'figures every second, as JSON Lines on standard output')
      .option(
        '--latency <ms>',
        'how far ahead notes are sent, in milliseconds',
        numberOption({ min: 20, max: 5000 }),
        200,
      )
      .option(
        '--sound <program>',
        'what plays the embedded engine: pw-cat, pacat, aplay, ffplay, play, or none',
      )
      .option(
        '--midi <port>',
        'send a clock to this MIDI port, with start and stop; several times for several',
        (port: string, ports: readonly string[] = []) => [...ports, port],
      )
      .option(
        '--midi-offset <ms>',
        'send MIDI so much later than sound is heard, or earlier below 0',
        numberOption({ min: -1000, max: 5000 }),
        0,
      )
      .option(
        '--dirt-port <n>',
        'where a running Tidal sends its events, for tracks with `source: {tidal: d1}`',
        numberOption({ min: 0, max: 65_535, whole: true }),
        57_120,
      )
      .option('--no-watch', 'play on as they are when the files change');
    command.addOption(
      command
        .createOption(
          '--swap <when>',
          'when a changed file is heard: at the next bar, at the next four, now',
        )
        .choices(['bar', 'phrase', 'now'])
        .default('bar'),
    );
    command.addOption(
      command.createOption('--rate <hz>', 'sample rate').choices(rates).default('48000'),
    );
    command.addOption(
      command
        .createOption(
          '--engine <engine>',
          'what plays: embedded; native, an installed scsynth; remote:HOST:PORT; auto, native where it works',
        )
        .argParser(engineOption)
        .default('auto'),
    );
  },
  examples: [
    { line: 'gabber play song.yaml', does: 'plays, and follows the file; Ctrl-C ends' },
    { line: 'gabber play drums.yaml lead.tidal', does: 'two together' },
    { line: 'gabber play song.yaml --bpm 220', does: 'faster' },
    { line: 'gabber play song.yaml --bars 8 --record out.wav', does: 'also into a file' },
    { line: 'gabber play song.yaml --stats', does: 'with figures for other programs' },
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
  { bars, for: seconds, record, stats }: PlayOptions,
  cwd: string,
): void {
  if (bars !== undefined && seconds !== undefined) {
    command.error('error: --bars and --for exclude each other');
  }
  if (stats && command.opts()['json'] === true) {
    command.error('error: --stats and --json cannot both go to standard output');
  }
  if (new Set(files.map((file) => resolve(cwd, file))).size < files.length) {
    command.error('error: a file cannot play beside itself');
  }
  if (record !== undefined && files.some((file) => resolve(cwd, file) === resolve(cwd, record))) {
    command.error('error: the recording is one of the songs: give another name to --record');
  }
}
