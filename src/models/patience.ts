import { setTimeout as wait } from 'node:timers/promises';
import type { Patience } from './ask-model.ts';

/** Real time, real chance. */
export const realPatience: Patience = {
  sleep: async (seconds, signal) => {
    await wait(seconds * 1000, undefined, signal === undefined ? {} : { signal });
  },
  random: Math.random,
};
