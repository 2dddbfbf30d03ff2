import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LastWords } from './tests/last-words.ts';

/** Properties that run a hundred thousand cases take minutes on a busy machine. */
const isThorough = process.env['GABBER_CASES'] !== undefined;

/** What takes too long for CI: `npm run soak` runs it. */
const soaks = process.env['GABBER_SOAK'] === undefined ? [] : ['tests/**/*.soak.ts'];

export default defineConfig({
  test: {
    reporters: ['default', new LastWords()],
    setupFiles: ['tests/setup.ts'],
    testTimeout: isThorough ? 900_000 : 60_000,
    // what prepares tests starts programs and servers too
    hookTimeout: isThorough ? 900_000 : 60_000,
    projects: [
      {
        extends: true,
        // On every core: each file of these keeps to one.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // After those, with a core to spare: they render on all cores, and play in real time.
        test: {
          name: 'whole',
          include: ['tests/{integration,audio-quality}/**/*.test.ts', ...soaks],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
