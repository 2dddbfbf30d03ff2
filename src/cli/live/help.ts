import { type Result, success } from '../../base/index.ts';
import { functionHelp } from '../../tidal/index.ts';
import { functionReply } from '../commands/functions.ts';
import { columns } from '../overview.ts';
import { soundsReply } from '../sounds.ts';
import type { Sounds } from '../synthdef-places.ts';
import { commandHelp } from './command-names.ts';

const ways: readonly (readonly [string, string])[] = [
  ['d1 $ s "bd*4"', 'Tidal: plays from the next bar; hush, setcps, once, xfade 1 $ … too'],
  ['kick.drive = 24dB', 'changes a value of the song; += and *= work too'],
  ['make the kick harder', 'plain words: English, Dutch or German'],
  [
    ':mute kick',
    'a command; help, list, status, save, undo, stop, play, panic, quit need no colon',
  ],
];

/** What `help` shows. */
export function overviewHelp(): string {
  const commands = commandHelp.map(({ name, usage, does }): [string, string] => [
    `:${name} ${usage}`.trimEnd(),
    does,
  ]);
  return [
    'What can be entered:',
    ...columns(ways),
    '',
    'Commands:',
    ...columns(commands),
    '',
    'Several lines at once stand between :{ and :}, or end in a backslash; an open bracket goes on too.',
    'help NAME explains a function, an instrument, an effect or a command: help every, help :loop.',
    '',
  ].join('\n');
}

/** What `help NAME` shows. Problem: `cli.unknown-function` where nothing has that name. */
export function helpOn(name: string, registry: Sounds): Result<string> {
  const bare = name.replace(/^:/, '');
  const command = commandHelp.find((each) => each.name === bare);
  if (command !== undefined && (name.startsWith(':') || !isFunction(bare))) {
    const { usage, does, example } = command;
    return success(`:${bare} ${usage}`.trimEnd().concat(`\n\n  ${does}\n\n  ${example}\n`));
  }
  const texts: string[] = [];
  const instrument = registry.instrument(name);
  if (instrument !== undefined) texts.push(textOf(soundsReply('instrument', [instrument], name)));
  const effect = registry.effect(name);
  if (effect !== undefined) texts.push(textOf(soundsReply('effect', [effect], name)));
  if (texts.length > 0 && !isFunction(name)) return success(texts.join('\n'));
  const reply = functionReply(functionHelp(), name);
  if (!reply.ok) return reply;
  return success([textOf(reply), ...texts].join('\n'), reply.problems);
}

function isFunction(name: string): boolean {
  return functionHelp().some((each) => each.name === name);
}

function textOf(reply: Result<{ readonly text?: string }>): string {
  return reply.ok ? (reply.value.text ?? '') : '';
}
