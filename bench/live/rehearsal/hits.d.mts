export function hitsIn(
  samples: Float32Array,
  tracks: readonly { readonly name: string; readonly hertz: number }[],
): Map<string, number[]>;
