import type { CommandModule } from '../command.ts';
import type { EvolveCommandOptions } from '../evolve-track.ts';
import { numberOption } from '../options.ts';

/** `gabber evolve <song> <track>` */
export const evolveCommand: CommandModule = {
  declare: (command) => {
    command
      .argument('<song>', 'a song (.yaml, .json), or - for standard input')
      .argument('<track>', 'the name of the track')
      .option(
        '--generations <n>',
        'how often the best variation goes on; 20 when absent',
        numberOption({ min: 0, max: 1000, whole: true }),
      )
      .option(
        '--seed <n>',
        "another seed evolves otherwise; the song's own when absent",
        numberOption({ min: 0, max: 2 ** 31 - 1, whole: true }),
      )
      .option(
        '--bars <n>',
        'bars of the pattern that are judged; 4 when absent',
        numberOption({ min: 1, max: 64, whole: true }),
      )
      .option('-o, --output <file>', 'the file; the song itself when absent; - is standard output');
  },
  examples: [
    {
      line: 'gabber evolve song.yaml hoover',
      does: 'the hoover, nearer to what its genre plays',
    },
    {
      line: 'gabber evolve song.yaml hoover --generations 60 --seed 7',
      does: 'further, another way',
    },
    { line: 'gabber evolve song.yaml hoover -o other.yaml', does: 'as a song of its own' },
  ],
  run: async (context, command) => {
    const [song = '', track = ''] = command.args;
    const options = command.opts<EvolveCommandOptions & { json?: true }>();
    const output = options.output ?? song;
    if (output === '-' && options.json === true) {
      command.error('error: the song and JSON cannot both go to standard output');
    }
    const { evolveTrack } = await import('../evolve-track.ts');
    return evolveTrack(song, track, { ...options, output }, context);
  },
};
