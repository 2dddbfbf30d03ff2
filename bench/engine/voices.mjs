// What one voice of each instrument costs: CPU time of two dozen at once on the embedded engine at 48 kHz, in
// percent of a core each. Prints a table.
//
//   npm run build && node bench/engine/voices.mjs
import { createEngine, renderScore } from '../../dist/src/scsynth/index.js';
import { compileVoice, voiceName } from '../../dist/src/sound/index.js';
import { instruments } from '../../dist/synthdefs/index.js';

const sampleRate = 48_000;
const seconds = 2;
const voices = 24;

/** Voices that last: what falls by itself falls as slowly as it can. */
function chord(instrument) {
  const { decay } = instrument.parameters;
  return Array.from({ length: voices }, (_, index) => ({
    op: 'synth.new',
    def: voiceName(instrument),
    id: 1000 + index,
    action: 'tail',
    target: 0,
    controls: {
      out: 0,
      freq: 200 + index,
      sustain: 2 * seconds,
      generator: index + 1,
      seed: index,
      ...(decay && { decay: decay.max }),
    },
  }));
}

/** Seconds of CPU time; of silence where there is no instrument. */
async function cpuSeconds(instrument) {
  const engine = await createEngine({ sampleRate });
  if (!engine.ok) throw new Error(engine.problems[0]?.message);
  const def = instrument && compileVoice(instrument);
  const setup = def ? [{ op: 'synthdef.load', name: def.name, bytes: def.bytes() }] : [];
  const score = instrument ? [{ time: 0, commands: chord(instrument) }] : [];
  const before = process.cpuUsage();
  renderScore(engine.value, { setup, score, frames: seconds * sampleRate, onBlock: () => {} });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The least of three: what else the machine does only adds. */
async function least(instrument) {
  const times = [];
  for (let round = 0; round < 3; round++) times.push(await cpuSeconds(instrument));
  return Math.min(...times);
}

const silence = await least();
console.log('| instrument | % of a core |\n|---|---|');
for (const instrument of instruments) {
  const percent = (100 * ((await least(instrument)) - silence)) / voices / seconds;
  console.log(`| ${instrument.name} | ${Math.max(0, percent).toFixed(2)} |`);
}
