import { applyEdits, type Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { type AdjectiveKind, adjective } from '../lexicon/index.ts';
import type { Tag } from '../tag.ts';
import { forceOf } from './force.ts';
import { everyOne } from './lanes.ts';
import { amountOf, editLevel } from './levels.ts';
import { movesOf } from './moves.ts';
import type { Answer, Scene } from './scene.ts';
import { asks, says, works } from './scene.ts';
import { shareMore } from './set-value.ts';
import {
  isOfSection,
  sectionNames,
  sectionsOf,
  stripsOf,
  targetsOf,
  tracksPlaying,
} from './targets.ts';

const kinds: readonly AdjectiveKind[] = ['sound', 'level', 'band', 'space', 'energy'];

/** Words that mean a kick where no sound is named. */
const ofKick = new Set([
  'harder',
  'softer',
  'longer',
  'shorter',
  'clickier',
  'punchier',
  'tighter',
  'rounder',
  'boomier',
  'buzzier',
  'square',
]);

/** Moods that are sounds too, where a sound is spoken of. */
const moodSounds: Readonly<Record<string, string>> = {
  evil: 'eviler',
  dark: 'darker',
  scary: 'scarier',
  angry: 'angrier',
  epic: 'epic',
  trippy: 'trippier',
  sad: 'of-sad',
  happy: 'of-happy',
  cheesy: 'of-cheesy',
  hypnotic: 'of-hypnotic',
  euphoric: 'brighter',
};

/** What is wrong, with the opposite of what mends it. */
const flawSounds: Readonly<
  Record<string, readonly [kind: AdjectiveKind, id: string, force: number]>
> = {
  weak: ['sound', 'harder', 1],
  'no-punch': ['sound', 'punchier', 1],
  'no-snap': ['sound', 'snappier', 1],
  'no-click': ['sound', 'clickier', 1],
  'no-bite': ['sound', 'snarlier', 1],
  mud: ['band', 'mud', -1],
  harsh: ['sound', 'harsher', -1],
  thin: ['sound', 'fatter', 1],
  dull: ['sound', 'brighter', 1],
  boxy: ['sound', 'boxier', -1],
  honky: ['sound', 'honkier', -1],
  noisy: ['sound', 'fizzier', -1],
  flat: ['sound', 'punchier', 1],
  squashed: ['sound', 'squashed', -1],
};

interface Described {
  readonly kind: AdjectiveKind;
  readonly id: string;
  readonly force: number;
  /** Whether it is what mends something that is wrong. */
  readonly isMended?: true;
}

/** The edits that adjectives of a clause make to strips, after other edits were done. */
export function adjust(
  clause: Clause,
  scene: Scene,
  before: readonly Edit[],
  strips: readonly string[],
): readonly Edit[] {
  const song = before.length === 0 ? scene.song : applyEdits(scene.song, before, scene.sounds).song;
  return adjusted(clause, { ...scene, song }, strips);
}

/** Changes how something sounds, as the adjectives of a clause say. */
export function adjustSound(clause: Clause, scene: Scene): Answer {
  const words = describedBy(clause);
  if (words.length === 0) {
    const isShare =
      ['stance:more', 'stance:less'].some((each) => clause.features.has(each)) &&
      !['setting', 'effect', 'topic'].some((each) => clause.features.has(each));
    return (
      settingStep(clause, scene) ??
      (isShare ? editLevel(clause, scene) : undefined) ??
      asks('How should it sound: harder, darker, longer …?')
    );
  }
  const { strips, missing } = targetsOf(clause, scene);
  const chosen = strips.length > 0 ? strips : defaultStrips(clause, scene, words, missing);
  if (chosen.length === 0) return nothingFor(missing);
  const isTimed =
    clause.features.has('speed') &&
    ['setting:attack', 'setting:release'].some((each) => clause.features.has(each));
  const timed = isTimed ? (settingStep(clause, scene)?.edits ?? []) : [];
  const edits = [...adjusted(clause, scene, chosen), ...timed];
  if (edits.length > 0) return { edits, strips: chosen };
  const names = words.map(({ id }) => id).join(' and ');
  return {
    ...says(`${chosen.join(' and ')} has nothing left that would make it ${names}.`),
    strips: chosen,
  };
}

/** `slower attack`: a setting of the sound by its name. */
function settingStep(clause: Clause, scene: Scene): Answer | undefined {
  const isOnset = clause.features.has('speed') && clause.features.has('verb:hit');
  const setting =
    clause.tags.find(({ kind }) => kind === 'setting')?.id ?? (isOnset ? 'attack' : undefined);
  const named = targetsOf(clause, scene).strips;
  const strips = named.length > 0 ? named : scene.focus;
  if (setting === undefined || strips.length === 0) return undefined;
  const isTaken = clause.features.has('verb:remove') && setting !== 'attack';
  const isLess = [
    ...(isTaken ? ['verb:remove'] : []),
    'stance:less',
    'speed:faster',
    'verb:quieter',
    'word:off',
    'particle:down',
    'height:lower',
    'stance:too',
  ].some((each) => clause.features.has(each));
  const force = (isLess ? -1 : 1) * Math.abs(forceOf(clause));
  const said = shareMore(clause, amountOf(clause, 'percent'));
  const times = said ?? Number((1.5 ** force).toPrecision(3));
  const edits = strips.flatMap((strip): readonly Edit[] => {
    const step: readonly Edit[] = [{ op: 'param.step', path: `${strip}.${setting}`, times }];
    if (works(scene, step)) return step;
    // a sound without an attack of its own
    return setting === 'attack' && !clause.features.has('speed')
      ? movesOf(scene, strip, 'transient+4', force)
      : [];
  });
  return edits.length === 0 ? undefined : { edits, strips };
}

function nothingFor(missing: readonly string[]): Answer {
  const names = missing.join(' or ');
  return missing.length === 0
    ? asks('Which sound do you mean?')
    : says(`There is no ${names} in this song, so I left it as it is.`);
}

/** What is meant where no sound is named: what was spoken of last, the kick, or all of it. */
function defaultStrips(
  clause: Clause,
  scene: Scene,
  words: readonly Described[],
  missing: readonly string[],
): readonly string[] {
  const isWhole = ['target:mix', 'target:master', 'target:song', 'target:all'].some((each) =>
    clause.features.has(each),
  );
  if (isWhole) return ['master'];
  if (missing.length > 0) return [];
  if (isOfSection(clause, sectionsOf(clause, scene.song))) return ['master'];
  if (scene.focus.length > 0) return scene.focus;
  const [kick] = stripsOf('kick', scene.song);
  // `make the outro softer` is all of it
  const isOfKick = !clause.features.has('section') && words.every(({ id }) => ofKick.has(id));
  return isOfKick && kick !== undefined ? [kick] : ['master'];
}

/** How much louder who plays in a section is where it gets more energy. */
const energyOfSection = 'level+2dB';

function adjusted(clause: Clause, scene: Scene, strips: readonly string[]): readonly Edit[] {
  const sections = sectionsOf(clause, scene.song);
  if (sections.length > 0 && strips[0] === 'master' && clause.features.has('energy'))
    return livened(clause, scene, sections);
  let now = scene;
  const done: Edit[] = [];
  for (const { kind, id, force } of describedBy(clause)) {
    for (const strip of strips) {
      const edits = movedIn(now, strip, adjective(kind, id)?.moves ?? '', force, sections);
      if (edits.length === 0) continue;
      done.push(...edits);
      now = { ...now, song: applyEdits(now.song, edits, now.sounds).song };
    }
  }
  return done;
}

/** The edits of one adjective to a strip: everywhere, or in the first of the places where something moves. */
function movedIn(
  scene: Scene,
  strip: string,
  moves: string,
  force: number,
  sections: readonly string[],
): readonly Edit[] {
  for (const places of placesOf(strip, sections, scene)) {
    let now = scene;
    const done: Edit[] = [];
    for (const section of places) {
      const all = movesOf(now, strip, moves, force, section);
      const isWhole = section !== undefined && strip === 'master' && all.length === 0;
      const edits = isWhole ? ofAllIn(now, moves, force, section) : all;
      done.push(...edits);
      now = { ...now, song: applyEdits(now.song, edits, now.sounds).song };
    }
    if (done.length > 0) return done;
  }
  return [];
}

/**
 * Places as moves take them, the first choice first. Where all sections of a name are meant, a lane may be of them all:
 * for the master that is tried first, for tracks after what a section can set.
 */
function placesOf(
  strip: string,
  sections: readonly string[],
  { song }: Scene,
): readonly (readonly (string | undefined)[])[] {
  if (sections.length === 0) return [[undefined]];
  const form = sectionNames(song);
  const name = form.find(({ path }) => path === sections[0])?.name ?? '';
  const same = form.filter((each) => each.name === name).map(({ path }) => path);
  const areAll = same.length > 1 && same.every((path) => sections.includes(path));
  if (!areAll) return [sections];
  const every = [`${name}${everyOne}`];
  return strip === 'master' ? [every, sections] : [sections, every];
}

/** A section that has no lane of its own: who plays there is otherwise in it. */
function ofAllIn(scene: Scene, moves: string, force: number, section: string): readonly Edit[] {
  if (section.endsWith(everyOne)) return [];
  return tracksPlaying(scene.song, section).flatMap((track) =>
    movesOf(scene, track, moves, force, section),
  );
}

/** Sections with more or less energy: the master has no level of its own in each. */
function livened(clause: Clause, scene: Scene, sections: readonly string[]): readonly Edit[] {
  const words = describedBy(clause).filter(({ kind }) => kind === 'energy');
  return words.flatMap(({ id, force }) =>
    sections.flatMap((section) =>
      tracksPlaying(scene.song, section).flatMap((track) =>
        movesOf(scene, track, energyOfSection, id === 'calmer' ? -force : force, section),
      ),
    ),
  );
}

/** The adjectives of a clause, each once, with how far they are meant. */
function describedBy(clause: Clause): readonly Described[] {
  const found = new Map<string, Described>();
  for (const tag of clause.tags) {
    const described = meant(clause, tag);
    if (described === undefined || isWhatIsShort(clause, tag) || isKept(clause, tag)) continue;
    // `tail is too long` says it twice: what turns it round counts
    const isFirst = !found.has(described.id) || described.force < 0;
    if (isFirst) found.set(described.id, described);
  }
  return withoutDoubles([...found.values()], clause);
}

/** `harder but keep the tail`, `darker without making it quieter` leave that as it is; `but keep it quiet` says how. */
function isKept({ tags, tokens }: Clause, tag: Tag): boolean {
  return tags.some(({ kind, id, from, to }) => {
    if (kind !== 'stance' || id !== 'but-not' || to > tag.from) return false;
    const said = tokens.slice(from, to).map(({ text }) => text);
    const between = said.includes('without')
      ? /^(it|them|the|that|any|too)$/
      : /^(the|its|that|my)$/;
    return (
      said.some((text) => /^(keep|not|without)$/.test(text)) &&
      tokens.slice(to, tag.from).every(({ text }) => between.test(text))
    );
  });
}

const lowering = ['particle:down', 'verb:quieter', 'height:lower', 'word:off', 'word:lower'];

/** How far a band is meant: `2 dB off the sub`, `turn the mids down`. */
function bandForce(clause: Clause, tag: Tag): number {
  const force = forceOf(clause, tag);
  const isDown = force < 0 || lowering.some((each) => clause.features.has(each));
  const decibels = amountOf(clause, 'db')?.value;
  const usual = /[+-]([\d.]+)dB/.exec(adjective('band', tag.id)?.moves ?? '')?.[1];
  const size =
    decibels === undefined || usual === undefined
      ? Math.abs(force)
      : Math.abs(decibels) / Number(usual);
  return isDown || (decibels ?? 0) < 0 ? -size : size;
}

const lengths = new Set(['tail', 'tails', 'decay', 'sustain', 'ring']);

/** `kick tail shorter`: the tail says what is to be shorter, and not that anything be longer. */
function isWhatIsShort({ tags, tokens }: Clause, { kind, id, from }: Tag): boolean {
  if (kind !== 'sound' || id !== 'longer' || !lengths.has(tokens[from]?.text ?? '')) return false;
  return tags.some((each) => each.kind === 'sound' && each.id === 'shorter' && each.from !== from);
}

function meant(clause: Clause, tag: Tag): Described | undefined {
  const { kind, id } = tag;
  if (kind === 'band') return { kind, id, force: bandForce(clause, tag) };
  if (kinds.includes(kind as AdjectiveKind))
    return { kind: kind as AdjectiveKind, id, force: forceOf(clause, tag) };
  if (kind === 'verb' && id === 'soften')
    return { kind: 'sound', id: 'softer', force: Math.abs(forceOf(clause, tag)) };
  const mood = kind === 'mood' ? moodSounds[id] : undefined;
  if (mood !== undefined) return { kind: 'sound', id: mood, force: forceOf(clause, tag) };
  const isWish = ['verb:make', 'comparative', 'stance:more', 'stance:less', 'verb:want'].some(
    (each) => clause.features.has(each),
  );
  const flaw = kind === 'flaw' && !isWish ? flawSounds[id] : undefined;
  if (flaw === undefined) return undefined;
  const size = Math.abs(forceOf(clause, tag));
  return { kind: flaw[0], id: flaw[1], force: flaw[2] * size, isMended: true };
}

/** Words with several meanings say one thing: a flaw, else a sound, else a band. */
function withoutDoubles(words: readonly Described[], { tags }: Clause): readonly Described[] {
  const isFlaw = tags.some(({ kind }) => kind === 'flaw') && words.some(({ isMended }) => isMended);
  if (isFlaw) return words.filter(({ isMended }) => isMended).slice(0, 1);
  const places = new Set<number>();
  return words.filter(({ id }) => {
    const tag = tags.find((each) => each.id === id || moodSounds[each.id] === id);
    if (tag === undefined) return true;
    if (places.has(tag.from)) return false;
    places.add(tag.from);
    return true;
  });
}
