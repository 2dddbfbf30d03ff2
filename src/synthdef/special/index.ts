import type { Call } from '../call.ts';
import type { Value } from '../value.ts';
import { buses } from './buses.ts';
import { envelopes } from './envelopes.ts';
import { noises } from './noise.ts';
import { smoothing } from './smoothing.ts';
import { sums } from './sums.ts';

/** What the constructor of each UGen does that does more than hand its arguments on. */
export const specialUGens: Readonly<Record<string, (call: Call) => Value>> = {
  ...buses,
  ...envelopes,
  ...noises,
  ...smoothing,
  ...sums,
};
