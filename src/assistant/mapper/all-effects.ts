import type { Edit } from '../../song/index.ts';
import { type Answer, type Scene, says } from './scene.ts';
import { effectsOfStrip, stripOf } from './strips.ts';

/** Strips as they sound by themselves: without their effects, and without what they send to returns. */
export function withoutEffects({ song }: Scene, strips: readonly string[]): Answer {
  const edits = strips.flatMap((strip): readonly Edit[] => [
    ...effectsOfStrip(song, strip).map((effect): Edit => ({ op: 'effect.remove', strip, effect })),
    ...Object.keys(stripOf(song, strip)?.data.sends ?? {}).map(
      (to): Edit => ({ op: 'param.set', path: `${strip}.sends.${to}`, value: null }),
    ),
  ]);
  return edits.length > 0
    ? { edits, strips }
    : says(`There is no effect on ${strips.join(' and ')} to take off.`);
}
