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
