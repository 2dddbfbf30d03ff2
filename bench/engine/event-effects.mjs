// What each effect of events costs, in time to compile and in time to play:
//
//   npm run build && node bench/engine/event-effects.mjs > docs/figures/event-effects.md
//
// The best of several runs each, since whatever else a machine does makes them longer.
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { createEngine, renderScore } from '../../dist/src/scsynth/index.js';
import { compileVoice, defineInstrument, voiceName } from '../../dist/src/sound/index.js';
import { compileOrbit, orbitName } from '../../dist/src/stage/orbit.js';
import { eventEffects, makeDefaultRegistry } from '../../dist/synthdefs/index.js';
import { must } from './compare-sounds.mjs';

const sampleRate = 48_000;
const seconds = 2;
const voices = 16;
const runs = 5;

/** As little as can be, in two channels as most voices are. */
const saw = defineInstrument({
  name: 'saw',
  doc: 'Two saws.',
  parameters: {},
  voice: (g, note) => g.Saw.ar([note.freq, note.freq.mul(1.01)]).mul(0.1),
});

function best(measure) {
  return Math.min(...Array.from({ length: runs }, measure));
}

/** Milliseconds in which the voice of an instrument with some effects becomes bytes. */
function compiling(instrument, effects) {
  return best(() => {
    const start = performance.now();
    compileVoice(instrument, { structure: {}, effects }).bytes();
    return performance.now() - start;
  });
}

/** Seconds in which an engine plays some synths of a SynthDef. */
async function playing(def, count) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const engine = must(await createEngine({ sampleRate, wireBuffers: 256 }));
    const commands = Array.from({ length: count }, (_, i) => ({
      op: 'synth.new',
      def: def.name,
      id: 1000 + i,
      action: 'tail',
      target: 0,
      controls: { freq: 110 + i, sustain: seconds, generator: i + 1, in: 16, out: 0 },
    }));
    const load = { op: 'synthdef.load', name: def.name, bytes: def.bytes() };
    const frames = seconds * sampleRate;
    const start = performance.now();
    const score = [{ time: 0, commands }];
    renderScore(engine, { setup: [load], score, frames, onBlock: () => {} });
    times.push((performance.now() - start) / 1000);
  }
  return Math.min(...times);
}

/** Percent of a core that one of them takes. */
async function costOf(effect, plain) {
  if (effect.kind === 'orbit') return (await playing(compileOrbit(effect), 1)) * (100 / seconds);
  const def = compileVoice(saw, { structure: {}, effects: [effect] });
  return (((await playing(def, voices)) - plain) / voices) * (100 / seconds);
}

const registry = makeDefaultRegistry();
const instruments = registry.instruments().map((name) => registry.instrument(name));
for (const instrument of instruments) compiling(instrument, eventEffects);
const times = new Map(instruments.map((each) => [each.name, compiling(each, [])]));
const plain = await playing(compileVoice(saw), voices);
const shown = (x) => x.toFixed(3);

console.log('# What effects of events cost\n');
console.log(
  `${cpus()[0]?.model.trim()}, Node ${process.version}; the best of ${runs} runs. A voice of two`,
);
console.log(
  'channels; one of `delay`, `room` or `leslie` serves a whole track. Taken while others kept the machine',
);
console.log('busy: a tenth of a percent more or less says nothing, nor do 0.3 ms.\n');
console.log('| effect | % of a core | ms to compile, screech with it |\n|---|---|---|');
for (const effect of eventEffects) {
  const cost = await costOf(effect, plain);
  const time = compiling(registry.instrument('screech'), [effect]);
  const name = effect.kind === 'orbit' ? orbitName(effect) : effect.name;
  console.log(`| ${name} | ${shown(Math.max(0, cost))} | ${shown(time)} |`);
}
const three = eventEffects.filter(({ name }) => ['shape', 'crush', 'lpf'].includes(name));
console.log('\n| voice | ms to compile | with shape, crush, lpf |\n|---|---|---|');
for (const each of instruments) {
  const row = [times.get(each.name), compiling(each, three)];
  console.log(`| ${voiceName(each)} | ${row.map(shown).join(' | ')} |`);
}
