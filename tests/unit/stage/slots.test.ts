import { describe, expect, it } from 'vitest';
import { defaultServerOptions } from '../../../src/scsynth/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { planSong } from '../../../src/stage/index.ts';
import { place } from '../../../src/stage/layout.ts';
import { giveSlots, LIVE_SLOTS } from '../../../src/stage/slots.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

const song = (names: readonly string[]): string =>
  `bpm: 200\ntracks:\n${names.map((name) => `  ${name}: {instrument: click, pattern: 'x'}`).join('\n')}\n`;

describe('slots', () => {
  const first = planText(song(['kick', 'hats', 'lead']), 'shared', { live: {} });
  const slotOf = (plan: typeof first, name: string): number | undefined =>
    plan.nodes.find((node) => node.name === name)?.place.slot;

  it('are kept by nodes that stay, whatever comes and goes before them', () => {
    const second = planText(song(['bass', 'lead', 'kick']), 'shared', { live: { before: first } });
    expect(slotOf(second, 'lead')).toBe(slotOf(first, 'lead'));
    expect(slotOf(second, 'kick')).toBe(slotOf(first, 'kick'));
    expect(slotOf(second, 'master')).toBe(slotOf(first, 'master'));
  });

  it('are not given anew while what had them may still sound', () => {
    const second = planText(song(['bass', 'kick']), 'shared', { live: { before: first } });
    const third = planText(song(['bass', 'kick', 'pad']), 'shared', { live: { before: second } });
    const before = first.nodes.map(({ place: { slot } }) => slot);
    expect(before).not.toContain(slotOf(second, 'bass'));
    expect(slotOf(third, 'pad')).toBe(slotOf(first, 'hats'));
  });

  it('of other songs are left alone', () => {
    const taken = new Set([0, 2]);
    expect([...giveSlots(['a', 'b'], { taken }).values()]).toEqual([1, 3]);
  });

  it('fit on a server with the default options, each bus and id given once', () => {
    const names = Array.from({ length: LIVE_SLOTS }, (_, index) => `n${index}`);
    const nodes = names.map((name) => ({ name, ports: ['(tap)', name], listens: [name] }));
    const places = [...place(nodes, 'shared', {}).values()];
    const buses = places.flatMap(({ inBus, duckBus, orbitBus, sideBuses }) => [
      ...[inBus, inBus + 1, duckBus],
      ...Array.from({ length: 16 }, (_, index) => orbitBus + index),
      ...sideBuses.flatMap((bus) => [bus, bus + 1]),
    ]);
    expect(new Set(buses).size).toBe(buses.length);
    expect(Math.max(...buses)).toBeLessThan(defaultServerOptions.audioBuses);
    const generators = places.map((each) => each.firstModulatorGenerator + 7);
    expect(Math.max(...generators)).toBeLessThan(defaultServerOptions.randomGenerators);
    const controls = places.map(({ controlBus }) => controlBus + 63);
    expect(Math.max(...controls)).toBeLessThan(defaultServerOptions.controlBuses);
  });

  it('run out with a Problem', () => {
    const names = Array.from({ length: LIVE_SLOTS }, (_, index) => `t${index}`);
    const registry = makeDefaultRegistry();
    const read = readSong(song(names), { registry, file: 'test.yaml' });
    if (!read.ok) throw new Error('the song does not read');
    const plan = planSong(read.value.song, { registry, layout: 'shared', live: {} });
    expect(plan.ok).toBe(false);
    expect(plan.problems[0]?.code).toBe('stage.too-many-strips');
    expect(plan.problems[0]?.message).toContain('49 strips');
  });
});

describe('strips', () => {
  const withEffect = (effect: string): string =>
    `tracks:\n  kick: {instrument: click, pattern: x, effects: [${effect}]}\n  hat: {instrument: click, pattern: x}\n`;
  const stripOf = (plan: ReturnType<typeof planText>, name: string) => {
    const [def = ''] = plan.nodes.find((node) => node.name === name)?.strip.defs ?? [];
    return plan.synthdef(def);
  };

  it('that are as before are not compiled again, and others are', () => {
    const first = planText(withEffect('{eq: {}}'), 'shared', { live: {} });
    const second = planText(withEffect('{clip: {}}'), 'shared', { live: { before: first } });
    const fresh = planText(withEffect('{clip: {}}'), 'shared', { live: {} });
    expect(stripOf(second, 'hat')).toBe(stripOf(first, 'hat'));
    expect(stripOf(fresh, 'hat')).not.toBe(stripOf(first, 'hat'));
    expect(stripOf(second, 'kick')?.bytes()).toEqual(stripOf(fresh, 'kick')?.bytes());
    expect(stripOf(second, 'kick')?.bytes()).not.toEqual(stripOf(first, 'kick')?.bytes());
  });
});
