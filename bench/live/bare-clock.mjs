// The simplest sender of a MIDI clock there can be: it does nothing but wait for the next tick.
// node bare-clock.mjs LIBRARY BPM SECONDS
import { createRequire } from 'node:module';

const [library, bpm, seconds] = process.argv.slice(2);
const { Output } = createRequire(import.meta.url)(library);
const output = new Output();
const ports = Array.from({ length: output.getPortCount() }, (_, i) => output.getPortName(i));
output.openPort(ports.findIndex((name) => name.includes('midi-monitor')));

const step = 60_000 / Number(bpm) / 24;
const begun = performance.now() + 500;
for (let tick = 0; tick * step < Number(seconds) * 1000; tick += 1) {
  while (performance.now() < begun + tick * step);
  output.sendMessage([0xf8]);
}
output.closePort();
