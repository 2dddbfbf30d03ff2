import type { CommandModule } from '../command.ts';

/** The options of `gabber chat`. */
export interface ChatOptions {
  readonly session?: string;
  readonly offline?: true;
}

/** `gabber chat [song]` */
export const chatCommand: CommandModule = {
  declare: (command) => {
    command
      .argument('[song]', 'a song (.yaml, .json) or Tidal code (.tidal); song.yaml when absent')
      .option('--session <dir>', 'where the conversation is kept; .gabber beside the song')
      .option('--offline', 'ask no language model, whatever keys there are');
  },
  examples: [
    { line: 'gabber chat', does: 'talk about song.yaml; it begins empty where there is none' },
    {
      line: 'gabber chat rotterdam.yaml',
      does: 'go on with a song: kick harder, undo, a/b, export',
    },
    { line: 'gabber chat song.yaml < wishes.txt', does: 'a line a message' },
    { line: 'gabber chat song.yaml --json < wishes.txt', does: 'an answer a line, as JSON' },
  ],
  run: async (context, command) => {
    const [song = 'song.yaml'] = command.args;
    if (song === '-') command.error('error: messages come from standard input, so the song cannot');
    const { chat } = await import('../talk/chat.ts');
    const isJson = command.opts()['json'] === true;
    return chat(song, { ...command.opts<ChatOptions>(), isJson }, context);
  },
};
