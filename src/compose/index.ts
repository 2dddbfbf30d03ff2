export { type ComposeOptions, composeSong } from './compose-song.ts';
export { type Evolution, type EvolveOptions, evolveSong } from './evolve-song.ts';
export { generate } from './generate.ts';
export { type ComposedGenre, readGenre } from './read-genre.ts';
export { patternFitness } from './song-fitness.ts';
export { type Variation, varySong } from './vary-song.ts';
export { varyTidal } from './vary-tidal.ts';
