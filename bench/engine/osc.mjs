// Writing OSC: a timed bundle with one `/s_new`, as every note is, beside npm's `osc`.
import { createRequire } from 'node:module';
import { OscWriter } from '../../dist/src/osc/index.js';
import { row } from '../shared/row.mjs';

const bundles = 20_000;
const rounds = 7;

/** Names and values of a note's controls: some whole, some not. */
const controls = { out: 4, freq: 440.5, velocity: 0.8, pan: -0.25, sustain: 0.125, drive: 12 };
const timeOf = (i) => ({ seconds: 3_900_000_000 + i, fraction: 1_073_741_824 });

/** @param {(text: string) => void} note */
export function oscRows(note) {
  note('writing OSC bundles …');
  const theirs = makeTheirs();
  const ours = makeOurs();
  if (!Buffer.from(theirs(1)).equals(ours(1))) {
    throw new Error('gabber and npm osc write other bytes');
  }
  // interleaved, the least round of each
  const times = Array.from({ length: rounds }, () => [perSecond(ours), perSecond(theirs)]);
  const best = (which) => Math.max(...times.map((each) => each[which]));
  const name = 'write timed /s_new bundles';
  return [row({ name, value: best(0), unit: '/s', better: 'more', peers: { 'npm osc': best(1) } })];
}

function perSecond(write) {
  const start = performance.now();
  for (let i = 0; i < bundles; i += 1) write(i);
  return (bundles / (performance.now() - start)) * 1000;
}

function makeOurs() {
  const writer = new OscWriter(1024);
  const tags = `siii${'sf'.repeat(Object.keys(controls).length)}`;
  return (i) => {
    writer.clear();
    writer.openBundle(timeOf(i));
    writer.openMessage('/s_new', tags);
    writer.string('voice-acid');
    writer.int32(1000 + i);
    writer.int32(0);
    writer.int32(1);
    for (const name in controls) {
      writer.string(name);
      writer.float32(controls[name]);
    }
    writer.closeMessage();
    writer.closeBundle();
    return writer.bytes();
  };
}

function makeTheirs() {
  const osc = createRequire(import.meta.url)('osc');
  return (i) => {
    const { seconds, fraction } = timeOf(i);
    const args = [
      { type: 's', value: 'voice-acid' },
      { type: 'i', value: 1000 + i },
      { type: 'i', value: 0 },
      { type: 'i', value: 1 },
    ];
    for (const name in controls) {
      args.push({ type: 's', value: name }, { type: 'f', value: controls[name] });
    }
    const packets = [{ address: '/s_new', args }];
    return osc.writePacket({ timeTag: { raw: [seconds, fraction] }, packets }, { metadata: true });
  };
}
