import type { Command } from 'commander';
import type { CommandModule } from '../command.ts';
import type { MidiCommandOptions } from '../midi-command.ts';
import { numberOption } from '../options.ts';

const actions = ['list', 'monitor', 'clock', 'devices'] as const;

/** `gabber midi list|monitor|clock|devices` */
export const midiCommand: CommandModule = {
  declare: (command) => {
    command.addArgument(
      command.createArgument('<action>', 'what to do with MIDI ports').choices(actions),
    );
    command.argument('[name]', 'devices: one of them, with its controls');
    command
      .option(
        '--port <name>',
        'a port by its name or a part of it; several times for several; all when absent',
        (port: string, ports: readonly string[] = []) => [...ports, port],
      )
      .option(
        '--bpm <n>',
        'clock: quarter notes a minute',
        numberOption({ min: 10, max: 2000 }),
        180,
      )
      .option(
        '--from-bar <k>',
        'clock: machines go on at this bar of four quarters, counted from 1',
        numberOption({ min: 1, max: 1024, whole: true }),
      )
      .option('--continue', 'clock: machines go on where they are; from the top when absent')
      .option(
        '--for <s>',
        'monitor, clock: end after so many seconds',
        numberOption({ min: 0.1, max: 1e7 }),
      );
  },
  examples: [
    { line: 'gabber midi list', does: 'the ports that there are; --json for programs' },
    { line: 'gabber midi monitor --port Keys', does: 'what comes in, in words; Ctrl-C ends' },
    { line: 'gabber midi devices minilogue', does: 'names for the controllers of an instrument' },
    { line: 'gabber midi clock --port TR-8S --bpm 200', does: 'a clock for a machine' },
  ],
  run: async (context, command) => {
    const options = command.opts<MidiCommandOptions>();
    checkUsage(command, options);
    const [action, name] = command.args;
    if (action === 'devices') {
      const { tellDevices } = await import('../midi-devices.ts');
      return tellDevices(name, context);
    }
    const midi = await import('../midi-command.ts');
    if (action === 'monitor') return midi.monitorMidi(options, context);
    if (action === 'clock') return midi.sendClock(options, context);
    return midi.listMidi(context);
  },
};

function checkUsage(command: Command, { continue: goesOn, fromBar }: MidiCommandOptions): void {
  const [action, name] = command.args;
  if (name !== undefined && action !== 'devices') {
    command.error(`error: ${action} takes no name; a port is --port ${name}`);
  }
  if (goesOn && fromBar !== undefined) {
    command.error('error: --continue and --from-bar exclude each other');
  }
}
