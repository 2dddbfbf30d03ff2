export { findSamples, type SamplePlace } from './find-samples.ts';
export { openSampleReader, type SampleReader, type SamplesRead } from './sample-reader.ts';
