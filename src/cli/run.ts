import { Command, CommanderError } from 'commander';
import {
  formatJson,
  formatTerminal,
  hintNearest,
  type Problem,
  problem,
  type Result,
} from '../base/index.ts';
import { type CatalogueEntry, catalogue } from './catalogue.ts';
import type { CommandModule, Reply } from './command.ts';
import type { Context } from './context.ts';
import { internalProblem } from './internal.ts';
import { columns } from './overview.ts';

/** Exit statuses of every command. */
const done = 0;
const failed = 1;
const wrongUsage = 2;

/**
 * Runs one command line: loads the command, reads its options, does the work, prints result or
 * Problems. Resolves with the exit status; never throws.
 */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  const [name, rest] = nameAndRest(argv);
  const entry = catalogue.find((each) => each.name === name);
  const json = argv.includes('--json');
  if (entry === undefined) {
    await showProblems([unknownCommand(name)], json, context);
    return wrongUsage;
  }
  try {
    return await runCommand(entry, rest, context, json);
  } catch (error) {
    await showProblems([internalProblem(error, context.env)], json, context);
    return failed;
  }
}

/** `gabber help render` is `gabber render --help`. */
function nameAndRest(argv: readonly string[]): [string, readonly string[]] {
  const [first = '', ...rest] = argv;
  if (first !== 'help') return [first, rest];
  return [rest[0] ?? '', ['--help']];
}

async function runCommand(
  entry: CatalogueEntry,
  argv: readonly string[],
  context: Context,
  json: boolean,
): Promise<number> {
  const module = await entry.load();
  const printed: string[] = [];
  const command = declared(entry, module, (text) => printed.push(text));
  try {
    command.parse(argv, { from: 'user' });
    const result = await module.run(context, command);
    return await showResult(result, json, context);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') {
      await context.out.write(printed.join(''));
      return done;
    }
    await showProblems([usageProblem(error, entry.name)], json, context);
    return wrongUsage;
  }
}

function declared(
  entry: CatalogueEntry,
  module: CommandModule,
  print: (text: string) => void,
): Command {
  const command = new Command(`gabber ${entry.name}`)
    .description(capital(entry.summary))
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .helpOption('-h, --help', 'show this help');
  module.declare(command);
  command.option('--json', 'print JSON on standard output, and nothing else');
  const examples = columns(module.examples.map(({ line, does }) => [line, does]));
  return command.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

async function showResult(result: Result<Reply>, json: boolean, context: Context): Promise<number> {
  if (!result.ok) {
    await showProblems(result.problems, json, context);
    return failed;
  }
  const { text, json: document, note, status } = result.value;
  if (result.problems.length > 0) await showProblems(result.problems, false, context);
  if (json && document !== undefined) await context.out.write(`${JSON.stringify(document)}\n`);
  if (!json && text !== undefined) await context.out.write(text);
  if (!json && note !== undefined) await context.err.write(note);
  return status ?? done;
}

async function showProblems(
  problems: readonly Problem[],
  json: boolean,
  context: Context,
): Promise<void> {
  if (json) await context.out.write(`${formatJson(problems)}\n`);
  else {
    const { color, sources, columns: width } = context;
    await context.err.write(formatTerminal(problems, { color, sources, width: width - 6 }));
  }
}

function unknownCommand(name: string): Problem {
  const names = catalogue.map((each) => each.name);
  const message = name.startsWith('-')
    ? `${name} is not an option of gabber itself: a command comes first.`
    : `There is no command \`${name}\`.`;
  const meant = name.startsWith('-') ? undefined : hintNearest(name, names);
  return problem('cli.unknown-command', message, {
    hint: meant ?? '`gabber --help` lists the commands.',
  });
}

/** Turns what the option parser says into a Problem: its second line is a suggestion. */
function usageProblem(error: CommanderError, name: string): Problem {
  const [first = '', ...more] = error.message.replace(/^error: /, '').split('\n');
  const suggestion = /Did you mean (.*)\?/.exec(more.join(' '))?.[1];
  const sentence = first.charAt(0).toUpperCase() + first.slice(1).replace(/\.+$/, '');
  return problem('cli.usage', `${sentence}.`, {
    hint:
      suggestion === undefined
        ? `\`gabber ${name} --help\` explains the options.`
        : `Did you mean \`${suggestion}\`?`,
  });
}
