import { fast, slow } from '../../pattern/index.ts';
import { type Builtin, row } from './builtin.ts';

/** Functions that move patterns in time. */
export const timeRows: readonly Builtin[] = [
  row(
    'fast',
    'Pattern Time -> Pattern a -> Pattern a',
    'Speeds a pattern up.',
    'fast "<1 2>" $ s "bd sn"',
    fast,
  ),
  row(
    'slow',
    'Pattern Time -> Pattern a -> Pattern a',
    'Slows a pattern down.',
    'slow 2 $ s "bd sn"',
    slow,
  ),
];
