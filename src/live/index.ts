export { type EngineRequest, type LiveEngine, openEngine } from './engine.ts';
export type { MidiOut } from './midi-link.ts';
export { goFirst } from './priority.ts';
export { type LiveSong, Show, type ShowOptions, type SwapTime } from './show.ts';
export type { LiveStats } from './stats.ts';
export { watchFiles } from './watch-files.ts';
