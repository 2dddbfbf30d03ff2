import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** Vowels in the order in which a choice among them counts. */
export const vowels = ['a', 'o', 'e', 'i', 'u'] as const;

/** Three formants of each vowel, hertz. */
export const formants = [
  [700, 450, 350, 300, 325],
  [1100, 800, 2000, 2300, 700],
  [2450, 2830, 2800, 3000, 2530],
] as const;

/** How strong each formant is. */
export const formantLevels = [1, 0.7, 0.45] as const;

/** The formants of a mouth on its way from one vowel to another: `way` is 0..1. Hertz. */
export function movingFormants(g: Graph, from: Signal, to: Signal, way: Signal): readonly Signal[] {
  return formants.map((row) => {
    const start = g.Select.kr(from.round(1), row);
    const end = g.Select.kr(to.round(1), row);
    return end.div(start).pow(way).mul(start);
  });
}

/** A voice through a mouth: band-passes at the formants, each as wide as `narrow` times its frequency or more. */
export function throughMouth(
  g: Graph,
  input: Signal,
  centres: readonly Signal[],
  narrow: number | Signal,
): Signal {
  const bands = centres.map((centre, index) =>
    g.BPF.ar(input, centre.clip(60, 9000), wider(narrow, 1 + 0.15 * index)).mul(
      formantLevels[index] ?? 1,
    ),
  );
  return bands.reduce((sum, each) => sum.add(each));
}

function wider(width: number | Signal, times: number): number | Signal {
  return typeof width === 'number' ? width * times : width.mul(times);
}
