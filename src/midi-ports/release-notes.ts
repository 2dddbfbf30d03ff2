import { createInterface } from 'node:readline';
import { findPort } from './find-port.ts';
import { loadMidi, type MidiLibrary, namesOf } from './library.ts';
import { LEAVING, ON_THE_WIRE, pause } from './pause.ts';

const NOTE_OFF = 0x80;
const CONTROL = 0xb0;
const NOTES = 128;
/** Sustain off, all sound off, all notes off. */
const silencing = [
  [64, 0],
  [120, 0],
  [123, 0],
] as const;

/**
 * The process that `midiWatchdog` starts: it reads which channels of which ports are used (`["Juno",0]`) and,
 * when its input ends without the word that all is done (`[]`), ends every note there.
 */
async function watch(library: string | undefined): Promise<void> {
  const used = new Map<string, Set<number>>();
  for await (const line of createInterface({ input: process.stdin })) {
    const [port, channel] = JSON.parse(line) as [string?, number?];
    if (port === undefined) return;
    const channels = used.get(port) ?? new Set();
    if (channel !== undefined) channels.add(channel);
    used.set(port, channels);
  }
  const midi = loadMidi(library);
  if (!midi.ok) return;
  for (const [port, channels] of used) release(midi.value, port, channels);
}

function release({ Output }: MidiLibrary, wanted: string, channels: ReadonlySet<number>): void {
  const output = new Output();
  const index = findPort(namesOf(output), wanted);
  if (index === undefined) return;
  output.openPort(index);
  pause(LEAVING);
  for (const channel of channels) {
    const notes = Array.from({ length: NOTES }, (_, note) => [NOTE_OFF + channel, note, 0]);
    const all = [...silencing.map((message) => [CONTROL + channel, ...message]), ...notes];
    for (const bytes of all) {
      output.sendMessage(bytes);
      pause(ON_THE_WIRE);
    }
  }
  pause(LEAVING);
  output.destroy();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
await watch(process.argv[2]);
