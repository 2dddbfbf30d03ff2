import { failure, hintNearest, problem, type Result, success } from '../../base/index.ts';
import type { FunctionHelp } from '../../tidal/index.ts';
import type { CommandModule, Reply } from '../command.ts';
import { columns } from '../overview.ts';

/** `gabber functions [name]` */
export const functionsCommand: CommandModule = {
  declare: (command) => {
    command.argument('[name]', 'one function, operator or control');
  },
  examples: [
    { line: 'gabber functions', does: 'every name of the pattern language, by family' },
    { line: 'gabber functions every', does: 'its type, what it does, an example' },
    { line: 'gabber functions --json', does: 'the same for programs' },
  ],
  run: async (_context, command) => {
    const { functionHelp } = await import('../../tidal/index.ts');
    const [name] = command.args;
    return name === undefined ? listed(functionHelp()) : functionReply(functionHelp(), name);
  },
};

/** Explains one function. Problem: `cli.unknown-function`. */
export function functionReply(functions: readonly FunctionHelp[], name: string): Result<Reply> {
  const found = functions.find((each) => each.name === name);
  if (found === undefined) {
    const hint = hintNearest(
      name,
      functions.map((each) => each.name),
    );
    const message = `There is no function \`${name}\`.`;
    return failure([problem('cli.unknown-function', message, hint === undefined ? {} : { hint })]);
  }
  const { type, doc, example, family } = found;
  const shown = /^\W/.test(name) ? `(${name})` : name;
  const text = `${shown} :: ${type}\n\n  ${doc}\n\n  ${example}\n\nfamily: ${family}\n`;
  return success({ text, json: [found] });
}

/** Forms of controls and numbered names: hundreds, of which people need no list. */
const variants = /^(?:.+(?:bus|recv)|(?:in|button|slider)\d+)$/;

function listed(functions: readonly FunctionHelp[]): Result<Reply> {
  const families = new Map<string, [string, string][]>();
  for (const { name, doc, family } of functions) {
    if (variants.test(name)) continue;
    const rows = families.get(family) ?? [];
    rows.push([name, doc]);
    families.set(family, rows);
  }
  const text = [...families]
    .map(([family, rows]) => `${family}\n${columns(rows).join('\n')}\n`)
    .join('\n');
  const note =
    '\ngabber functions NAME shows type and example of one; --json lists the bus forms of controls too.\n';
  return success({ text, json: functions, note });
}
