export { type Analysis, analyze } from './analysis.ts';
export { finitePcm } from './finite-pcm.ts';
export { type KickFigure, type KickFigures, kickFigures } from './kick-figures.ts';
export type { KickHit } from './kick-hit.ts';
export { type Kick, measureKicks, medianKick } from './kicks.ts';
export { createLevelMeter, type LevelMeter, type Levels } from './levels.ts';
export {
  createLoudnessMeter,
  type LoudnessMeter,
  type LoudnessMeterOptions,
  type LoudnessReading,
  type LoudnessSeries,
} from './loudness-meter.ts';
export { createMeters, type MeterReading, type Meters } from './meters.ts';
export { type PanelName, panelNames } from './plot/panels.ts';
export { type Plot, type PlotOptions, plotAudio } from './plot/plot-audio.ts';
export { type NotePlotOptions, type PlottedNote, plotNotes } from './plot/plot-notes.ts';
export type { Deflate } from './plot/png.ts';
export {
  type AverageSpectrum,
  averageSpectrum,
  type BandShares,
  describeSpectrum,
  type Spectrum,
  shareBetween,
} from './spectrum.ts';
export { createStereoMeter, type Stereo, type StereoMeter } from './stereo.ts';
export { centsOff } from './tuning.ts';
