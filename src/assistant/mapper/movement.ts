import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { barsOf } from './patterns.ts';
import { type Answer, asks, notThere, type Scene, works } from './scene.ts';
import { delays, reverbs } from './space.ts';
import { addedEffect, decibelsOf, effectsOfStrip, returnWith, stripOf } from './strips.ts';
import { sectionNames, sectionsOf, targetsOf, tracksPlaying } from './targets.ts';

/** What moves, from where to where. */
interface Course {
  readonly param: string;
  readonly from: number | string;
  readonly to: number | string;
  /** An effect that has to be there first. */
  readonly effect?: Edit;
}

/** Something that changes over bars. */
export function automate(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const { strips, missing } = targetsOf(clause, scene);
  const { song } = scene;
  const isFade = features.has('word:fade');
  const isAll = isOfAll(features);
  const chosen =
    strips.length > 0
      ? strips
      : isFade && (isAll || scene.focus.length === 0)
        ? heardAtTheEnd(clause, scene)
        : features.has('effect:reverb')
          ? reverbReturns(scene)
          : isAll
            ? ['master']
            : scene.focus;
  if (chosen.length === 0)
    return missing.length > 0
      ? notThere(missing, 'move')
      : asks('What should move: the filter of the lead, the reverb, a level?');
  const edits = chosen.flatMap((strip): readonly Edit[] => {
    const course = courseOf(clause, scene, strip);
    if (course === undefined) return [];
    const before = course.effect === undefined ? [] : [course.effect];
    const lanes = laneEdits(clause, scene, strip, course);
    const all = [...before, ...lanes];
    return works(scene, all) ? all : [];
  });
  return edits.length === 0
    ? asks(`What of ${chosen[0]} should move, and over how many bars?`)
    : { edits, strips: chosen.filter((each) => song.tracks[each] !== undefined) };
}

function isOfAll(features: ReadonlySet<string>): boolean {
  return ['target:mix', 'target:master', 'target:song', 'target:all'].some((each) =>
    features.has(each),
  );
}

/** The section that fades where nothing is named: the last one. */
function fadingSections(clause: Clause, { song }: Scene): readonly string[] {
  const asked = sectionsOf(clause, song);
  const last = sectionNames(song).at(-1);
  return asked.length > 0 ? asked : last === undefined ? [] : [last.path];
}

/** All tracks that play where a song fades: the master has no level that moves. */
function heardAtTheEnd(clause: Clause, scene: Scene): readonly string[] {
  const { song } = scene;
  const [path] = fadingSections(clause, scene);
  const at = sectionNames(song).find((each) => each.path === path)?.at ?? -1;
  const { play, mute = [] } = song.arrangement?.[at] ?? {};
  const all = Object.keys(song.tracks).filter((name) => song.tracks[name]?.mute !== true);
  return (Array.isArray(play) ? play : all).filter(
    (name) => song.tracks[name] !== undefined && !mute.includes(name),
  );
}

function reverbReturns({ song }: Scene): readonly string[] {
  return Object.keys(song.returns ?? {}).filter((name) =>
    effectsOfStrip(song, name).includes('reverb'),
  );
}

function courseOf(clause: Clause, scene: Scene, strip: string): Course | undefined {
  const { features } = clause;
  const has = (...names: readonly string[]): boolean => names.some((each) => features.has(each));
  const isOfSpace = has('effect:reverb', 'effect:delay') && !has('word:fade', 'setting:level');
  const space = isOfSpace ? spaceCourse(clause, scene, strip) : undefined;
  if (space !== undefined) return space;
  if (has('word:fade', 'level', 'topic:volume', 'setting:level', 'word:volume'))
    return levelCourse(clause, scene, strip);
  if (has('effect:reverb', 'space') && scene.song.returns?.[strip] !== undefined)
    return { param: 'level', from: '-12dB', to: '3dB' };
  const isPitch = has('sound:diving', 'word:dive', 'word:bend', 'topic:pitch', 'setting:pitch');
  if (isPitch) return pitchCourse(clause, scene, strip);
  if (has('setting:pan', 'word:pan')) return { param: 'pan', from: -0.7, to: 0.7 };
  return settingCourse(clause, scene, strip) ?? filterCourse(clause, scene, strip);
}

/** How much of a track goes to a reverb or echo. */
function spaceCourse({ features }: Clause, { song }: Scene, strip: string): Course | undefined {
  const kinds = features.has('effect:delay') ? delays : reverbs;
  const own = effectsOfStrip(song, strip).find((each) => kinds.includes(each));
  const isDown = ['particle:down', 'stance:less', 'verb:quieter'].some((each) =>
    features.has(each),
  );
  if (own !== undefined) {
    const [from, to] = isDown ? [0.6, 0] : [0, 0.6];
    return { param: `${own}.wet`, from, to };
  }
  const name = returnWith(song, kinds);
  if (name === undefined || song.tracks[strip] === undefined) return undefined;
  const send = stripOf(song, strip)?.data.sends?.[name];
  const [from, to] = isDown ? ['-6dB', '-40dB'] : ['-40dB', '-6dB'];
  const effect: Edit = { op: 'param.set', path: `${strip}.sends.${name}`, value: '-40dB' };
  return { param: `sends.${name}`, from, to, ...(send === undefined && { effect }) };
}

