import type { Effect } from '../../src/sound/index.ts';
import { passThrough, type Values } from './play.ts';
import { amplitudeAt, decibels, impulse } from './signals.ts';

const height = 0.5;

/** The gains in dB of an effect at some frequencies, by its response to one sample. */
export async function gainsAt(
  effect: Effect,
  values: Values,
  frequencies: readonly number[],
  seconds = 1,
): Promise<readonly number[]> {
  const [gains] = await gainsOf(effect, [values], frequencies, seconds);
  return gains!;
}

/** The same of several settings at once. */
export async function gainsOf(
  effect: Effect,
  settings: readonly Values[],
  frequencies: readonly number[],
  seconds = 1,
): Promise<readonly (readonly number[])[]> {
  const passes = settings.map((values) => ({ values }));
  const { takes } = await passThrough(effect, impulse(4800, height), passes, seconds);
  return takes.map(([left]) =>
    frequencies.map((hz) => decibels((amplitudeAt(left, hz) * left.length) / 2 / height)),
  );
}
