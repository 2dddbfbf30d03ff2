import type { Call } from '../call.ts';
import type { Value } from '../value.ts';
import { banks } from './banks.ts';
import { buffers } from './buffers.ts';
import { buses } from './buses.ts';
import { envelopes } from './envelopes.ts';
import { messages } from './messages.ts';
import { noises } from './noise.ts';
import { panning } from './panning.ts';
import { shaping } from './shaping.ts';
import { smoothing } from './smoothing.ts';
import { spectrum } from './spectrum.ts';
import { sums } from './sums.ts';

/** What the constructor of each UGen does that does more than hand its arguments on. */
export const specialUGens: Readonly<Record<string, (call: Call) => Value>> = {
  ...banks,
  ...buffers,
  ...buses,
  ...envelopes,
  ...messages,
  ...noises,
  ...panning,
  ...shaping,
  ...smoothing,
  ...spectrum,
  ...sums,
};
