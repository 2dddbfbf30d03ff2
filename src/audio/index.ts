export {
  type AudioEncoder,
  type AudioEnd,
  type AudioFormat,
  type AudioOptions,
  type AudioTags,
  audioFormats,
  checkAudioOptions,
  createAudioEncoder,
} from './audio-encoder.ts';
export { mostSamples } from './audio-problems.ts';
export { type AudioKind, audioKind, decodeAudio, unfitness } from './decode-audio.ts';
export * from './pcm.ts';
export * from './resample.ts';
export * from './wav-decoder.ts';
export * from './wav-encoder.ts';
export { sampleBytes, type WavBits, type WavEncoding, type WavInfo } from './wav-format.ts';
export { windowedSinc } from './windowed-sinc.ts';
