import type { CommandModule } from '../command.ts';
import { soundsReply } from '../sounds.ts';

/** `gabber instruments [name]` */
export const instrumentsCommand: CommandModule = {
  declare: (command) => {
    command.argument('[name]', 'one instrument, with its parameters and presets');
  },
  examples: [
    { line: 'gabber instruments', does: 'every instrument in a line' },
    { line: 'gabber instruments gabber-kick', does: 'what a song may set on it' },
    { line: 'gabber instruments --json', does: 'the same for programs' },
  ],
  run: async (_context, command) => {
    const { instruments } = await import('../../../synthdefs/index.ts');
    return soundsReply('instrument', instruments, command.args[0]);
  },
};
