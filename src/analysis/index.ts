export { type Analysis, analyze } from './analysis.ts';
export { finitePcm } from './finite-pcm.ts';
export { type KickFigure, type KickFigures, kickFigures } from './kick-figures.ts';
export type { KickHit } from './kick-hit.ts';
export { type Kick, measureKicks, medianKick } from './kicks.ts';
export type { Levels } from './levels.ts';
export {
  createLoudnessMeter,
  type LoudnessMeter,
  type LoudnessMeterOptions,
  type LoudnessSeries,
} from './loudness-meter.ts';
export { type Plot, type PlotOptions, plotAudio } from './plot/plot-audio.ts';
export type { Deflate } from './plot/png.ts';
export type { BandShares, Spectrum } from './spectrum.ts';
export type { Stereo } from './stereo.ts';
export { centsOff } from './tuning.ts';
