export * from './effect.ts';
export * from './from-synthdef/index.ts';
export * from './instrument.ts';
export * from './parameter.ts';
export * from './registry.ts';
export * from './samples.ts';
export * from './sound-names.ts';
export * from './voice.ts';
