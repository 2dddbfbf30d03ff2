import { success } from '../../base/index.ts';
import type { CommandModule } from '../command.ts';
import type { Check } from '../doctor-checks.ts';

/** `gabber doctor` */
export const doctorCommand: CommandModule = {
  declare: () => {},
  examples: [
    { line: 'gabber doctor', does: 'what works here, and the command that mends the rest' },
    { line: 'gabber doctor --json', does: 'the same for programs' },
  ],
  run: async (context) => {
    const { checkMachine } = await import('../doctor-checks.ts');
    const checks = await checkMachine(context);
    const ok = checks.every((each) => each.ok || !each.needed);
    const lines = checks.flatMap(checkLines);
    const verdict = ok ? 'gabber can render here.' : 'gabber cannot render here yet.';
    const text = `${[...lines, '', verdict].join('\n')}\n`;
    return success({ text, json: { ok, checks }, status: ok ? 0 : 1 });
  },
};

function checkLines({ name, ok, needed, detail, mend }: Check): string[] {
  const mark = ok ? 'ok     ' : needed ? 'MISSING' : 'absent ';
  const line = `${mark}  ${name}: ${detail}`;
  return mend === undefined ? [line] : [line, `         mend: ${mend}`];
}
