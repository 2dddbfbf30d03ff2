export {
  arrangementSeconds,
  type PlacedSection,
  placeSections,
  sectionAt,
  type TrackInSection,
  totalBars,
  trackInSection,
} from './arrangement.ts';
export { comparePlayed, type Played } from './compare/compare-played.ts';
export { compareSongs } from './compare/compare-songs.ts';
export type { SongDifference } from './compare/song-difference.ts';
export { listedDevices, readProfile } from './device-profile.ts';
export type { DeviceProfile } from './device-schema.ts';
export { applyEdits, type Edited } from './edits/apply-edits.ts';
export { editOfAssignment } from './edits/assignment.ts';
export type { EditSounds } from './edits/edit-kind.ts';
export {
  type Edit,
  editKinds,
  editSchema,
  editVersion,
  proposalSchema,
} from './edits/edit-kinds.ts';
export { type EditedTidal, editTidal } from './edits/edit-tidal.ts';
export { patternNames, readPattern } from './edits/pattern-checks.ts';
export { rewriteData, rewriteSong } from './edits/rewrite-song.ts';
export { songText } from './edits/song-text.ts';
export { eventSends, sendControl } from './event-sends.ts';
export * from './event-source.ts';
export { songJsonSchema } from './json-schema.ts';
export { listedNoteFiles } from './listed-note-files.ts';
export {
  type ListedFiles,
  listedDx7,
  listedSamples,
  listedSynthDefs,
} from './listed-synthdefs.ts';
export { effectsOf } from './movables.ts';
export { type OutsideSource, outsideKey } from './outside-source.ts';
export type { JsonSchema } from './parameter-schema.ts';
export { classifyPatternText, type IsTidalName } from './pattern-text.ts';
export type { Path, Positions } from './positions.ts';
export { type DataFile, type DataFileKind, readDataFile } from './read-data-file.ts';
export { type ReadSongOptions, readSong, type SongFile } from './read-song.ts';
export {
  type DeviceProfiles,
  type ParameterSpec,
  type PresetSpec,
  type SongRegistry,
  type SoundSpec,
  wetParameter,
} from './registry.ts';
export { deviceControl } from './resolve-device.ts';
export { resolveSong, type SongOptions } from './resolve-song.ts';
export { type PatternEdit, replacePattern, rewritePattern } from './rewrite-pattern.ts';
export * from './song.ts';
export type { FillData, SectionData, SongData, TrackData } from './song-schema.ts';
export { songFromTidal } from './tidal-song.ts';
export { namesHarmony } from './tidal-text/harmony-words.ts';
export { songAsTidal, type TidalText } from './tidal-text/song-as-tidal.ts';
