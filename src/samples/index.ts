export { findSamples, type SamplePlace } from './find-samples.ts';
export { type PlanWithSamples, readPlayed } from './read-played.ts';
export {
  goneProblem,
  openSampleReader,
  type SampleReader,
  type SamplesRead,
} from './sample-reader.ts';
export { sampleWav } from './sample-wav.ts';
