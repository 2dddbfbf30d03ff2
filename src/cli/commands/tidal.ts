import { failure, problem } from '../../base/index.ts';
import type { CommandModule } from '../command.ts';
import type { TidalOptions } from '../play-options.ts';
import { checkSound, declareSound } from '../sound-options.ts';

/** `gabber tidal [song]` */
export const tidalCommand: CommandModule = {
  declare: (command) => {
    command.argument(
      '[song]',
      'a song with tracks that play Tidal’s: `source: {tidal: d1}`; plain tracks d1 to d12 when absent',
    );
    declareSound(command);
    command.option('--ghci <program>', 'the GHCi that has Tidal', 'ghci');
  },
  examples: [
    { line: 'gabber tidal', does: 'a real Tidal at a prompt: d1 $ s "bd*4"' },
    { line: 'gabber tidal song.yaml', does: 'it plays tracks of a song' },
    { line: 'gabber tidal < set.tidal', does: 'a whole set; it ends with the file' },
    { line: 'gabber tidal --record out.wav --for 60 < set.tidal', does: 'a minute of it' },
  ],
  run: async (context, command) => {
    const options = command.opts<TidalOptions>();
    checkSound(command);
    if (options.ctrlPort !== undefined) {
      const hint = 'Send to port 6010.';
      return failure([problem('cli.usage', 'Tidal answers its control port itself.', { hint })]);
    }
    const { playTidal } = await import('../real-tidal/play-tidal.ts');
    return playTidal(command.args[0], options, context);
  },
};
