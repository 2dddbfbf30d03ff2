import type { CommandModule } from '../command.ts';
import type { GenreAction, GenreRequest } from '../genre/genre-command.ts';

const actions = ['list', 'show', 'check', 'research'] as const;
const topics = [
  'kick',
  'rhythm',
  'harmony',
  'arrangement',
  'sound',
  'mixing',
  'history',
  'vocabulary',
] as const;

/** `gabber genre list|show|check|research [genre] [topic]` */
export const genreCommand: CommandModule = {
  declare: (command) => {
    command.addArgument(command.createArgument('<action>', 'what to do').choices([...actions]));
    command
      .argument('[genre]', 'a genre: its name, or a file of YAML')
      .addArgument(
        command
          .createArgument('[topic]', 'research: what a model is asked about')
          .choices([...topics]),
      )
      .option(
        '-o, --output <file>',
        'research: the file; that of the genre, or GENRE.yaml, when absent',
      )
      .option(
        '--model <model>',
        'research: who is asked: claude, openai/gpt-5.4; those of gabber.yaml when absent',
      );
  },
  examples: [
    { line: 'gabber genre list', does: 'all genres that songs can be composed in' },
    { line: 'gabber genre show gabber > mine.yaml', does: 'one to begin your own with' },
    { line: 'gabber genre check mine.yaml', does: 'whether it holds, with songs composed in it' },
    {
      line: 'gabber genre research mine.yaml rhythm --model claude',
      does: 'a language model adds rhythms, which are checked',
    },
  ],
  run: async (context, command) => {
    const [action, genre, topic] = command.args as [
      GenreAction,
      string | undefined,
      GenreRequest['topic'],
    ];
    const { output, model } = command.opts<Pick<GenreRequest, 'output' | 'model'>>();
    if ((action === 'list') !== (genre === undefined)) {
      command.error(`error: ${action} takes ${action === 'list' ? 'no genre' : 'a genre'}`);
    }
    if ((action === 'research') !== (topic !== undefined)) {
      command.error(`error: ${action} takes ${action === 'research' ? 'a topic' : 'no topic'}`);
    }
    if (action !== 'research' && (output ?? model) !== undefined) {
      command.error('error: -o and --model belong to research');
    }
    const { runGenre } = await import('../genre/genre-command.ts');
    const beside = {
      ...(topic !== undefined && { topic }),
      ...(output !== undefined && { output }),
      ...(model !== undefined && { model }),
    };
    return runGenre({ action, genre: genre ?? '', ...beside }, context);
  },
};
