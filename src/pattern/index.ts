export * from './compress.ts';
export * from './core.ts';
export * from './event.ts';
export * from './frame.ts';
export * from './limits.ts';
export * from './time.ts';
export * from './value.ts';
