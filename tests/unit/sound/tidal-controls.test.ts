import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../../src/sound/index.ts';
import { ALIASES, CONTROLS } from '../../../src/tidal/builtins/controls-data.ts';
import { effects, instruments } from '../../../synthdefs/index.ts';

/** What SuperDirt takes a control for: unit, and the range in which it is heard. */
interface Meaning {
  readonly unit: Parameter['unit'];
  readonly least: number;
  readonly most: number;
  /** Whether the whole range must be offered, or a part of it that suits the instrument. */
  readonly whole: boolean;
}

const time: Meaning = { unit: 's', least: 0, most: 10, whole: false };

/** The controls whose names parameters share. */
const meanings: Readonly<Record<string, Meaning>> = {
  cutoff: { unit: 'Hz', least: 20, most: 20_000, whole: true },
  resonance: { unit: 'ratio', least: 0, most: 1, whole: true },
  vowel: { unit: 'choice', least: 0, most: 4, whole: true },
  attack: time,
  hold: time,
  decay: time,
  release: time,
};

/** Names of Tidal's and SuperDirt's controls. */
const controls = new Set(
  CONTROLS.trim()
    .split('\n')
    .map((line) => line.split(' ')[0]),
);

/** Other names of controls, and what each sets. */
const aliases = new Map(
  [...ALIASES.matchAll(/(\S+)\s+(\S+)/g)].map(([, alias, control]) => [alias, control] as const),
);

/** Names by which Tidal sends a control through a bus. */
const busForms = new Set([...controls].flatMap((name) => [`${name}bus`, `${name}recv`]));

const parameters = [...instruments, ...effects].flatMap((owner) =>
  Object.entries(owner.parameters).map(([name, spec]) => ({ owner: owner.name, name, spec })),
);

describe('a parameter with the name of a Tidal control', () => {
  it('is one whose meaning is known here', () => {
    const shared = parameters.filter(({ name }) => controls.has(name));
    expect(shared.length).toBeGreaterThan(10);
    expect(shared.filter(({ name }) => meanings[name] === undefined)).toEqual([]);
  });

  it.each(
    parameters
      .filter(({ name }) => meanings[name] !== undefined)
      .map(({ owner, name, spec }) => [owner, name, spec] as const),
  )('%s %s has its unit and range', (_, name, spec) => {
    const { unit, least, most, whole } = meanings[name]!;
    expect(spec.unit).toBe(unit);
    expect(spec.min).toBeGreaterThanOrEqual(least);
    expect(spec.max).toBeLessThanOrEqual(most);
    if (whole) expect([spec.min, spec.max]).toEqual([least, most]);
  });
});

describe('no parameter', () => {
  it('has a name by which Tidal sets another control, whose value an export would lose', () => {
    expect(aliases.get('sag')).toBe('sagogo');
    const lost = parameters.filter(({ name }) => aliases.has(name) || busForms.has(name));
    expect(lost.map(({ owner, name }) => `${owner} ${name}`)).toEqual([]);
  });
});
