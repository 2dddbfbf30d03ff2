// What a strip costs beside its effects: CPU time of many at once on the embedded engine.
import { createEngine, renderScore } from '../../dist/src/scsynth/index.js';
import { compileStrip } from '../../dist/src/stage/strip.js';
import { makeDefaultRegistry } from '../../dist/synthdefs/index.js';

const sampleRate = 48_000;
const seconds = 4;
const strips = 24;
const rounds = 7;

const registry = makeDefaultRegistry();

/** Chains of five effects as songs have them. */
export const chains = {
  drums: ['eq', 'compress', 'transient', 'distort', 'clip'],
  lead: ['eq', 'distort', 'chorus', 'delay', 'reverb'],
  bass: ['filter', 'distort', 'eq', 'compress', 'width'],
};

/**
 * What an empty strip costs, in per cent of the effects of a strip that has some. What effects cost is
 * what such a strip costs more than an empty one.
 *
 * @param {readonly string[]} names of effects
 */
export async function stripOverhead(names) {
  const engines = { silence: [], empty: [], full: [] };
  const defs = { silence: undefined, empty: defOf('empty', []), full: defOf('full', names) };
  for (let round = 0; round < rounds; round++) {
    for (const [kind, def] of Object.entries(defs)) engines[kind].push(await cpuSeconds(def));
  }
  const [silence, empty, full] = Object.values(engines).map((times) => Math.min(...times));
  return (100 * (empty - silence)) / (full - empty);
}

function defOf(name, names) {
  const chain = names.map((each, index) => {
    return { kind: 'effect', effect: registry.effect(each), slot: `fx${index}` };
  });
  return compileStrip(name, { chain, sends: ['post'], ducked: false, delay: 0 });
}

/** Each strip reads noise from a pair of inputs; all write to one pair of outputs. */
async function cpuSeconds(def) {
  const engine = await createEngine({ sampleRate, outputs: 4, inputs: 2 });
  if (!engine.ok) throw new Error(engine.problems[0]?.message);
  const setup = def ? [{ op: 'synthdef.load', name: def.name, bytes: def.bytes() }] : [];
  const commands = Array.from({ length: def ? strips : 0 }, (_, index) => ({
    op: 'synth.new',
    def: def.name,
    id: 1000 + index,
    action: 'tail',
    target: 0,
    controls: { in: 4, out0: 0, out1: 2, generator: index + 1, seed: index },
  }));
  const noise = Float32Array.from({ length: 4096 }, (_, i) => 0.3 * Math.sin(i * i * 12.9898));
  const before = process.cpuUsage();
  renderScore(engine.value, {
    setup,
    score: [{ time: 0, commands }],
    frames: seconds * sampleRate,
    inputs: (block, channels) => {
      const from = (block * 128) % 3968;
      for (const channel of channels) channel.set(noise.subarray(from, from + 128));
    },
    onBlock: () => {},
  });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
