import type { CommandModule } from '../command.ts';
import { numberOption } from '../options.ts';

/** The options of `gabber reach`. */
export interface ReachOptions {
  readonly renders: number;
  readonly output?: string;
  readonly dryRun?: true;
}

/** `gabber reach <song> <wish…>` */
export const reachCommand: CommandModule = {
  declare: (command) => {
    command
      // a wish may begin with a minus: -6 LUFS
      .allowUnknownOption()
      .argument('<song>', 'a song (.yaml, .json)')
      .argument('<wish...>', 'what is to be measured, in words: kick at 50 Hz, -6 LUFS, less mud')
      .option(
        '--renders <n>',
        'renders at most for each wish, the first among them',
        numberOption({ min: 1, max: 50, whole: true }),
        6,
      )
      .option('-o, --output <file>', 'another file; the song itself when absent')
      .option('--dry-run', 'measure and report, and write nothing');
  },
  examples: [
    {
      line: 'gabber reach song.yaml -6 LUFS',
      does: 'loud as that, measured over the whole song',
    },
    { line: 'gabber reach song.yaml kick at 50 Hz', does: 'within 15 cents' },
    { line: 'gabber reach song.yaml 20% brighter, less mud', does: 'one after the other' },
    {
      line: 'gabber reach song.yaml hit like a Rotterdam record',
      does: 'the kick as its records have it',
    },
  ],
  run: async (context, command) => {
    const [song = '', ...words] = command.args;
    const unknown = [song, ...words].find((word) => /^-+[a-z]/i.test(word));
    if (unknown !== undefined) command.error(`error: unknown option '${unknown}'`);
    const { reachWish } = await import('../reach/reach-wish.ts');
    return reachWish({ song, wish: words.join(' '), ...command.opts<ReachOptions>() }, context);
  },
};
