import type { CommandModule } from '../command.ts';
import type { GenerateCommandOptions } from '../generate-song.ts';
import { numberOption } from '../options.ts';

/** `gabber generate [genre] [bpm]` */
export const generateCommand: CommandModule = {
  declare: (command) => {
    command
      .argument(
        '[genre]',
        'the genre: gabber, happy, mainstream, french, uptempo … or one of your own',
      )
      .argument(
        '[bpm]',
        "quarter notes a minute; the genre's usual tempo when absent",
        numberOption({ min: 20, max: 10_000 }),
      )
      .option('-o, --output <file>', 'the song; GENRE-SEED.yaml when absent; - is standard output')
      .option(
        '--seed <n>',
        'the same seed gives the same song; one by chance when absent',
        numberOption({ min: 0, max: 2 ** 31 - 1, whole: true }),
      )
      .option('--key <key>', "a tonic and a scale: 'f minor'; one of the genre's when absent")
      .option(
        '--bars <n>',
        "length of the song; that of one of the genre's forms when absent",
        numberOption({ min: 1, max: 10_000, whole: true }),
      )
      .option('--genre-file <file>', 'a genre of your own, in a file of YAML');
  },
  examples: [
    { line: 'gabber generate gabber 175 -o song.yaml', does: 'a new song, another each time' },
    {
      line: 'gabber generate french 200 --seed 7 -o - | gabber render - -o song.wav',
      does: 'heard at once',
    },
    {
      line: "gabber generate raw 155 --key 'f minor' --bars 64",
      does: 'raw-SEED.yaml, in a key and a length',
    },
    {
      line: 'gabber generate --genre-file hakken.yaml --seed 3',
      does: 'in a genre of your own',
    },
  ],
  run: async (context, command) => {
    const options = command.opts<GenerateCommandOptions & { json?: true }>();
    if (options.output === '-' && options.json === true) {
      command.error('error: the song and JSON cannot both go to standard output');
    }
    const [first, second] = command.processedArgs as [string | undefined, number | undefined];
    if (first === undefined && options.genreFile === undefined) {
      command.error("error: missing required argument 'genre'");
    }
    const { generateSong } = await import('../generate-song.ts');
    return generateSong({ genre: first, bpm: second }, options, context);
  },
};
