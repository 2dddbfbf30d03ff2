import type { Edit } from '../../song/index.ts';
import type { Scene } from './scene.ts';
import { addedEffect, effectsOfStrip, returnWith, stripOf } from './strips.ts';

export const reverbs = ['reverb', 'gatedverb', 'springverb', 'reverseverb'];
export const delays = ['delay', 'tapedelay', 'duckdelay', 'reversedelay'];

/** Where the first of a sound begins to be heard in a reverb. */
const firstSend = -14;
const silent = -40;

/** More or less reverb, in dB: of its own effect, of its send, or from a return of all. */
export function moreReverb(scene: Scene, strip: string, by: number): readonly Edit[] {
  return moreSpace(scene, strip, by, reverbs, 'reverb');
}

/** More or less echo. */
export function moreDelay(scene: Scene, strip: string, by: number): readonly Edit[] {
  return moreSpace(scene, strip, by, delays, 'delay');
}

function moreSpace(
  scene: Scene,
  strip: string,
  by: number,
  kinds: readonly string[],
  usual: string,
): readonly Edit[] {
  const { song } = scene;
  if (strip === 'master') return ofReturns(scene, by, kinds);
  const own = effectsOfStrip(song, strip).find((each) => kinds.includes(each));
  if (own !== undefined) {
    return [
      { op: 'param.step', path: `${strip}.effects.${own}.wet`, by: Number((by * 0.03).toFixed(3)) },
    ];
  }
  const to = sendOf(scene, strip, kinds);
  if (to !== undefined)
    return [{ op: 'param.step', path: `${strip}.sends.${to}`, by: Number(by.toFixed(2)) }];
  if (by <= 0) return [];
  return firstOf(scene, strip, kinds, usual, by);
}

/** The return to which a strip sends already, among those with such effects. */
export function sendOf(
  { song }: Scene,
  strip: string,
  kinds: readonly string[],
): string | undefined {
  const sends = stripOf(song, strip)?.data.sends ?? {};
  return Object.keys(sends).find((name) =>
    effectsOfStrip(song, name).some((each) => kinds.includes(each)),
  );
}

function ofReturns({ song }: Scene, by: number, kinds: readonly string[]): readonly Edit[] {
  const names = Object.keys(song.returns ?? {}).filter((name) =>
    effectsOfStrip(song, name).some((each) => kinds.includes(each)),
  );
  return names.map((name) => ({
    op: 'param.step',
    path: `${name}.strip.level`,
    by: Number(by.toFixed(2)),
  }));
}

function firstOf(
  { song }: Scene,
  strip: string,
  kinds: readonly string[],
  usual: string,
  by: number,
): readonly Edit[] {
  const to = returnWith(song, kinds);
  const level = Math.max(silent, Math.min(0, firstSend + by - 4));
  if (to !== undefined && to !== strip)
    return [
      { op: 'param.set', path: `${strip}.sends.${to}`, value: `${Number(level.toFixed(1))}dB` },
    ];
  const wet = Number(Math.max(0.08, Math.min(0.6, 0.2 + (by - 4) * 0.02)).toFixed(2));
  return [addedEffect(song, strip, usual, { wet })];
}
