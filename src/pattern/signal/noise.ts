/** Random signals: the same time always gives the same value. */
import { rational } from '../../base/index.ts';
import type { Pattern } from '../core.ts';
import { appBoth, fmap, pure, rotL, signal } from '../engine.ts';
import { bind, innerBind } from '../join.ts';
import { randomAtNumber } from '../random/random.ts';
import { rand } from './rand.ts';

/** True as often as a probability says. */
export function _brandBy(probability: number): Pattern<boolean> {
  return fmap((value) => value < probability, rand);
}

/** True as often as a probability says. */
export function brandBy(probability: Pattern<number>): Pattern<boolean> {
  return innerBind(_brandBy, probability);
}

/** True half of the time. */
export const brand: Pattern<boolean> = _brandBy(0.5);

/** Random whole numbers from 0 up to, not including, a limit. */
export function _irand(limit: number): Pattern<number> {
  return fmap((value) => Math.floor(value * limit), rand);
}

/** Random whole numbers from 0 up to, not including, a limit. */
export function irand(limit: Pattern<number>): Pattern<number> {
  return bind(_irand, limit);
}

/** From 0 to 1 with no corner at either end (K. Perlin, "Improving Noise", 2002). */
function smootherStep(x: number): number {
  return 6 * x ** 5 - 15 * x ** 4 + 10 * x ** 3;
}

/** Between the random values of two whole numbers. */
function interpolate(position: number, a: number, b: number): number {
  return a + smootherStep(position) * (b - a);
}

/** Perlin noise along the values of a pattern: random at each whole number, smooth between. */
export function perlinWith(p: Pattern<number>): Pattern<number> {
  const below = fmap(Math.floor, p);
  const above = fmap((value) => Math.floor(value) + 1, p);
  const position = appBoth((value, floor) => value - floor, p, below);
  const from = appBoth(
    (x: number, a: number): readonly [number, number] => [x, a],
    position,
    fmap(randomAtNumber, below),
  );
  return appBoth(([x, a], b) => interpolate(x, a, b), from, fmap(randomAtNumber, above));
}

/** Smooth noise: a new random value to move to each cycle. */
export const perlin: Pattern<number> = signal((at) => {
  const time = at.toNumber();
  const floor = Math.floor(time);
  return interpolate(time - floor, randomAtNumber(floor), randomAtNumber(floor + 1));
});

/** Perlin noise on the plane of two patterns of numbers. */
export function perlin2With(x: Pattern<number>, y: Pattern<number>): Pattern<number> {
  return appBoth(noiseAt, x, y);
}

/** Gradient noise at a point, from 0 to 1. */
function noiseAt(x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [dx, dy] = [x - left, y - top];
  const corner = (right: number, bottom: number): number => {
    const angle = 2 * Math.PI * randomAtNumber(left + right + 0.0001 * (top + bottom));
    return Math.cos(angle) * (dx - right) + Math.sin(angle) * (dy - bottom);
  };
  const [sx, sy] = [smootherStep(dx), smootherStep(dy)];
  const sum =
    (1 - sx) * (1 - sy) * corner(0, 0) +
    sx * (1 - sy) * corner(1, 0) +
    (1 - sx) * sy * corner(0, 1) +
    sx * sy * corner(1, 1);
  return (sum + 1) / 2;
}

/** Perlin noise on the plane of time and a pattern of numbers. */
export function perlin2(y: Pattern<number>): Pattern<number> {
  return perlin2With(
    signal((time) => time.toNumber()),
    y,
  );
}

/** Random values from 0 to 1 that lie about one half (Box-Muller, cut off at three deviations). */
export const normal: Pattern<number> = bind((first) => {
  return bind(
    (second) => {
      const radius = Math.sqrt(-(2 * Math.log(Math.max(0.001, first))));
      const value = radius * Math.cos(2 * Math.PI * second) + 3;
      return pure(Math.max(-3, Math.min(3, value)) / 6);
    },
    rotL(rational(1000), rand),
  );
}, rand);
