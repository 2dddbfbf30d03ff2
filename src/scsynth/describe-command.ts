import type { Command, ControlInputs } from './commands.ts';

/**
 * A command as one readable line, for transcripts and Problems. Numbers are in shortest form.
 *
 * @example describeCommand({ op: 'node.set', id: 1000, controls: { freq: 440 } }) // => 'node.set 1000 freq=440'
 */
export function describeCommand(command: Command): string {
  switch (command.op) {
    case 'synth.new':
      return words(
        command.op,
        command.def,
        command.id,
        command.action,
        command.target,
        controls(command.controls),
      );
    case 'group.new':
    case 'node.move':
      return words(command.op, command.id, command.action, command.target);
    case 'group.clear':
      return words(command.op, command.id, command.deep ? 'deep' : '');
    case 'node.set':
      return words(command.op, command.id, controls(command.controls));
    case 'node.map':
      return words(command.op, command.id, command.rate, controls(command.buses));
    case 'node.run':
      return words(command.op, command.id, command.on ? 'on' : 'off');
    case 'node.free':
    case 'buffer.zero':
    case 'buffer.free':
      return words(command.op, command.id);
    case 'synthdef.load':
      return words(command.op, command.name, `(${command.bytes.length} bytes)`);
    case 'synthdef.free':
      return words(command.op, command.name);
    case 'buffer.alloc':
      return words(command.op, command.id, `${command.frames}x${command.channels}`);
    case 'buffer.set':
      return words(command.op, command.id, command.start, `(${command.samples.length} samples)`);
    case 'control.set':
      return words(command.op, command.bus, command.values.join(' '));
  }
}

function words(...parts: readonly (string | number)[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function controls(inputs: ControlInputs): string {
  return Object.entries(inputs)
    .map(([name, input]) => `${name}=${Array.isArray(input) ? `[${input.join(' ')}]` : input}`)
    .join(' ');
}
