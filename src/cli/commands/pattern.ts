import { extname } from 'node:path';
import type { Command } from 'commander';
import type { CommandModule } from '../command.ts';
import { numberOption } from '../options.ts';
import type { PatternAction } from '../patterns/pattern-command.ts';

const actions = ['log', 'show', 'listen', 'back'] as const;

interface PatternOptions {
  readonly output?: string;
  readonly plot?: string;
  readonly bars?: number;
}

/** `gabber pattern log|show|listen|back <song> [track] [n]` */
export const patternCommand: CommandModule = {
  declare: (command) => {
    command.addArgument(command.createArgument('<action>', 'what to do').choices([...actions]));
    command
      .argument('<song>', 'a song (.yaml, .json) or Tidal code (.tidal)')
      .argument('[track]', 'the track; log: all of them when absent')
      .argument(
        '[n]',
        'show, listen, back: the generation, as log counts them',
        numberOption({ min: 0, max: 1e9, whole: true }),
      )
      .option('-o, --output <file>', 'listen: the WAV file; TRACK-N.wav when absent')
      .option('--plot <file>', 'show: draw what it plays, as .svg or .png')
      .option(
        '--bars <n>',
        'listen, show --plot: so many bars; 4 when absent',
        numberOption({ min: 1, max: 1000, whole: true }),
      );
  },
  examples: [
    {
      line: 'gabber pattern log song.yaml hoover',
      does: 'every pattern that it had, and what it was made from',
    },
    {
      line: 'gabber pattern listen song.yaml hoover 2 -o second.wav',
      does: 'one of them, alone, as the song plays it',
    },
    { line: 'gabber pattern back song.yaml hoover 2', does: 'the song with that one again' },
    { line: 'gabber pattern show song.yaml hoover 0 --plot first.svg', does: 'its notes drawn' },
  ],
  run: async (context, command) => {
    const [action, song = '', track, number] = command.processedArgs as [
      PatternAction,
      string,
      string | undefined,
      number | undefined,
    ];
    const options = command.opts<PatternOptions>();
    checkUsage(command, { action, song, track, number, ...options });
    const { runPattern } = await import('../patterns/pattern-command.ts');
    const { output, plot, bars } = options;
    const request = {
      ...{ action, song },
      ...(track !== undefined && { track }),
      ...(number !== undefined && { number }),
      ...(output !== undefined && { output }),
      ...(plot !== undefined && { plot }),
      ...(bars !== undefined && { bars }),
    };
    return runPattern(request, context);
  },
};

interface Given extends PatternOptions {
  readonly action: PatternAction;
  readonly song: string;
  readonly track: string | undefined;
  readonly number: number | undefined;
}

/** What the declaration of the options cannot say. */
function checkUsage(
  command: Command,
  { action, song, track, number, output, plot, bars }: Given,
): void {
  if (song === '-')
    command.error('error: what a song played before stands beside its file: name it');
  if (action !== 'log' && (track === undefined || number === undefined)) {
    command.error(`error: ${action} takes a track and the number of a generation`);
  }
  if (action === 'log' && number !== undefined) command.error('error: log takes no number');
  if (output !== undefined && action !== 'listen') command.error('error: -o belongs to listen');
  if (plot !== undefined && action !== 'show') command.error('error: --plot belongs to show');
  if (bars !== undefined && action !== 'listen' && plot === undefined) {
    command.error('error: --bars belongs to listen and to --plot');
  }
  if (plot !== undefined && !['.svg', '.png'].includes(extname(plot).toLowerCase())) {
    command.error('error: --plot draws .svg or .png files: give a name that ends so');
  }
  if (output !== undefined && extname(output).toLowerCase() !== '.wav') {
    command.error('error: listen writes .wav files: give a name that ends so');
  }
}
