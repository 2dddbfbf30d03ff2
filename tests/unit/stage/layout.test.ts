import { describe, expect, it } from 'vitest';
import { CHANNELS, ORBIT_EFFECTS, place } from '../../../src/stage/layout.ts';

const nodes = [
  { name: 'kick', ports: ['drums'] },
  { name: 'hoover', ports: ['master', 'hall', 'plate'] },
  { name: 'drums', ports: ['master'] },
  { name: 'hall', ports: ['master'] },
  { name: 'plate', ports: ['master'] },
  { name: 'master', ports: ['out'] },
].map((each) => ({ listens: [], ...each }));

describe('the shared layout', () => {
  const places = place(nodes, 'shared');
  const at = (name: string) => places.get(name)!;

  it('leads each port to the input of the node it names', () => {
    expect(at('kick').outBuses).toEqual([at('drums').inBus]);
    expect(at('hoover').outBuses).toEqual([
      at('master').inBus,
      at('hall').inBus,
      at('plate').inBus,
    ]);
    expect(at('master').outBuses).toEqual([0]);
  });

  it('gives no bus, group, voice id or generator twice', () => {
    const buses = nodes.flatMap(({ name }) => {
      const { inBus, duckBus, orbitBus } = at(name);
      const orbit = Array.from({ length: ORBIT_EFFECTS * CHANNELS }, (_, i) => orbitBus + i);
      return [inBus, inBus + 1, duckBus, ...orbit];
    });
    expect(new Set(buses).size).toBe(buses.length);
    expect(Math.min(...buses)).toBeGreaterThanOrEqual(2 * CHANNELS);
    const firsts = ['root', 'firstVoice', 'firstOrbit', 'firstGenerator', 'controlBus'] as const;
    for (const key of firsts) {
      expect(new Set(nodes.map(({ name }) => at(name)[key])).size).toBe(nodes.length);
    }
  });
});

describe('the layout with a server a node', () => {
  const places = place(nodes, 'apart');
  const at = (name: string) => places.get(name)!;

  it('puts ports on hardware outputs and the input right after them', () => {
    expect(at('hoover').outBuses).toEqual([0, 2, 4]);
    expect(at('hoover').inBus).toBe(6);
    expect(at('kick').inBus).toBe(2);
    expect(at('kick').duckBus).toBe(4);
  });

  it('numbers nodes as in the shared layout, so that messages differ in buses alone', () => {
    expect(at('drums').root).toBe(place(nodes, 'shared').get('drums')!.root);
    expect(at('drums').firstVoice).toBe(place(nodes, 'shared').get('drums')!.firstVoice);
  });
});
