import { readFileSync } from 'node:fs';
import type { Range } from './measure.ts';

interface Standards {
  readonly kicks: Readonly<Record<string, Readonly<Record<string, Range>>>>;
  readonly masters: Readonly<Record<string, MasterTarget>>;
  readonly mix: {
    readonly lufsTolerance: number;
    readonly tempoToleranceBpm: number;
    readonly target: Readonly<Record<string, Range>>;
    readonly reject: Readonly<Record<string, Range>>;
  };
}

interface MasterTarget {
  readonly lufs: number;
  readonly dropLufs: number | null;
  /** Where the genre has a loudness range of its own. */
  readonly lra?: Range;
}

/** The ranges that kicks and mixes are held against. */
export const standards: Standards = JSON.parse(
  readFileSync(new URL('../../fixtures/quality_standards.json', import.meta.url), 'utf8'),
);
