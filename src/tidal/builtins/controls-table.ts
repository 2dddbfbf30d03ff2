import { type ControlPattern, fmap, type Pattern, pF, sound } from '../../pattern/index.ts';
import { type Builtin, row } from './builtin.ts';

/** A control that takes numbers. */
export function numberControl(name: string): (p: Pattern<number>) => ControlPattern {
  return (p) => pF(name, p);
}

export function controlRows(): readonly Builtin[] {
  return [
    row('s', 'Pattern String -> ControlPattern', 'The name of a sound.', 's "bd*2 sn:3"', sound),
    row(
      'speed',
      'Pattern Double -> ControlPattern',
      'The name of a sound.',
      's "bd*2 sn:3"',
      (p: Pattern<number>) => fmap((speed) => ({ speed }), p),
    ),
  ];
}
