import type { OscWriter } from '../osc/index.ts';
import type { AddAction, Command, ControlInput, ControlInputs } from './commands.ts';

/** scsynth's numbers for add actions. */
const addActions: Readonly<Record<AddAction, number>> = {
  head: 0,
  tail: 1,
  before: 2,
  after: 3,
  replace: 4,
};

/**
 * Writes one command as the OSC message that scsynth understands (SuperCollider's "Server Command
 * Reference"), at the top or into the open bundle of the writer.
 */
export function encodeCommand(writer: OscWriter, command: Command): void {
  switch (command.op) {
    case 'synth.new':
      writer.openMessage('/s_new', `siii${controlTags(command.controls)}`);
      writer.string(command.def);
      writer.int32(command.id);
      writer.int32(addActions[command.action]);
      writer.int32(command.target);
      writeControls(writer, command.controls);
      break;
    case 'group.new':
      ints(writer, '/g_new', command.id, addActions[command.action], command.target);
      return;
    case 'group.clear':
      ints(writer, command.deep ? '/g_deepFree' : '/g_freeAll', command.id);
      return;
    case 'node.set':
      writer.openMessage('/n_set', `i${controlTags(command.controls)}`);
      writer.int32(command.id);
      writeControls(writer, command.controls);
      break;
    case 'node.map':
      encodeMap(writer, command.rate === 'audio' ? '/n_mapa' : '/n_map', command);
      break;
    case 'node.free':
      ints(writer, '/n_free', command.id);
      return;
    case 'node.run':
      ints(writer, '/n_run', command.id, command.on ? 1 : 0);
      return;
    case 'node.move':
      ints(writer, '/n_order', addActions[command.action], command.target, command.id);
      return;
    case 'synthdef.load':
      writer.openMessage('/d_recv', 'b');
      writer.blob(command.bytes);
      break;
    case 'synthdef.free':
      writer.openMessage('/d_free', 's');
      writer.string(command.name);
      break;
    case 'buffer.alloc':
      ints(writer, '/b_alloc', command.id, command.frames, command.channels);
      return;
    case 'buffer.set':
      writer.openMessage('/b_setn', `iii${'f'.repeat(command.samples.length)}`);
      writer.int32(command.id);
      writer.int32(command.start);
      writer.int32(command.samples.length);
      writer.floats(command.samples);
      break;
    case 'buffer.zero':
      ints(writer, '/b_zero', command.id);
      return;
    case 'buffer.free':
      ints(writer, '/b_free', command.id);
      return;
    case 'control.set':
      writer.openMessage('/c_setn', `ii${'f'.repeat(command.values.length)}`);
      writer.int32(command.bus);
      writer.int32(command.values.length);
      writer.floats(command.values);
      break;
  }
  writer.closeMessage();
}

function ints(writer: OscWriter, address: string, ...values: readonly number[]): void {
  writer.openMessage(address, 'i'.repeat(values.length));
  for (const value of values) writer.int32(value);
  writer.closeMessage();
}

function encodeMap(
  writer: OscWriter,
  address: string,
  command: Extract<Command, { op: 'node.map' }>,
): void {
  const buses = Object.entries(command.buses);
  writer.openMessage(address, `i${'si'.repeat(buses.length)}`);
  writer.int32(command.id);
  for (const [name, bus] of buses) {
    writer.string(name);
    writer.int32(bus);
  }
}

function controlTags(controls: ControlInputs): string {
  let tags = '';
  for (const name in controls) tags += inputTags(controls[name] ?? 0);
  return tags;
}

function inputTags(input: ControlInput): string {
  if (typeof input === 'number') return 'sf';
  return typeof input === 'string' ? 'ss' : `s[${'f'.repeat(input.length)}]`;
}

function writeControls(writer: OscWriter, controls: ControlInputs): void {
  for (const name in controls) {
    writer.string(name);
    const input = controls[name] ?? 0;
    if (typeof input === 'number') writer.float32(input);
    else if (typeof input === 'string') writer.string(input);
    else writer.floats(input);
  }
}
