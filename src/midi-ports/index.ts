export { type MidiEvent, MidiSender, type MidiSenderOptions, steadyNow } from './sender.ts';
