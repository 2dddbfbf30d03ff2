export { effectName, namedSynthDefs } from './named-synthdefs.ts';
export { patternPath } from './onsets.ts';
export { type PlanOptions, planSong } from './plan-song.ts';
export { planTidal } from './plan-tidal.ts';
export { sectionAt } from './sections.ts';
export { beginState, finish, type Staged, setup, stage } from './stage.ts';
export type { State } from './state.ts';
export { steadyTempo, steppedTempo, type TempoMap } from './tempo.ts';
export * from './types.ts';
