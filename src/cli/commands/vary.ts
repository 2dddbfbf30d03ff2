import { resolve } from 'node:path';
import type { CommandModule } from '../command.ts';
import { numberOption } from '../options.ts';
import type { VaryCommandOptions } from '../vary-track.ts';

/** `gabber vary <song> <track>` */
export const varyCommand: CommandModule = {
  declare: (command) => {
    command
      .argument('<song>', 'a song (.yaml, .json) or Tidal code (.tidal), or - for standard input')
      .argument('<track>', 'the track: its name, or d1')
      .option(
        '--amount <share>',
        'how much of its pattern differs, 0 to 1',
        numberOption({ min: 0, max: 1 }),
        0.3,
      )
      .option(
        '--seed <n>',
        "another seed gives another variation; the song's own when absent",
        numberOption({ min: 0, max: 2 ** 31 - 1, whole: true }),
      )
      .option('-o, --output <file>', 'the file; the song itself when absent; - is standard output');
  },
  examples: [
    { line: 'gabber vary song.yaml hoover', does: 'the song with another hoover' },
    {
      line: 'gabber vary song.yaml hoover --seed 7 -o other.yaml',
      does: 'the same as a file of its own',
    },
    {
      line: 'gabber vary set.tidal d1 --amount 0.1 -o -',
      does: 'what it would be, on standard output',
    },
  ],
  run: async (context, command) => {
    const [song = '', track = ''] = command.args;
    const options = command.opts<VaryCommandOptions & { json?: true }>();
    const output = options.output ?? song;
    if (output === '-' && options.json === true) {
      command.error('error: the song and JSON cannot both go to standard output');
    }
    if (/\.tidal$/.test(song) !== /\.tidal$/.test(output) && song !== '-' && output !== '-') {
      const wrong = resolve(context.cwd, output);
      command.error(`error: a song stays what it is: ${wrong} must end as ${song} does`);
    }
    const { varyTrack } = await import('../vary-track.ts');
    return varyTrack(song, track, { ...options, output }, context);
  },
};
