import type { CommandModule } from '../command.ts';
import { soundsReply } from '../sounds.ts';

/** `gabber effects [name]` */
export const effectsCommand: CommandModule = {
  declare: (command) => {
    command.argument('[name]', 'one effect, with its parameters and presets');
  },
  examples: [
    { line: 'gabber effects', does: 'every effect in a line' },
    { line: 'gabber effects reverb', does: 'what a song may set on it' },
    { line: 'gabber effects --json', does: 'the same for programs' },
  ],
  run: async (_context, command) => {
    const { effects } = await import('../../../synthdefs/index.ts');
    return soundsReply('effect', effects, command.args[0]);
  },
};
