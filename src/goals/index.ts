export {
  type FigureName,
  type Figures,
  figures,
  figuresOfDrop,
  figuresOfKick,
  figuresOfSong,
  figureText,
  type Listening,
} from './figures.ts';
export { type Aim, type Goal, heardFor, type Range, type Ranges } from './goal.ts';
export { goalsOf } from './goals-of.ts';
export { atPitch, kickTrack } from './levers.ts';
export { type Lesson, type Means, type Reached, reach, type Step } from './reach.ts';
export { kickRanges, type Standards, songRanges } from './standards.ts';
