import { kickNote, parseKey, tonicName } from '../../music/index.ts';
import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { semitonesOf } from '../slots.ts';
import { inKeyOrSaid } from './in-key.ts';
import { isKick, kickAt } from './kick-pitch.ts';
import { amountOf } from './levels.ts';
import { eachPattern, hasNotes, isBare, joined, patternIn } from './pattern-text.ts';
import { type Answer, asks, keyOf, notThere, type Scene } from './scene.ts';
import { keyBefore } from './spoken.ts';
import { sectionsOf, stripsOf, targetsOf } from './targets.ts';

/** Higher, lower, another key, or a kick that follows the chords. */
export function editPitch(clause: Clause, scene: Scene): Answer {
  const { features, tags } = clause;
  const { song } = scene;
  const { strips, missing } = targetsOf(clause, scene);
  if (features.has('verb:follow')) {
    const tracks = strips.length > 0 ? strips : stripsOf('kick', song);
    return {
      edits: tracks.map((track) => ({ op: 'track.change', track, changes: { follow: 'root' } })),
      strips: tracks,
    };
  }
  const isPlaced = pitches.some((each) => features.has(each));
  const spoken = strips.length > 0 || missing.length > 0 ? strips : scene.focus;
  if (features.has('verb:tune') && !isPlaced && spoken.length > 0) return inTune(spoken, scene);
  const whole = semitonesOf(clause);
  const isThere = features.has('word:there') && whole === undefined;
  const key =
    tags.find(({ kind }) => kind === 'key')?.id ??
    plainKey(clause, scene) ??
    (isThere ? keyBefore(clause, scene) : undefined);
  const isWhole = ['target:song', 'target:all', 'target:mix'].some((each) => features.has(each));
  // `transpose everything to a minor`, whatever else is named beside it
  const isAll = isWhole && !features.has('word:but') && !features.has('word:except');
  if (key !== undefined && (strips.length === 0 || isAll))
    return withTempo(clause, changeKey(key, scene));
  const tracks = spoken.filter((name) => song.tracks[name] !== undefined);
  if (isWhole && strips.length === 0 && whole !== undefined) {
    const { tonic, scale } = keyOf(scene);
    return changeKey(`${tonicName(tonic + whole)} ${scale}`, scene);
  }
  if (tracks.length === 0) return notThere(missing, 'transpose');
  const by = whole;
  if (by === undefined) return asks('By how much: an octave, a fifth, two semitones?');
  const sections = sectionsOf(clause, song);
  const edits = tracks.flatMap((track) =>
    sections.length === 0 ? transposed(scene, track, by) : transposedIn(scene, track, by, sections),
  );
  return { edits, strips: tracks };
}

/** `at 168 bpm and transposed to f minor`: both in one. */
function withTempo(clause: Clause, answer: Answer): Answer {
  const bpm = amountOf(clause, 'bpm')?.value;
  return bpm === undefined
    ? answer
    : { ...answer, edits: [{ op: 'song.set', bpm }, ...answer.edits] };
}

/** The pattern that a track has in each of some sections, so many semitones higher there. */
function transposedIn(
  scene: Scene,
  track: string,
  by: number,
  sections: readonly string[],
): readonly Edit[] {
  return sections.map((section) => ({
    op: 'track.pattern',
    track,
    section,
    pattern: higher(scene, track, patternIn(scene.song, track, section), by),
  }));
}

/** What says where something is tuned to, or by how much. */
const pitches = ['note', 'key', 'number', 'interval', 'height', 'unit'];

/** `put it in tune`: a kick is tuned to the key, notes that are not of the key go to those that are. */
function inTune(tracks: readonly string[], scene: Scene): Answer {
  const kick = tracks.find((track) => isKick(scene, track));
  return kick === undefined
    ? inKeyOrSaid(scene, tracks)
    : kickAt(kickNote(keyOf(scene)), kick, scene);
}

/** A note alone is that note’s key of the scale that the song has. */
function plainKey({ tags }: Clause, scene: Scene): string | undefined {
  const note = tags.find(({ kind }) => kind === 'note')?.id;
  return note === undefined ? undefined : `${note} ${keyOf(scene).scale}`;
}

/** The song in another key, with all that it plays in notes. */
export function changeKey(text: string, scene: Scene): Answer {
  const read = parseKey(text);
  if (!read.ok) return asks('Which key? For example f minor.');
  const away = (((read.value.tonic - keyOf(scene).tonic) % 12) + 12) % 12;
  const by = away > 6 ? away - 12 : away;
  const tracks = Object.keys(scene.song.tracks).filter((name) => isPitched(scene, name));
  const moved = by === 0 ? [] : tracks.flatMap((track) => transposed(scene, track, by));
  return { edits: [{ op: 'song.set', key: text }, ...moved] };
}

function isPitched({ song, sounds }: Scene, track: string): boolean {
  const data = song.tracks[track];
  const kind = sounds.registry.instrument(String(data?.instrument))?.pitch?.kind;
  const text = String(data?.pattern ?? '');
  return kind === 'note' ? hasNotes(text) || /\bnote\b|\bn\b/.test(text) : /\bnote\b/.test(text);
}

/** All patterns of a track so many semitones higher: of a kick without notes from its own note. */
function transposed(scene: Scene, track: string, by: number): readonly Edit[] {
  return eachPattern(scene.song, track, (text) => higher(scene, track, text, by));
}

function higher(scene: Scene, track: string, text: string, by: number): string {
  const isRhythm = isBare(text) && !hasNotes(text);
  if (!isRhythm) return joined(text, `|+ note ${by < 0 ? `(${by})` : by}`);
  const note = isKick(scene, track) ? kickNote(keyOf(scene)) + by : by;
  return joined(text, `# note ${note < 0 ? `(${note})` : note}`);
}
