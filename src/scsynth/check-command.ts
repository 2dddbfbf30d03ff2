import { type Problem, problem } from '../base/index.ts';
import { ANONYMOUS_NODE, type Command, type ControlInputs } from './commands.ts';
import { describeCommand } from './describe-command.ts';
import type { ServerOptions } from './options.ts';

/** Bytes that scsynth takes in one message; `/d_recv` spends 20 of them beside the SynthDef. */
export const MAX_MESSAGE_BYTES = 65_536;

/**
 * What is wrong with a command before any server sees it, because servers answer such mistakes with
 * silence or with a crash: ids and buses out of range, numbers that are none, SynthDefs too large.
 */
export function checkCommand(command: Command, options: ServerOptions): Problem | undefined {
  const wrong = findFault(command, options);
  return wrong === undefined
    ? undefined
    : problem('scsynth.command', `${describeCommand(command)}: ${wrong}`);
}

function findFault(command: Command, options: ServerOptions): string | undefined {
  switch (command.op) {
    case 'synth.new':
      return (
        (command.id === ANONYMOUS_NODE ? undefined : wrongNode(command.id, 1)) ??
        wrongNode(command.target, 0) ??
        wrongControls(command.controls, options)
      );
    case 'group.new':
      return wrongNode(command.id, 1) ?? wrongNode(command.target, 0);
    case 'node.move':
      return wrongNode(command.id, 1) ?? wrongNode(command.target, 0);
    case 'node.set':
      return wrongNode(command.id, 0) ?? wrongControls(command.controls, options);
    case 'node.map':
      return wrongNode(command.id, 0) ?? wrongMap(command, options);
    case 'node.free':
    case 'node.run':
    case 'group.clear':
      return wrongNode(command.id, 0);
    case 'synthdef.load':
      return wrongSynthDef(command.bytes);
    case 'synthdef.free':
      return undefined;
    case 'buffer.alloc':
      return wrongIndex('buffer', command.id, options.buffers) ?? wrongAlloc(command);
    case 'buffer.set':
      return (
        wrongIndex('buffer', command.id, options.buffers) ??
        wrongIndex('start', command.start, 2 ** 31) ??
        wrongNumbers(command.samples)
      );
    case 'buffer.zero':
    case 'buffer.free':
      return wrongIndex('buffer', command.id, options.buffers);
    case 'control.set':
      return (
        wrongIndex('control bus', command.bus, options.controlBuses) ??
        wrongIndex('control bus', command.bus + command.values.length - 1, options.controlBuses) ??
        wrongNumbers(command.values)
      );
  }
}

function wrongNode(id: number, least: number): string | undefined {
  if (Number.isInteger(id) && id >= least && id < 2 ** 31) return undefined;
  return `a node id is a whole number from ${least} up, not ${id}`;
}

function wrongIndex(what: string, index: number, count: number): string | undefined {
  if (Number.isInteger(index) && index >= 0 && index < count) return undefined;
  return `${what} ${index} is not one of 0..${count - 1}`;
}

function wrongNumbers(values: ArrayLike<number>): string | undefined {
  for (let index = 0; index < values.length; index += 1) {
    if (!fitsFloat(values[index])) return `value ${index} is ${values[index]}`;
  }
  return undefined;
}

/** Numbers are sent with 32 bits: what is finite here may be infinite there. */
function fitsFloat(value: number | undefined): boolean {
  return value !== undefined && Number.isFinite(Math.fround(value));
}

function wrongControls(controls: ControlInputs, options: ServerOptions): string | undefined {
  for (const name in controls) {
    const input = controls[name];
    if (typeof input === 'number') {
      if (!fitsFloat(input)) return `control ${name} is ${input}`;
    } else if (typeof input === 'string') {
      const count = input.startsWith('a') ? options.audioBuses : options.controlBuses;
      const fault = wrongIndex('bus', Number(input.slice(1)), count);
      if (fault !== undefined) return `control ${name}: ${fault}`;
    } else if (input !== undefined) {
      const fault = wrongNumbers(input);
      if (fault !== undefined) return `control ${name}: ${fault}`;
    }
  }
  return undefined;
}

function wrongMap(
  command: Extract<Command, { op: 'node.map' }>,
  options: ServerOptions,
): string | undefined {
  const count = command.rate === 'audio' ? options.audioBuses : options.controlBuses;
  for (const [name, bus] of Object.entries(command.buses)) {
    const fault = bus === -1 ? undefined : wrongIndex('bus', bus, count);
    if (fault !== undefined) return `control ${name}: ${fault}`;
  }
  return undefined;
}

function wrongSynthDef(bytes: Uint8Array): string | undefined {
  const most = MAX_MESSAGE_BYTES - 24;
  if (bytes.length > most) {
    return `a SynthDef of ${bytes.length} bytes is too large, the server takes ${most}`;
  }
  const isSynthDef = [0x53, 0x43, 0x67, 0x66].every((byte, index) => bytes[index] === byte);
  return isSynthDef ? undefined : 'these bytes are no SynthDef (they do not begin with SCgf)';
}

function wrongAlloc(command: Extract<Command, { op: 'buffer.alloc' }>): string | undefined {
  const { frames, channels } = command;
  if (Number.isInteger(frames) && frames > 0 && Number.isInteger(channels) && channels > 0) {
    return undefined;
  }
  return 'frames and channels are whole numbers from 1 up';
}
