import type { CommandModule } from '../command.ts';
import { soundsReply } from '../sounds.ts';
import { songOption, soundsOf } from '../sounds-of-song.ts';

/** `gabber instruments [name]` */
export const instrumentsCommand: CommandModule = {
  declare: (command) => {
    command
      .argument('[name]', 'one instrument, with its parameters and presets')
      .addOption(songOption());
  },
  examples: [
    { line: 'gabber instruments', does: 'every instrument in a line' },
    { line: 'gabber instruments gabber-kick', does: 'what a song may set on it' },
    { line: 'gabber instruments --song song.yaml', does: 'those of its own SynthDefs too' },
    { line: 'gabber instruments --json', does: 'the same for programs' },
  ],
  run: async (context, command) => {
    const sounds = await soundsOf(command.opts(), context);
    if (!sounds.ok) return sounds;
    const { value: registry, problems } = sounds;
    const instruments = registry.instruments().flatMap((name) => registry.instrument(name) ?? []);
    const reply = soundsReply('instrument', instruments, command.args[0]);
    return { ...reply, problems: [...problems, ...reply.problems] };
  },
};
