import { applyEdits, type Edit, type SongData, type TrackData } from '../../song/index.ts';
import { bandMove, shelfMove } from './bands.ts';
import { everyOne, laneIn, stripLaneIn } from './lanes.ts';
import { type Quantity, quantities } from './quantities-table.ts';
import { type Scene, works } from './scene.ts';
import { moreDelay, moreReverb } from './space.ts';
import { specialMoves } from './special-moves.ts';
import { addedEffect, stripOf } from './strips.ts';
import { sectionNames } from './targets.ts';

/** One move of an adjective: `drive+6dB`, `cutoff*0.6`, `width=0`. */
interface Move {
  readonly quantity: string;
  readonly way: '+' | '*' | '=';
  readonly value: number;
}

/** Moves in the order in which they are tried: the first that works is taken. */
interface Step {
  readonly choices: readonly Move[];
  readonly optional: boolean;
}

/**
 * Reads the moves of an adjective as the tables write them.
 *
 * @example readMoves('cutoff*0.6|high-6dB, bark+2dB?').length // => 2
 */
export function readMoves(text: string): readonly Step[] {
  return text.split(',').map((part) => {
    const optional = part.trim().endsWith('?');
    const choices = part.replace('?', '').split('|').flatMap(readMove);
    return { choices, optional };
  });
}

function readMove(text: string): Move[] {
  const match = /^\s*([a-z]+\d*)([+\-*=])([\d.]+)(?:dB)?\s*$/.exec(text);
  if (match === null) return [];
  const [, quantity = '', sign = '', size = ''] = match;
  const value = sign === '-' ? -Number(size) : Number(size);
  return [{ quantity, way: sign === '-' ? '+' : (sign as Move['way']), value }];
}

/** The edits that move a strip so; none where it has nothing that could be moved. */
export function movesOf(
  scene: Scene,
  strip: string,
  text: string,
  force: number,
  section?: string,
): readonly Edit[] {
  const done: Edit[] = [];
  let now = scene;
  for (const { choices, optional } of readMoves(text)) {
    for (const choice of choices) {
      const edits = moveEdits(now, strip, choice, force, section, !optional);
      if (edits.length === 0 || !works(now, edits)) continue;
      done.push(...edits);
      // An effect that one move adds is there for the next.
      now = { ...now, song: applyEdits(now.song, edits, now.sounds).song };
      break;
    }
  }
  return done;
}

function moveEdits(
  scene: Scene,
  strip: string,
  move: Move,
  force: number,
  section: string | undefined,
  mayAdd: boolean,
): readonly Edit[] {
  const { quantity } = move;
  if (section !== undefined) return movesIn(scene, strip, move, force, section);
  if (quantity === 'reverb' || quantity === 'room')
    return moreReverb(scene, strip, move.value * force);
  if (quantity === 'delay') return moreDelay(scene, strip, move.value * force);
  const special = specialMoves(scene, strip, { ...move, force });
  if (special !== undefined) return special;
  const hertz = /^eq(\d+)$/.exec(quantity)?.[1];
  if (hertz !== undefined)
    return mayAdd ? bandMove(scene, strip, Number(hertz), move.value * force) : [];
  const corner = /^below(\d+)$/.exec(quantity)?.[1];
  if (corner !== undefined)
    return mayAdd ? shelfMove(scene, strip, Number(corner), move.value * force) : [];
  const known = quantities[quantity];
  if (known === undefined) return [];
  return quantityEdits(scene, strip, known, move, force, mayAdd);
}

/** What moves in one section alone: what a section can set, and what a lane of it moves. */
function movesIn(
  scene: Scene,
  strip: string,
  move: Move,
  force: number,
  section: string,
): readonly Edit[] {
  const known = quantities[move.quantity];
  if (known === undefined) return [];
  // a lane is of all sections that have a name; what a section sets is of one
  if (section.endsWith(everyOne))
    return known.strip === undefined
      ? laneIn(scene, strip, known, { ...move, force }, section)
      : known.strip === 'level' || isLow(scene.song.tracks[strip])
        ? []
        : stripLaneIn(scene, strip, known.strip, { ...move, force }, section);
  if (known.strip === 'level') return stripEdits(scene, strip, 'level', move, force, section);
  if (known.strip !== undefined)
    return isLow(scene.song.tracks[strip])
      ? []
      : stripLaneIn(scene, strip, known.strip, { ...move, force }, section);
  const own = ofInstrument(scene, strip, known, move, force, section);
  return own.length > 0 ? own : laneIn(scene, strip, known, { ...move, force }, section);
}

