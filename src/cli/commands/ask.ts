import type { CommandModule } from '../command.ts';

/** The options of `gabber ask`. */
export interface AskOptions {
  readonly song: string;
  readonly session?: string;
  readonly offline?: true;
  readonly dryRun?: true;
}

/** `gabber ask "…" --song FILE` */
export const askCommand: CommandModule = {
  declare: (command) => {
    command
      .argument('<words...>', 'what should change, in plain words: English, Dutch or German')
      .requiredOption('--song <file>', 'a song (.yaml, .json) or Tidal code (.tidal)')
      .option('--session <dir>', 'where the conversation is kept; .gabber beside the song')
      .option('--offline', 'ask no language model, whatever keys there are')
      .option('--dry-run', 'say what would change, and write nothing');
  },
  examples: [
    { line: 'gabber ask "make the kick harder and longer" --song song.yaml', does: 'two values' },
    { line: 'gabber ask "even harder" --song song.yaml', does: 'the kick again' },
    { line: 'gabber ask "lose the hats, 190 bpm" --song song.yaml', does: 'two wishes at once' },
    { line: 'gabber ask "kick out for one bar before the drop" --song song.yaml', does: 'a stop' },
    { line: 'gabber ask undo --song song.yaml', does: 'what was done last is taken back' },
    { line: 'gabber ask "darker lead" --song set.tidal --dry-run --json', does: 'edits as data' },
  ],
  run: async (context, command) => {
    const { askSong } = await import('../ask-song.ts');
    return askSong(command.args.join(' '), command.opts<AskOptions>(), context);
  },
};
