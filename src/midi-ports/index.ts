export { type InputEvent, MidiInput } from './input.ts';
export { listPorts } from './list-ports.ts';
export { type MidiEvent, MidiSender, type MidiSenderOptions, steadyNow } from './sender.ts';
