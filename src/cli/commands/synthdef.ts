import { failure, hintNearest, problem, success } from '../../base/index.ts';
import type { CommandModule } from '../command.ts';

/** `gabber synthdef name` */
export const synthdefCommand: CommandModule = {
  declare: (command) => {
    command.argument('<name>', 'an instrument');
  },
  examples: [{ line: 'gabber synthdef gabber-kick', does: 'its size and controls' }],
  run: async (_context, command) => {
    const { instruments } = await import('../../../synthdefs/index.ts');
    const { compileVoice } = await import('../../sound/index.ts');
    const name = command.args[0] ?? '';
    const instrument = instruments.find((each) => each.name === name);
    if (instrument === undefined) {
      const hint = hintNearest(
        name,
        instruments.map((each) => each.name),
      );
      const message = `There is no instrument \`${name}\`.`;
      return failure([
        problem('cli.unknown-synthdef', message, hint === undefined ? {} : { hint }),
      ]);
    }
    const def = compileVoice(instrument);
    const text = `${def.name}: ${def.compiled.ugens.length} UGens, ${def.bytes().length} bytes\n`;
    return success({ text, json: { name: def.name, bytes: def.bytes().length } });
  },
};
