import type { FigureName } from './figures.ts';
import type { Range, Ranges } from './goal.ts';

/** `[lowest, highest]`; null is no limit. */
type Pair = readonly [number | null, number | null];

/** The file of ranges that sound is held against: `quality_standards.json`. */
export interface Standards {
  readonly kicks: Readonly<Record<string, Readonly<Record<string, Pair>>>>;
  readonly masters: Readonly<Record<string, { readonly lufs: number; readonly lra?: Pair }>>;
  readonly mix: {
    readonly lufsTolerance: number;
    readonly target: Readonly<Record<string, Pair>>;
  };
}

/** What figures of a kick are called in the file, where they are called otherwise. */
const kickNames: Readonly<Record<string, FigureName>> = {
  centroidHz: 'kickCentroidHz',
  sub: 'kickSub',
  body: 'kickBody',
  mid: 'kickMid',
  top: 'kickTop',
  lufs: 'kickLufs',
};

/** The kick of a genre's records; undefined where there are no ranges for it. */
export function kickRanges({ kicks }: Standards, genre: string): Ranges | undefined {
  const ranges = kicks[genre];
  if (ranges === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(ranges).map(([name, pair]) => [kickNames[name] ?? name, rangeOf(pair)]),
  );
}

const mixFigures = ['lra', 'truePeakDb', 'peakToLoudness', 'lowStereoDb', 'correlation'] as const;

/** What a whole song of a genre is held to. */
export function songRanges({ masters, mix }: Standards, genre: string): Ranges {
  const master = masters[genre];
  const lufs = master && {
    lufs: { min: master.lufs - mix.lufsTolerance, max: master.lufs + mix.lufsTolerance },
  };
  const own = master?.lra && { lra: rangeOf(master.lra) };
  const common = mixFigures.flatMap((name) => {
    const pair = mix.target[name];
    return pair === undefined ? [] : [[name, rangeOf(pair)] as const];
  });
  return { ...Object.fromEntries(common), ...lufs, ...own };
}

function rangeOf([min, max]: Pair): Range {
  return { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY };
}
