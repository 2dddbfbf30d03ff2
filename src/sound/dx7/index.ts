export { addVoices, type FoundVoice } from './bank.ts';
export { type Dx7InstrumentOptions, dx7Instrument } from './instrument.ts';
export { voiceMessage as dx7Message } from './pack.ts';
export { parametersOf as dx7Parameters } from './parameters.ts';
export { LARGEST_SYX, readSyx } from './read-syx.ts';
export { type Dx7Operator, type Dx7Voice, makeVoice } from './voice.ts';
export { LONGEST_RELEASE, voiceGraph as dx7Graph } from './voice-graph.ts';
