import type { CommandModule } from '../command.ts';
import { soundsReply } from '../sounds.ts';
import { songOption, soundsOf } from '../sounds-of-song.ts';

/** `gabber effects [name]` */
export const effectsCommand: CommandModule = {
  declare: (command) => {
    command
      .argument('[name]', 'one effect, with its parameters and presets')
      .addOption(songOption());
  },
  examples: [
    { line: 'gabber effects', does: 'every effect in a line' },
    { line: 'gabber effects reverb', does: 'what a song may set on it' },
    { line: 'gabber effects --song song.yaml', does: 'those of its own SynthDefs too' },
    { line: 'gabber effects --json', does: 'the same for programs' },
  ],
  run: async (context, command) => {
    const sounds = await soundsOf(command.opts(), context);
    if (!sounds.ok) return sounds;
    const { value: registry, problems } = sounds;
    const effects = registry.effects().flatMap((name) => registry.effect(name) ?? []);
    const reply = soundsReply('effect', effects, command.args[0]);
    return { ...reply, problems: [...problems, ...reply.problems] };
  },
};
