export {
  type Chord,
  chordInKey,
  chordName,
  chordNotes,
  chordQualities,
  parseChord,
  parseProgression,
  triadOfDegree,
} from './chords.ts';
export { type Bounds, type Genre, genres } from './genre-table.ts';
export { defaultGenre, findGenre } from './genres.ts';
export {
  findGroove,
  type Groove,
  type GrooveTemplate,
  grooveOffset,
  grooveSteps,
  grooves,
  grooveVelocity,
  lessGroove,
  swing,
} from './grooves.ts';
export {
  degreeToNote,
  isInKey,
  type Key,
  keyName,
  nearestInKey,
  noteInOtherKey,
  parseKey,
} from './keys.ts';
export { kickHertz, kickNote } from './kick-note.ts';
export { type LoudnessTarget, loudnessTarget, lufsRange, targetNames } from './loudness-targets.ts';
export { commonTime, type Meter, parseMeter, quartersPerBar, secondsPerBar } from './meter.ts';
export { flatSpelling, readNote } from './notes.ts';
export { tonicName } from './pitch-class.ts';
export { findScale, type Scale, scales } from './scales.ts';
