export { type EngineRequest, type LiveEngine, openEngine } from './engine.ts';
export { bpmAt } from './live-tempo.ts';
export type { MidiOut } from './midi-link.ts';
export { goFirst } from './priority.ts';
export type { Moment, ReadSong, Setlist } from './setlist.ts';
export { Show } from './show.ts';
export type { LiveSong, ShowOptions, SwapTime } from './show-options.ts';
export type { LiveStats } from './stats.ts';
export { watchFiles } from './watch-files.ts';
