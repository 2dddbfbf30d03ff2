export {
  createLoudnessMeter,
  type LoudnessMeter,
  type LoudnessMeterOptions,
  type LoudnessSeries,
} from './loudness-meter.ts';
