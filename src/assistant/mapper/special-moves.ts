import { loudnessTarget } from '../../music/index.ts';
import type { Edit } from '../../song/index.ts';
import type { MoveStrip } from './named-move.ts';
import { eachPattern, joined } from './pattern-text.ts';
import { playedMoves } from './played-moves.ts';
import { genreOf, type Scene, works } from './scene.ts';
import { addedEffect, effectsOfStrip } from './strips.ts';

/** Moves that are no steps of a number: effects with a preset, lengths of notes, the loudness of the whole. */
export const specialMoves: MoveStrip = (scene, strip, move) => {
  const { song } = scene;
  const { quantity, value, force } = move;
  const isOn = force > 0;
  const preset = (effect: string, name: string): readonly Edit[] =>
    toggled(scene, strip, effect, isOn, { preset: name });
  switch (quantity) {
    case 'glue':
      return preset('compress', 'glue');
    case 'smash':
      return preset('compress', 'smash');
    case 'gated':
      return preset('trance-gate', 'trance');
    case 'stuttered':
      return preset('trance-gate', 'stutter');
    case 'reverse':
      return reversed(scene, strip, isOn);
    case 'radio':
      return isOn ? [addedEffect(song, strip, 'eq', { lowcut: '400Hz', highcut: '3400Hz' })] : [];
    case 'legato':
      return eachPattern(song, strip, (text) => joined(text, `# legato ${isOn ? value : 1}`));
    case 'loudness':
      return [
        {
          op: 'param.set',
          path: 'master.target',
          value: `${loudnessAfter(scene, value * force)} LUFS`,
        },
      ];
    default:
      return playedMoves(scene, strip, move);
  }
};

function toggled(
  { song }: Scene,
  strip: string,
  effect: string,
  isOn: boolean,
  settings: Readonly<Record<string, string>>,
): readonly Edit[] {
  const isThere = effectsOfStrip(song, strip).includes(effect);
  if (isOn === isThere) return [];
  return isOn
    ? [addedEffect(song, strip, effect, settings)]
    : [{ op: 'effect.remove', strip, effect }];
}

/** A kick backwards is its own switch; other sounds get a delay that plays backwards. */
function reversed(scene: Scene, strip: string, isOn: boolean): readonly Edit[] {
  const own: readonly Edit[] = [{ op: 'param.set', path: `${strip}.backwards`, value: isOn }];
  return works(scene, own) ? own : toggled(scene, strip, 'reversedelay', isOn, {});
}

/** The master's target so many LUFS away, between −30 and −4. */
function loudnessAfter(scene: Scene, by: number): number {
  const genre = genreOf(scene);
  const now = loudnessTarget(scene.song.master?.target ?? 'club', genre);
  const lufs = now.ok ? now.value.lufs : genre.lufs.integrated;
  return Math.max(-30, Math.min(-4, Number((lufs + by).toFixed(1))));
}