function levelCourse({ features }: Clause, { song }: Scene, strip: string): Course {
  const level = decibelsOf(song.tracks[strip]?.level ?? 0) ?? 0;
  const isDown = ['particle:out', 'particle:down', 'level:quieter', 'word:out'].some((each) =>
    features.has(each),
  );
  const [quiet, loud] = [`${level - 24}dB`, `${level}dB`];
  return isDown
    ? { param: 'strip.level', from: loud, to: quiet }
    : { param: 'strip.level', from: quiet, to: loud };
}

function pitchCourse({ features }: Clause, { song }: Scene, strip: string): Course {
  const isUp = features.has('particle:up') || features.has('word:rise');
  const shift: Edit = addedEffect(song, strip, 'pitchshift', { pitch: 0 });
  const isThere = effectsOfStrip(song, strip).includes('pitchshift');
  return {
    param: 'pitchshift.pitch',
    from: 0,
    to: isUp ? 12 : -24,
    ...(!isThere && { effect: shift }),
  };
}

/** A parameter of the sound by its name, from where it is half of the way to where its range ends. */
function settingCourse(clause: Clause, scene: Scene, strip: string): Course | undefined {
  const param = clause.tags.find(({ kind }) => kind === 'setting')?.id ?? '';
  const track = scene.song.tracks[strip];
  const spec = scene.sounds.registry.instrument(String(track?.instrument));
  const parameter = param === 'cutoff' ? undefined : spec?.parameters[param];
  if (parameter === undefined || parameter.options !== undefined) return undefined;
  const own = track?.set?.[param] ?? presetOf(scene, strip)[param];
  const from = typeof own === 'number' ? own : parameter.default;
  const isDown = ['particle:down', 'stance:less', 'verb:quieter'].some((each) =>
    clause.features.has(each),
  );
  const end = isDown ? parameter.min : parameter.max;
  return { param, from, to: Number((from + (end - from) / 2).toPrecision(3)) };
}

function presetOf({ song, sounds }: Scene, strip: string): Readonly<Record<string, unknown>> {
  const { instrument, preset } = song.tracks[strip] ?? {};
  return sounds.registry.instrument(String(instrument))?.presets[String(preset)]?.values ?? {};
}

function filterCourse(clause: Clause, scene: Scene, strip: string): Course | undefined {
  const { features } = clause;
  const hertz = clause.tags.flatMap(({ kind, amount }) =>
    kind === 'number' &&
    amount !== undefined &&
    (amount.unit === 'hz' || (amount.unit === undefined && amount.value >= 20))
      ? [amount.value]
      : [],
  );
  const isDown = ['sound:closed', 'particle:down', 'sound:darker'].some((each) =>
    features.has(each),
  );
  const [low = 300, high = 8000] = hertz.length >= 2 ? hertz : isDown ? [8000, 300] : [300, 8000];
  const ends = { from: `${low}Hz`, to: `${high}Hz` };
  const spec = scene.sounds.registry.instrument(String(scene.song.tracks[strip]?.instrument));
  const own = ['cutoff', 'top'].find((param) => spec?.parameters[param] !== undefined);
  if (own !== undefined) return { param: own, ...ends };
  const isThere = effectsOfStrip(scene.song, strip).includes('filter');
  const filter = addedEffect(scene.song, strip, 'filter', { mode: 'low', cutoff: '18kHz' });
  return { param: 'filter.cutoff', ...ends, ...(!isThere && { effect: filter }) };
}

/** Where something moves when nothing is said: in builds, or in drops where a track has no part in those. */
function usualPlaces({ song }: Scene, strip: string) {
  const form = sectionNames(song);
  const ofKind = (kind: RegExp) => form.filter(({ name }) => kind.test(name));
  const isHeard = ({ path }: { readonly path: string }): boolean =>
    song.tracks[strip] === undefined || tracksPlaying(song, path).includes(strip);
  const builds = ofKind(/build/);
  const heard = [builds, ofKind(/drop|climax/)].map((places) => places.filter(isHeard));
  return heard.find((places) => places.length > 0) ?? builds;
}

/** A line over the sections that are meant; in a song without a form over so many bars, once. */
function laneEdits(
  clause: Clause,
  scene: Scene,
  strip: string,
  { param, from, to }: Course,
): readonly Edit[] {
  const { song } = scene;
  const isFade = clause.features.has('word:fade') && !clause.features.has('part');
  const asked = isFade ? fadingSections(clause, scene) : sectionsOf(clause, song);
  const bars = barsOf(clause);
  const form = sectionNames(song);
  const places =
    asked.length > 0 ? form.filter(({ path }) => asked.includes(path)) : usualPlaces(scene, strip);
  if (places.length === 0) {
    const end = 1 + Math.max(1, bars ?? 16);
    return [
      { op: 'modulate.add', strip, modulator: { lane: { 1: from, [String(end)]: to }, param } },
    ];
  }
  const names = [...new Set(places.map(({ name }) => name))];
  return names.map((section) => {
    const length = song.arrangement?.find((each) => each.section === section)?.bars ?? 8;
    const span = Math.max(1, Math.min(length, bars ?? length));
    const isAtEnd = isFade || clause.features.has('where:at-end');
    const most = isFade ? span : Math.min(span, 1);
    const start = isAtEnd ? Math.max(1, length + 1 - most) : 1;
    return {
      op: 'modulate.add',
      strip,
      modulator: {
        lane: { [String(start)]: from, [String(isAtEnd ? length + 1 : span + 1)]: to },
        section,
        param,
      },
    };
  });
}
