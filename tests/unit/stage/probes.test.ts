import { describe, expect, it } from 'vitest';
import { cutStrip } from '../../../src/stage/cut-strip.ts';
import { probesAround } from '../../../src/stage/probes.ts';
import { type ChainLink, compileStrip, type StripShape } from '../../../src/stage/strip.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

const registry = makeDefaultRegistry();

const chainOf = (...names: string[]): ChainLink[] =>
  names.map((name, index) => ({
    kind: 'effect',
    effect: registry.effect(name)!,
    slot: `fx${index}`,
  }));

describe('probes', () => {
  it('stand around clippers and limiters, one between neighbours', () => {
    const { places, effects } = probesAround(chainOf('eq', 'clip', 'limit', 'eq', 'clip'));
    expect(places.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5]);
    expect(effects).toEqual([
      { effect: 'clip', before: 0, after: 1 },
      { effect: 'limit', before: 1, after: 2 },
      { effect: 'clip', before: 3, after: 4 },
    ]);
  });

  it('are no more than a server has outputs for', () => {
    const { places, effects } = probesAround(chainOf(...Array<string>(40).fill('clip')));
    expect(places).toHaveLength(12);
    expect(effects).toHaveLength(11);
  });

  it('are written once each where a strip is cut in series', () => {
    const chain = chainOf('reverb', 'clip', 'reverb', 'clip', 'reverb', 'limit');
    const { places } = probesAround(chain);
    const shape: StripShape = { chain, sends: [], ducked: false, delay: 0, probes: places };
    // As if half of it were too large for a server.
    const compile = (each: StripShape) => {
      const def = compileStrip('x', each);
      const bytes = () => new Uint8Array(100_000);
      return each.chain.length > 3 ? Object.assign(def, { bytes }) : def;
    };
    const parts = cutStrip(shape, compile)!;
    expect(parts).toHaveLength(2);
    expect(parts.flatMap(({ probes = [] }) => probes)).toHaveLength(places.length);
    expect(parts.map(({ probes = [] }) => probes.map(({ at }) => at))).toEqual([
      [1, 2],
      [0, 1, 2, 3],
    ]);
  });

  it('are the master’s alone, on a server of its own, in front of its input', () => {
    const text =
      'tracks: {a: {instrument: clap, pattern: x, effects: [{clip: {}}]}}\nmaster: {effects: [{clip: {}}]}';
    const [track, master] = planText(text).nodes;
    expect([track!.probes, track!.place.probeBuses]).toEqual([[], []]);
    expect(master!.probes.map(({ effect }) => effect)).toEqual(['clip', 'limit']);
    expect(master!.place).toMatchObject({ outBuses: [0], probeBuses: [2, 4, 6], inBus: 8 });
    const shared = planText(text, 'shared').nodes.at(-1)!;
    expect([shared.probes, shared.place.probeBuses]).toEqual([[], []]);
  });
});
