// The graphs of instruments and effects that compiling is timed on.
import { namedSynthDefs } from '../../dist/src/stage/index.js';
import { compileStrip } from '../../dist/src/stage/strip.js';
import { makeDefaultRegistry } from '../../dist/synthdefs/index.js';

/** @typedef {readonly [name: string, make: () => import('../../dist/src/synthdef/index.js').SynthDef]} Recipe */

/** Every SynthDef that ships. @returns {Recipe[]} */
export function shippedGraphs() {
  return [...namedSynthDefs(makeDefaultRegistry())];
}

/**
 * The sounds that ship, voices and effects, each alone as `gabber synthdef` shows it; then each as songs
 * have it besides, effects in ducked strips with a send; then the first ones once more, until there are as
 * many as wanted.
 *
 * @param {number} count @returns {Recipe[]}
 */
export function soundGraphs(count) {
  const registry = makeDefaultRegistry();
  const alone = soundsAlone(registry);
  const strips = chainLinks(registry).map((link) => stripOf([link]));
  const voices = alone.filter(([name]) => name.startsWith('voice-'));
  const all = [...alone, ...voices, ...strips, ...voices];
  // a name of its own for each
  return all.slice(0, count).map(([name, make], place) => [`${name}-${place}`, make]);
}

/**
 * Instruments, then effects alone, each in a strip, then chains of two effects, until there are as many
 * as wanted.
 *
 * @param {number} count @returns {Recipe[]}
 */
export function chainGraphs(count) {
  const registry = makeDefaultRegistry();
  const alone = soundsAlone(registry);
  const links = chainLinks(registry);
  const pairs = links.flatMap((first) =>
    links.filter((second) => second !== first).map((second) => [first, second]),
  );
  const chains = pairs.map(stripOf);
  // spread over all pairs, so that no effect is there more often than others
  const missing = Math.max(0, count - alone.length);
  const spread = Array.from(
    { length: Math.min(missing, chains.length) },
    (_, i) => chains[Math.floor((i * chains.length) / missing)],
  );
  return [...alone, ...spread].slice(0, count);
}

function soundsAlone(registry) {
  return [...namedSynthDefs(registry)].filter(([name]) => /^(voice|effect)-/.test(name));
}

function chainLinks(registry) {
  return registry.effects().map((name) => {
    return { kind: 'effect', effect: registry.effect(name), slot: name };
  });
}

/** @returns {Recipe} */
function stripOf(chain) {
  const name = `strip-${chain.map(({ slot }) => slot).join('-')}`;
  const shape = { chain, sends: ['post'], ducked: true, delay: 0 };
  return [name, () => compileStrip(name, shape)];
}

/** What is compiled, by name. @type {Record<string, () => Recipe[]>} */
export const graphSets = {
  shipped: shippedGraphs,
  sounds: () => soundGraphs(100),
  chains: () => chainGraphs(100),
};
