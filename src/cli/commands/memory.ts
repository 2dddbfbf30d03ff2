import type { CommandModule } from '../command.ts';
import type { MemoryRequest } from '../memory-command.ts';

/** `gabber memory show|edit|forget` */
export const memoryCommand: CommandModule = {
  declare: (command) => {
    command.addArgument(
      command
        .createArgument('<action>', 'what to do')
        .choices(['show', 'edit', 'forget'])
        .default('show')
        .argOptional(),
    );
    command
      .argument('[number]', 'edit, forget: the number of an entry, as `show` has it')
      .argument('[text...]', 'edit: what it shall say')
      .option('--all', 'forget: everything, the usual tempo and key too');
  },
  examples: [
    { line: 'gabber memory show', does: 'all that is known of you, with numbers' },
    { line: 'gabber memory edit 3 the saw', does: 'entry 3 says something else' },
    { line: 'gabber memory forget 3', does: 'entry 3 is erased' },
    { line: 'gabber memory forget --all', does: 'everything is erased' },
  ],
  run: async (context, command) => {
    const [action = 'show', number, ...words] = command.args;
    const all = command.opts()['all'] === true;
    const text = words.join(' ').trim();
    const isNumbered = number !== undefined && /^[1-9]\d{0,8}$/.test(number);
    if (action === 'show' && (number !== undefined || all)) {
      command.error('error: show takes nothing more');
    }
    if (action === 'edit' && (!isNumbered || text === '' || all)) {
      command.error('error: edit takes a number and a text: gabber memory edit 3 the saw');
    }
    if (action === 'forget' && (all ? number !== undefined : !isNumbered || text !== '')) {
      command.error('error: forget takes a number, or --all');
    }
    const { runMemory } = await import('../memory-command.ts');
    const request = { action, number: Number(number), text, all } as MemoryRequest;
    return runMemory(request, context);
  },
};