function quantityEdits(
  scene: Scene,
  strip: string,
  quantity: Quantity,
  move: Move,
  force: number,
  mayAdd: boolean,
): readonly Edit[] {
  if (quantity.strip !== undefined) return stripEdits(scene, strip, quantity.strip, move, force);
  const own = ofInstrument(scene, strip, quantity, move, force);
  if (own.length > 0) return own;
  const { data } = stripOf(scene.song, strip) ?? {};
  for (const path of quantity.effects ?? []) {
    const [effect = '', param = ''] = path.split('.');
    if (!hasEffect(data, effect)) continue;
    const edits = [stepEdit(`${strip}.effects.${effect}.${param}`, move, force, 1)];
    if (works(scene, edits)) return edits;
  }
  return mayAdd ? added(scene, strip, quantity, move, force) : [];
}

function hasEffect(data: { readonly effects?: unknown } | undefined, effect: string): boolean {
  return JSON.stringify(data?.effects ?? []).includes(`"${effect}"`);
}

function stepEdit(
  path: string,
  { way, value }: Move,
  force: number,
  scale: number,
  section?: string,
): Edit {
  const where = section === undefined ? {} : { section };
  if (way === '*')
    return { op: 'param.step', path, times: round(value ** clampForce(force)), ...where };
  if (way === '=') return { op: 'param.set', path, value, ...where };
  return { op: 'param.step', path, by: round(value * force * scale), ...where };
}

/** Factors grow without bound; three steps are much already. */
function clampForce(force: number): number {
  return Math.max(-9, Math.min(9, force));
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

/** The instrument's own parameter, and what sections set of it where that is a number. */
function ofInstrument(
  scene: Scene,
  strip: string,
  quantity: Quantity,
  move: Move,
  force: number,
  section?: string,
): readonly Edit[] {
  const track = scene.song.tracks[strip];
  const spec = scene.sounds.registry.instrument(String(track?.instrument));
  if (track === undefined || spec === undefined) return [];
  for (const param of quantity.params ?? []) {
    const parameter = spec.parameters[param];
    if (parameter === undefined || parameter.options !== undefined) continue;
    const scale = quantity.scale?.[parameter.unit] ?? 1;
    const edits = [stepEdit(`${strip}.${param}`, move, force, scale, section)];
    if (!works(scene, edits)) continue;
    const others = section === undefined ? overriding(scene.song, strip, 'set', param) : [];
    const all = [
      ...edits,
      ...others.map((each) => stepEdit(`${strip}.${param}`, move, force, scale, each)),
    ];
    return works(scene, all) ? all : edits;
  }
  return [];
}

/** Sections that say a number of their own for a strip. */
function overriding(
  song: SongData,
  strip: string,
  kind: 'set' | 'level',
  param = '',
): readonly string[] {
  return sectionNames(song)
    .filter(({ at }) => {
      const section = song.arrangement?.[at];
      const value = kind === 'level' ? section?.level?.[strip] : section?.set?.[strip]?.[param];
      return typeof value === 'number' || /^-?[\d.]+\s?[a-zA-Z]*$/.test(String(value ?? 'x'));
    })
    .map(({ path }) => path);
}

function stripEdits(
  scene: Scene,
  strip: string,
  key: 'pan' | 'width' | 'level',
  move: Move,
  force: number,
  section?: string,
): readonly Edit[] {
  if (strip === 'master') return key === 'width' ? masterWidth(scene, move.value * force) : [];
  if (key === 'width' && move.value * force > 0 && isLow(scene.song.tracks[strip])) return [];
  const path = `${strip}.strip.${key}`;
  if (key !== 'level') return [stepEdit(path, move, force, 1)];
  if (section !== undefined) return [stepEdit(path, move, force, 1, section)];
  const sections = overriding(scene.song, strip, 'level');
  return [
    stepEdit(path, move, force, 1),
    ...sections.map((each) => stepEdit(path, move, force, 1, each)),
  ];
}

/** Kicks and basses stay in the middle. */
function isLow(track: TrackData | undefined): boolean {
  return /kick|bass-drum|sub-bass|rumble|offbeat-bass/.test(String(track?.instrument));
}

function masterWidth(scene: Scene, by: number): readonly Edit[] {
  const has = hasEffect(scene.song.master, 'width');
  if (has) return [{ op: 'param.step', path: 'master.effects.width.width', by: round(by) }];
  return [addedEffect(scene.song, 'master', 'width', { width: round(1 + by) })];
}

/** The effect that brings what a sound has not; what would take away from nothing is left out. */
function added(
  scene: Scene,
  strip: string,
  { add, scale }: Quantity,
  move: Move,
  force: number,
): readonly Edit[] {
  if (add === undefined) return [];
  const spec = scene.sounds.registry.effect(add.effect);
  const range = spec?.parameters[add.param] ?? { min: 0, max: 1, unit: 'ratio' };
  const factor = scale?.[range.unit] ?? 1;
  const wanted =
    move.way === '*'
      ? add.from * move.value ** clampForce(force)
      : add.from + move.value * force * factor;
  const value = round(Math.min(range.max, Math.max(range.min, wanted)));
  if (value === add.from) return [];
  return [addedEffect(scene.song, strip, add.effect, { [add.param]: value })];
}
