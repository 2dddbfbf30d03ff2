import { type Key, parseKey, tonicName } from '../../music/index.ts';
import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { adjective } from '../lexicon/index.ts';
import { moodScales } from '../lexicon/scales-table.ts';
import { before, eachPattern, hasNotes, inSections, isBare, joined } from './pattern-text.ts';
import { chooseProgression, chordNotes, miniOfSteps, writeChords, writeLine } from './riffs.ts';
import { roles } from './roles-table.ts';
import { type Answer, asks, chance, keyOf, notThere, type Scene, says, works } from './scene.ts';
import { leaveOutNotes } from './single-notes.ts';
import { skipBeats } from './skips.ts';
import { sectionNames, sectionsOf, stripsOf, targetsOf } from './targets.ts';

/** The rhythm that a clause names, as sixteen steps. */
export function rhythmSteps(clause: Clause): string | undefined {
  const grid = clause.tags.find(({ kind }) => kind === 'grid')?.id;
  if (grid !== undefined) return grid;
  const named = clause.tags.find(({ kind }) => kind === 'rhythm')?.id;
  const steps = named === undefined ? undefined : adjective('rhythm', named)?.moves;
  if (steps !== undefined && /^\d+$/.test(steps)) return 'x'.repeat(Number(steps));
  const isLastToo = ['8th', 'eighth'].some((each) => clause.features.has(`word:${each}`));
  if (steps?.length === 16 && isLastToo && clause.features.has('ordinal:last')) {
    return `${steps.slice(0, 14)}x${steps.slice(15)}`;
  }
  return steps ?? division(clause);
}

/** `1/16`, `16ths`: as many steps as fit into a bar. */
function division({ tags }: Clause): string | undefined {
  const amount = tags.find(
    ({ kind, amount: each }) => kind === 'unit' && each?.unit === 'note',
  )?.amount;
  if (amount === undefined) return undefined;
  const count = amount.value < 1 ? Math.round(1 / amount.value) : amount.value;
  return count >= 1 && count <= 64 ? 'x'.repeat(count) : undefined;
}

/** Another rhythm, a roll or a fill for tracks. */
export function editRhythm(clause: Clause, scene: Scene): Answer {
  const { strips, missing } = targetsOf(clause, scene);
  const isRoll = clause.features.has('topic:roll') || clause.features.has('topic:fill');
  const isSnare = clause.features.has('word:snare');
  const kick = stripsOf(isSnare ? 'snare' : 'kick', scene.song);
  const tracks = (
    strips.length > 0 || missing.length > 0 ? strips : scene.focus.length > 0 ? scene.focus : kick
  ).filter((name) => scene.song.tracks[name] !== undefined);
  if (tracks.length === 0) return notThere(missing, 'give that rhythm');
  if (isRoll)
    return { edits: tracks.flatMap((track) => roll(clause, scene, track)), strips: tracks };
  if (clause.features.has('skips-notes')) return leaveOutNotes(clause, scene, tracks);
  if (clause.features.has('skips-beats')) return skipBeats(clause, scene, tracks);
  const steps = rhythmSteps(clause);
  const length = clause.features.has('word:for') ? barsOf(clause) : undefined;
  if (steps !== undefined && length !== undefined && sectionsOf(clause, scene.song).length === 0) {
    const fill = { every: 8, bars: length, pattern: miniOfSteps(steps, 'x') };
    const edits = tracks.map(
      (track): Edit => ({ op: 'track.change', track, changes: { fills: fill } }),
    );
    return { edits, strips: tracks };
  }
  if (steps !== undefined)
    return {
      edits: tracks.flatMap((track) => newRhythm(clause, scene, track, steps)),
      strips: tracks,
    };
  const every = everyBars(clause);
  if (every !== undefined)
    return {
      edits: tracks.map((track) => ({ op: 'track.pattern', track, pattern: `<x ~!${every - 1}>` })),
      strips: tracks,
    };
  const speed = speedOf(clause);
  const isLastBar = clause.features.has('where:at-end') || clause.features.has('ordinal:last');
  const sections = sectionsOf(clause, scene.song);
  if (speed !== undefined && sections.length > 0)
    return {
      edits: tracks.flatMap((track) => inSections(scene, track, sections, speed)),
      strips: tracks,
    };
  if (speed !== undefined && isLastBar)
    return { edits: tracks.map((track) => lastBar(scene, track, speed)), strips: tracks };
  if (speed === undefined)
    return asks(
      'Which rhythm: on every beat, offbeat, 16ths, gallop, a roll, or steps like x...x..x?',
    );
  const edits = tracks.flatMap((track) =>
    eachPattern(scene.song, track, (text) => before(text, speed)),
  );
  return { edits, strips: tracks };
}

