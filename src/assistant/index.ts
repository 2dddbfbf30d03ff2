export type { Research, Researched } from './agent/research-genre.ts';
export type { Answered, ModelHelp } from './agent/respond-with-models.ts';
export { type Family, familyOf, type Intent } from './families.ts';
export {
  type Entry,
  type History,
  historyOf,
  noHistory,
  type ToldWish,
  type Turn,
  withEntry,
} from './history.ts';
export { joined } from './mapper/pattern-text.ts';
export { normalise } from './normalise.ts';
export { entriesIn } from './record.ts';
export {
  type Known,
  knownSentences,
  nothingKnown,
  withHabits,
  withOwnWords,
} from './remember/known.ts';
export { respondWithTaste } from './remember/respond-with-taste.ts';
export { bareName, readTeaching, type Teaching } from './remember/teaching.ts';
export { researchGenre } from './research-genre.ts';
export { type Applied, type Asked, inWords, type Response, respond } from './respond.ts';
export { respondWithModels } from './respond-with-models.ts';
export { songOfTidal, TidalText } from './tidal-view.ts';
export { understand, unsure, type Wish } from './understand.ts';
