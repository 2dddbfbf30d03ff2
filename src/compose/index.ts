export { generate } from './generate.ts';
export { type Variation, varySong } from './vary-song.ts';
export { varyTidal } from './vary-tidal.ts';