/** The last of every eight bars, where a song's pattern is played otherwise. */
function lastBar({ song }: Scene, track: string, call: string): Edit {
  const pattern = before(String(song.tracks[track]?.pattern ?? 'x'), call);
  return { op: 'track.change', track, changes: { fills: { every: 8, bars: 1, pattern } } };
}

/** `every 4 bars`, from 2 to 64. */
function everyBars(clause: Clause): number | undefined {
  const bars =
    clause.features.has('where:every') || clause.features.has('stance:all')
      ? barsOf(clause)
      : undefined;
  return bars === undefined || bars < 2 || bars > 64 ? undefined : Math.round(bars);
}

function speedOf({ features }: Clause): string | undefined {
  const isDouble = ['speed:double-time', 'speed:faster', 'verb:double', 'verb:repeat'].some(
    (each) => features.has(each),
  );
  if (isDouble) return 'fast 2';
  return features.has('speed:half-time') || features.has('speed:slower') ? 'slow 2' : undefined;
}

/** The sections at whose end something rolls: `before the drop` those ahead of it. */
function rolledIn(clause: Clause, song: Scene['song']): readonly string[] {
  const sections = sectionsOf(clause, song);
  if (!clause.features.has('where:before')) return sections;
  const form = sectionNames(song).map(({ path }) => path);
  const ahead = sections.flatMap((path) => form[form.indexOf(path) - 1] ?? []);
  return ahead.filter((path) => !sections.includes(path));
}

/** A roll at the end of a section, or of every so many bars. */
function roll(clause: Clause, { song }: Scene, track: string): readonly Edit[] {
  const sections = rolledIn(clause, song);
  const bars = barsOf(clause) ?? 1;
  if (sections.length > 0) {
    return sections.map((section) => {
      const there = rollsOf(clause, song, section) as Readonly<Record<string, number>>;
      const isLonger = clause.features.has('sound:longer') && barsOf(clause) === undefined;
      const now = isLonger ? Math.max(2, 2 * Number(there[track] ?? 2)) : bars;
      const changes = { roll: { ...there, [track]: now } };
      return { op: 'section.change', section, changes };
    });
  }
  const every = bars > 1 ? bars : 8;
  const fill = { every, bars: 1, pattern: '[x x] [x x] x*4 x*8' };
  return [{ op: 'track.change', track, changes: { fills: fill } }];
}

function rollsOf(_clause: Clause, song: Scene['song'], path: string) {
  const place = sectionNames(song).find((each) => each.path === path);
  return place === undefined ? {} : (song.arrangement?.[place.at]?.roll ?? {});
}

/** Bars that a clause says. */
export function barsOf({ tags }: Clause): number | undefined {
  const amount = tags.find(
    ({ kind, amount: each }) => kind === 'unit' && each?.unit === 'bars',
  )?.amount;
  return amount === undefined ? undefined : Math.abs(amount.value);
}

function newRhythm(clause: Clause, scene: Scene, track: string, steps: string): readonly Edit[] {
  const { song } = scene;
  const data = song.tracks[track];
  const sections = sectionsOf(clause, song);
  const isPitched =
    scene.sounds.registry.instrument(String(data?.instrument))?.pitch?.kind === 'note';
  const text = String(data?.pattern ?? 'x');
  const pattern =
    isPitched || (isBare(text) && hasNotes(text))
      ? before(text, `struct "${miniOfSteps(steps, 't')}"`)
      : miniOfSteps(steps, 'x');
  if (sections.length > 0)
    return sections.map((section) => ({ op: 'track.pattern', track, pattern, section }));
  const plain = sectionNames(song).filter(
    ({ at, name }) =>
      song.arrangement?.[at]?.pattern?.[track] !== undefined && !/intro|outro|break/.test(name),
  );
  const whole: Edit[] = [
    { op: 'track.pattern', track, pattern },
    ...plain.map(
      ({ path }): Edit => ({ op: 'track.pattern', track, pattern: null, section: path }),
    ),
  ];
  return works(scene, whole) ? whole : whole.slice(0, 1);
}

const lessFeel = [
  'stance:less',
  'stance:too',
  'stance:not',
  'verb:remove',
  'verb:mute',
  'word:no',
  'word:without',
];

