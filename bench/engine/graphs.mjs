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
 * Instruments, then effects alone, each in a strip, then chains of two effects, until there are as many
 * as wanted.
 *
 * @param {number} count @returns {Recipe[]}
 */
export function instrumentAndEffectGraphs(count) {
  const registry = makeDefaultRegistry();
  const alone = [...namedSynthDefs(registry)].filter(([name]) => /^(voice|effect)-/.test(name));
  const links = registry.effects().map((name) => {
    return { kind: 'effect', effect: registry.effect(name), slot: name };
  });
  const pairs = links.flatMap((first) =>
    links.filter((second) => second !== first).map((second) => [first, second]),
  );
  const chains = pairs.map((chain) => {
    const name = `strip-${chain.map(({ slot }) => slot).join('-')}`;
    const shape = { chain, sends: ['post'], ducked: true, delay: 0 };
    return [name, () => compileStrip(name, shape)];
  });
  // spread over all pairs, so that no effect is there more often than others
  const missing = Math.max(0, count - alone.length);
  const spread = Array.from(
    { length: Math.min(missing, chains.length) },
    (_, i) => chains[Math.floor((i * chains.length) / missing)],
  );
  return [...alone, ...spread].slice(0, count);
}
