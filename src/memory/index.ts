export type { Fact, FactKind, Habits, HeardSong, NewFact } from './facts.ts';
export type { Memory } from './memory.ts';
export { isMemoryThere, memoryFile, openMemory } from './open-memory.ts';