/** Swing, players, early and late. */
export function editGroove(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const { strips, missing } = targetsOf(clause, scene);
  if (strips.length === 0 && missing.length > 0) return notThere(missing, 'play like that');
  const isLess = lessFeel.some((each) => features.has(each));
  const nudge = nudgeOf(clause);
  const { song } = scene;
  const tracks = strips.filter((name) => song.tracks[name] !== undefined);
  if (nudge !== undefined) return nudged(scene, strips.length > 0 ? strips : scene.focus, nudge);
  const changes = feelOf(clause, isLess, song);
  if (tracks.length === 0) return { edits: [{ op: 'song.set', ...changes }] };
  return { edits: tracks.map((track) => ({ op: 'track.change', track, changes })), strips: tracks };
}

/** Tracks that are played a little early or late. */
function nudged({ song }: Scene, strips: readonly string[], nudge: string): Answer {
  const tracks = strips.filter((name) => song.tracks[name] !== undefined);
  if (tracks.length === 0) return asks('Which track should be earlier or later?');
  const edits = tracks.flatMap((track) =>
    eachPattern(song, track, (text) => joined(text, `# nudge ${nudge}`)),
  );
  return { edits, strips: tracks };
}

function nudgeOf({ features, tags }: Clause): string | undefined {
  const isInTime = features.has('unit:ms');
  const isEarly = [
    'verb:early',
    ...(isInTime ? ['word:forward', 'word:earlier'] : ['groove:early']),
  ].some((each) => features.has(each));
  const isLate = ['groove:late', 'verb:late', ...(isInTime ? ['particle:back'] : [])].some((each) =>
    features.has(each),
  );
  if (!isEarly && !isLate) return undefined;
  const amount = tags.find(
    ({ kind, amount: each }) => kind === 'unit' && each?.unit === 'ms',
  )?.amount;
  const seconds = Math.min(0.05, Math.abs(amount?.value ?? 6) / 1000);
  return isEarly ? `(-${seconds})` : String(seconds);
}

function feelOf({ features }: Clause, isLess: boolean, song: Scene['song']) {
  const isTiming = features.has('topic:timing');
  const isRobot =
    (features.has('groove:robotic') || (isTiming && features.has('sound:tighter'))) !== isLess;
  const isHuman =
    features.has('groove:human') ||
    features.has('verb:humanize') ||
    (isTiming && features.has('sound:looser')) ||
    (features.has('groove:robotic') && isLess);
  if (features.has('groove:straight') || (features.has('groove:swing') && isLess))
    return { groove: 'none' };
  if (isHuman && !(features.has('groove:human') && isLess))
    return { humanise: { time: '8ms', velocity: 0.12 } };
  if ((features.has('groove:robotic') || isTiming) && isRobot)
    return { humanise: { time: 0, velocity: 0 }, groove: 'none' };
  if (features.has('groove:human')) return { humanise: { time: 0, velocity: 0 } };
  return { groove: { swing: moreSwing(song.groove) } };
}

function moreSwing(groove: unknown): number {
  const now =
    typeof groove === 'object' && groove !== null
      ? Number((groove as { swing?: unknown }).swing ?? 0)
      : 0;
  return Math.min(0.5, Number((now + 0.12).toFixed(2)));
}

/** The key in which something new is written: named, of a mood, or the song's. */
function keyFor({ tags, features }: Clause, scene: Scene): Key {
  const own = keyOf(scene);
  const named = tags.find(({ kind }) => kind === 'key')?.id;
  const scale = tags.find(({ kind }) => kind === 'scale')?.id;
  const mood =
    tags.find(({ kind }) => kind === 'mood')?.id ??
    tags.find(({ kind, id }) => kind === 'sound' && id === 'darker')?.id.replace('darker', 'dark');
  const isFlat = tags.some(({ kind, id }) => kind === 'degree-of-key' && id.startsWith('b'));
  const byMood = isFlat || features.has('word:flat') ? 'phrygian' : moodScales[mood ?? ''];
  const text = named ?? `${tonicName(own.tonic)} ${scale ?? byMood ?? own.scale}`;
  const read = parseKey(text);
  return read.ok ? read.value : own;
}

/** Roles that can play a melody, likely ones first. */
const melodic = [
  'lead',
  'supersaw',
  'hoover',
  'screech',
  'acid',
  'piano',
  'arp',
  'stab',
  'pluck',
  'fm',
  'formant',
  'chip',
  'bell',
  'organ',
  'guitar',
  'bass',
];

