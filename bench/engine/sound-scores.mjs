// A score for one sound alone: a note or two of an instrument, a tone through an effect.
import { Rational, rational } from '../../dist/src/base/index.js';
import { sharedScore } from '../../dist/src/render/render-shared.js';
import { readSong } from '../../dist/src/song/index.js';
import { namedSynthDefs, planSong } from '../../dist/src/stage/index.js';
import { buildSynthDef } from '../../dist/src/synthdef/index.js';
import { must } from './compare-sounds.mjs';

/** Two notes a second apart, through a track's strip and the master. */
export function instrumentScore(name, registry) {
  const pattern = isPitched(name, registry) ? 'note "f4 ~ c5 ~"' : 'x ~ x ~';
  const song = {
    bpm: 120,
    seed: 3,
    tracks: { a: { instrument: name, pattern } },
    master: { gain: 0 },
  };
  const read = must(readSong(JSON.stringify(song), { registry, file: name }));
  const plan = must(planSong(read.song, { registry, layout: 'shared' }));
  const { setup, score } = must(sharedScore(plan, { begin: Rational.zero, end: rational(1) }));
  return { setup, score };
}

/** One note, straight to the outputs: nothing but the voice is heard. */
export function voiceScore(name, registry) {
  const def = namedSynthDefs(registry).get(`voice-${name}`)();
  const pitch = isPitched(name, registry) ? { freq: 174.61 } : {};
  const controls = { out: 0, generator: 1, seed: 7, sustain: 0.3, ...pitch };
  return { setup: [load(def)], score: [{ time: 0, commands: [start(def, 1000, controls)] }] };
}

/** Whether an instrument plays the notes that it is given. */
export function isPitched(name, registry) {
  return registry.instrument(name).pitch.kind === 'note';
}

/** A tone and seeded noise through the strip of one effect. */
export function effectScore(name, registry) {
  const source = buildSynthDef('source', (g) => {
    g.RandID.ir(1);
    g.RandSeed.ir(1, 5);
    const tone = g.SinOsc.ar([220, 331]).mul(0.25);
    g.Out.ar(8, tone.add(g.WhiteNoise.ar().mul(0.05)));
  });
  const effect = namedSynthDefs(registry).get(`effect-${name}`)();
  const strip = { in: 8, out0: 0, on: 1, generator: 2, seed: 7 };
  const commands = [start(source, 1000, {}), start(effect, 1001, strip)];
  return { setup: [load(source), load(effect)], score: [{ time: 0, commands }] };
}

function load(def) {
  return { op: 'synthdef.load', name: def.name, bytes: def.bytes() };
}

function start(def, id, controls) {
  return { op: 'synth.new', def: def.name, id, action: 'tail', target: 0, controls };
}
