import { decodePacket, type OscArgument, OscWriter } from '../../osc/index.ts';
import { type Command, type ControlInputs, encodeCommand } from '../../scsynth/index.ts';
import { numberText } from '../../synthdef/index.ts';
import type { Plan } from '../types.ts';
import { floatText, nameText } from './literal.ts';

/**
 * A command as a message in a literal array of sclang: `[\n_set, 1003, \gate, 0]`.
 *
 * @example messageText({ op: 'node.free', id: 7 }) // => '[\\n_free, 7]'
 */
export function messageText(command: Command): string {
  const writer = new OscWriter(1024);
  encodeCommand(writer, command);
  const read = decodePacket(writer.bytes());
  if (!read.ok || read.value.kind !== 'message') throw new Error(`${command.op} is no message`);
  const { address, args } = read.value;
  return `[${[nameText(address.slice(1)), ...args.flatMap(argumentTexts)].join(', ')}]`;
}

/** Arrays stand between the characters that sclang's messages have for them. */
function argumentTexts(argument: OscArgument): readonly string[] {
  switch (argument.type) {
    case 'i':
      return [numberText(argument.value)];
    case 'f':
      return [floatText(argument.value)];
    case 's':
      return [nameText(argument.value)];
    case 'array':
      return ['$[', ...argument.value.flatMap(argumentTexts), '$]'];
    default:
      throw new RangeError(`no literal stands for an argument of type ${argument.type}`);
  }
}

/** Leaves out what says the same as the SynthDef's defaults: then a reader sees what a note is. */
export function withoutDefaults(plan: Plan): (command: Command) => Command {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const defaultsOf = (def: string): ReadonlyMap<string, number> => {
    const defaults = known.get(def) ?? readDefaults(plan, def);
    known.set(def, defaults);
    return defaults;
  };
  return (command) => {
    if (command.op !== 'synth.new') return command;
    const defaults = defaultsOf(command.def);
    const controls: ControlInputs = Object.fromEntries(
      Object.entries(command.controls).filter(
        ([name, input]) => typeof input !== 'number' || Math.fround(input) !== defaults.get(name),
      ),
    );
    return { ...command, controls };
  };
}

function readDefaults(plan: Plan, def: string): ReadonlyMap<string, number> {
  const data = plan.synthdef(def)?.data;
  return new Map(data?.controls.map(({ name, index }) => [name, data.values[index] ?? 0]));
}