/** A new line for a track. */
export function writeMelody(clause: Clause, scene: Scene): Answer {
  const { strips, missing } = targetsOf(clause, scene);
  const { song } = scene;
  const pitched = strips.filter((name) => song.tracks[name] !== undefined);
  const only = missing.filter((role) => role !== 'melody' && role !== 'lead');
  if (pitched.length === 0 && only.length > 0) return notThere(only, 'write for');
  const usual = melodic.map((role) => stripsOf(role, song)[0]).find((name) => name !== undefined);
  const isOfBefore = clause.features.has('stance:new') || clause.features.has('anaphor');
  const spoken = isOfBefore ? scene.focus.filter((name) => playsNotes(scene, name)) : [];
  const first = spoken.length > 0 ? spoken : usual === undefined ? [] : [usual];
  const tracks = pitched.length > 0 ? pitched : first;
  if (tracks.length === 0) return says('No track here plays a melody. Say “add a lead” first.');
  const bars = Math.max(1, Math.min(8, barsOf(clause) ?? 4));
  const key = keyFor(clause, scene);
  const edits = tracks.flatMap((track) => {
    const style = styleOf(String(song.tracks[track]?.instrument));
    const pattern = `note "${writeLine(key, { style, bars: style === 'acid' ? 1 : bars, octave: octaveOf(track, scene, style) }, chance(scene, track))}"`;
    return written(clause, scene, track, pattern);
  });
  return { edits, strips: tracks };
}

/** A pattern that a track gets, in some sections alone where they are named. */
function written(clause: Clause, { song }: Scene, track: string, pattern: string): readonly Edit[] {
  const sections = sectionsOf(clause, song);
  if (sections.length === 0) return [{ op: 'track.pattern', track, pattern }];
  return sections.map((section) => ({ op: 'track.pattern', track, pattern, section }));
}

function playsNotes({ song, sounds }: Scene, track: string): boolean {
  return sounds.registry.instrument(String(song.tracks[track]?.instrument))?.pitch?.kind === 'note';
}

function styleOf(instrument: string): string {
  if (instrument === 'acid') return 'acid';
  if (instrument === 'screech' || instrument === 'bell') return 'calls';
  return instrument === 'guitar' ? 'chug' : instrument === 'rave-stab' ? 'stabs' : 'riff';
}

function octaveOf(track: string, { song }: Scene, style: string): number {
  const notes = [...String(song.tracks[track]?.pattern ?? '').matchAll(/\b[a-g][sf#]?(\d)\b/g)].map(
    (match) => Number(match[1]),
  );
  if (notes.length > 0) return notes.toSorted((a, b) => a - b)[Math.floor(notes.length / 2)] ?? 4;
  return style === 'acid' ? 3 : 5;
}

/** A chord progression, on the track that plays chords. */
export function writeHarmony(clause: Clause, scene: Scene): Answer {
  const { strips, missing } = targetsOf(clause, scene);
  const { song } = scene;
  const key = keyFor(clause, scene);
  const degrees = degreesOf(clause) ?? chooseProgression(key, chance(scene, 'chords'));
  const usual = ['pad', 'strings', 'choir', 'piano', 'organ', 'stab']
    .map((role) => stripsOf(role, song)[0])
    .find((name) => name !== undefined);
  const named = strips.filter((name) => song.tracks[name] !== undefined);
  const tracks = named.length > 0 ? named : usual === undefined ? [] : [usual];
  const chords = chordsNamed(clause);
  const keyEdits: Edit[] = clause.features.has('key')
    ? [{ op: 'song.set', key: clause.tags.find(({ kind }) => kind === 'key')?.id ?? null }]
    : [];
  const only = missing.filter((role) => role !== 'chords');
  if (tracks.length === 0 && only.length > 0 && roles[only[0] ?? ''] !== undefined)
    return notThere(only, 'write chords for');
  if (tracks.length === 0)
    return { edits: [], said: 'No track here plays chords. Say “add a pad” first.' };
  const pattern = `note "${chords ?? writeChords(key, degrees, 4)}"`;
  return {
    edits: [...keyEdits, ...tracks.flatMap((track) => written(clause, scene, track, pattern))],
    strips: tracks,
  };
}

/** Chords by their names, `am f c g`, as a pattern: a bar each. */
function chordsNamed({ tags }: Clause): string | undefined {
  const names = tags.filter(({ kind }) => kind === 'note').map(({ id }) => id);
  return names.length < 3 ? undefined : `<${names.map((name) => chordNotes(name, 4)).join(' ')}>`;
}

const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'];

function degreesOf({ tags, features }: Clause): readonly number[] | undefined {
  const isSecondFlat = features.has('word:flat') && features.has('number:2');
  if (isSecondFlat) return [0, 0, 1, 0];
  const found = tags
    .filter(({ kind }) => kind === 'degree-of-key')
    .map(({ id }) => numerals.indexOf(id.replace('b', '').toLowerCase()));
  return found.length < 2 ? undefined : found.map((degree) => Math.max(0, degree));
}
