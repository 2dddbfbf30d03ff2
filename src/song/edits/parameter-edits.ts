import { z } from 'zod';
import { type Problem, parseQuantity, problem, type Result, success } from '../../base/index.ts';
import { quartersPerBar } from '../../music/index.ts';
import { baseUnits, type Range, type WrittenValue } from '../parameter-value.ts';
import { defineEdit, done, type Outcome, refuse, type Scene } from './edit-kind.ts';
import { findParameter, inSection, type ParameterPlace } from './parameter-path.ts';
import { type Json, type Path, put, remove, valueAt } from './plain-data.ts';
import {
  changeText,
  readShown,
  readValue,
  valueContext,
  writtenNumber,
  writtenValue,
} from './values.ts';

const path = z
  .string()
  .min(1)
  .max(300)
  .describe(
    'Leads to the value: kick.drive, kick.level, kick.effects.delay#2.time, kick.sends.hall, master.target, bpm.',
  );
const section = z
  .string()
  .optional()
  .describe('Only in this section: `drop`, `drop#2` for the second of that name.');

export const setParameter = defineEdit(
  'param.set',
  'Give a parameter a value, or with null its own again.',
  {
    path,
    value: z
      .union([z.number(), z.string().max(20_000), z.boolean(), z.null()])
      .describe(
        'A number in the parameter’s unit, or text: 18dB, 4kHz, 1/8, fold, "<6 12>"; or null.',
      ),
    section,
  },
  (edit, scene) => {
    const found = placeOf(scene, edit.path, edit.section);
    if (!found.ok) return found;
    return edit.value === null ? reset(scene, found.value) : set(scene, found.value, edit.value);
  },
);

export const stepParameter = defineEdit(
  'param.step',
  'Raise or lower a parameter, as far as its range goes.',
  {
    path,
    by: z
      .union([z.number(), z.string().max(100)])
      .optional()
      .describe('How much is added, in the parameter’s unit: 3dB, -200Hz, -5st.'),
    times: z
      .number()
      .positive()
      .max(1000)
      .optional()
      .describe('What it is multiplied by, instead of `by`: 1.5.'),
    section,
  },
  (edit, scene) => {
    const found = placeOf(scene, edit.path, edit.section);
    return found.ok ? step(scene, found.value, edit) : found;
  },
);

export const choosePreset = defineEdit(
  'preset.set',
  'Choose a preset of a track’s instrument or of an effect, or with null none.',
  {
    of: z
      .string()
      .max(300)
      .describe('A track, or an effect by its path: kick, kick.effects.delay.'),
    preset: z.string().max(100).nullable().describe('The name of the preset; null takes it away.'),
  },
  (edit, scene) => {
    const found = placeOf(scene, `${edit.of}.preset`);
    if (!found.ok) return found;
    return edit.preset === null ? reset(scene, found.value) : set(scene, found.value, edit.preset);
  },
);

function placeOf(scene: Scene, path: string, name?: string): Result<ParameterPlace> {
  const found = findParameter(scene, path);
  return found.ok && name !== undefined ? inSection(scene, found.value, name) : found;
}

/** Puts a value in its place, read first where it has a range. */
export function set(scene: Scene, place: ParameterPlace, value: WrittenValue): Result<Outcome> {
  const { range, isBare } = place;
  if (range === undefined) return putValue(scene, place, textOf(place, value));
  const read = readValue(scene, { ...place, range }, value);
  if (!read.ok) return read;
  const isNumber = isBare === true && typeof read.value === 'number';
  return putValue(scene, place, isNumber ? read.value : writtenValue(value, range));
}

/** Text where only text can stand; a target may be a number. */
function textOf({ path: [kind, key] }: ParameterPlace, value: WrittenValue): Json {
  if (kind === 'master' && key === 'target') return value;
  return typeof value === 'boolean' ? value : String(value);
}

function putValue(scene: Scene, place: ParameterPlace, value: Json): Result<Outcome> {
  const { song } = scene;
  const { path, order, prepare, range } = place;
  const before = readShown(scene, place, valueAt(song, path) ?? place.rest);
  const after = readShown(scene, place, value) ?? '';
  const based = prepare === undefined ? song : put(song, prepare.path, prepare.value);
  const changed = put(based, path, value, order);
  const how = changeText(before, after, range?.unit ?? '');
  const sentence = before === undefined ? `${place.label} set to ${how}` : `${place.label} ${how}`;
  const outcome = { song: changed as Outcome['song'], sentence };
  const isSound = range !== undefined && typeof after === 'number' && standsAlone(path);
  return success(isSound ? { ...outcome, isSound } : outcome);
}

/** Whether a number in its range is right at a path, whatever else the song says. */
function standsAlone([kind, name, key]: Path): boolean {
  if (kind === 'master') return name === 'effects' || name === 'gain' || name === 'ceiling';
  const isOfStrip = kind === 'tracks' || kind === 'groups' || kind === 'returns';
  return isOfStrip && ['set', 'effects', 'level', 'gain', 'pan', 'width'].includes(String(key));
}

function reset(scene: Scene, place: ParameterPlace): Result<Outcome> {
  const { song } = scene;
  const old = valueAt(song, place.path);
  if (old === undefined) return done(song, `${place.label} is not set`);
  const before = readShown(scene, place, old);
  const after = readShown(scene, place, place.rest);
  const unit = place.range?.unit ?? '';
  const how =
    after === undefined
      ? `taken away, was ${changeText(undefined, before ?? '', unit)}`
      : `back to its own: ${changeText(before, after, unit)}`;
  return done(remove(song, place.path, keptSteps(place)), `${place.label} ${how}`);
}

/** How much of the way to a value stays when there is nothing left on it. */
function keptSteps({ path }: ParameterPlace): number {
  const [kind, , key] = path;
  if (kind === 'humanise') return 0;
  const isOfStrip = key === 'set' || key === 'sends' || key === 'humanise';
  return kind === 'arrangement' || isOfStrip ? 2 : path.length - 1;
}

interface Step {
  readonly by?: number | string | undefined;
  readonly times?: number | undefined;
}

function step(scene: Scene, place: ParameterPlace, { by, times }: Step): Result<Outcome> {
  const { range, label } = place;
  if ((by === undefined) === (times === undefined)) {
    return refuse('A step has either `by` or `times`.', 'Write for example `by: 3dB`.');
  }
  if (range === undefined || range.options !== undefined || range.unit === 'switch') {
    return refuse(`${label} is no number, so it has no steps.`, 'Set it with `param.set`.');
  }
  const current = currentNumber(scene, place, range);
  if (!current.ok) return current;
  if (times !== undefined) return land(scene, place, range, current.value, current.value * times);
  const way = distance(scene, range, label, by ?? 0);
  return way.ok ? land(scene, place, range, current.value, current.value + way.value) : way;
}

/** The number that a parameter has now. */
function currentNumber(scene: Scene, place: ParameterPlace, range: Range): Result<number> {
  const written = valueAt(scene.song, place.path) ?? place.rest;
  if (written === undefined || written === null || typeof written === 'object') {
    return refuse(`${place.label} has no value that could be raised or lowered.`, 'Set it first.');
  }
  const read = readValue(scene, { ...place, range }, written);
  if (!read.ok) return read;
  if (typeof read.value === 'number') return success(read.value);
  if ('text' in read.value) {
    return refuse(
      `${place.label} is a pattern, \`${read.value.text}\`.`,
      'Set it to another pattern.',
    );
  }
  return inSeconds(scene, place, range, read.value.cycles);
}

/** Musical time in the parameter's unit, at the song's tempo. */
function inSeconds(
  scene: Scene,
  place: ParameterPlace,
  range: Range,
  cycles: number,
): Result<number> {
  const { bpm, meter } = valueContext(scene.song, place.label);
  if (bpm === undefined) {
    return refuse(`${place.label} is in musical time, and the tempo changes.`, 'Set it instead.');
  }
  const seconds = (cycles * quartersPerBar(meter) * 60) / bpm;
  return success(range.unit === 'Hz' ? 1 / seconds : seconds);
}

/** A distance in the parameter's unit. */
function distance(scene: Scene, range: Range, name: string, by: number | string): Result<number> {
  if (typeof by === 'number') return success(by);
  const { bpm, meter } = valueContext(scene.song, name);
  const beatsPerCycle = quartersPerBar(meter);
  const cps = bpm === undefined ? {} : { cps: bpm / 60 / beatsPerCycle };
  const unit = baseUnits[range.unit] ?? 'ratio';
  const read = parseQuantity(by.replace(/^\s*\+/, ''), unit, { name, beatsPerCycle, ...cps });
  if (!read.ok) return read;
  if (read.value.unit !== unit) return refuse(`${name} cannot be raised by musical time here.`);
  return success(
    range.unit === 'cents' && !/^[\s\d.+-]*$/.test(by) ? read.value.value * 100 : read.value.value,
  );
}

/** Sets a number, held to the range. */
function land(
  scene: Scene,
  place: ParameterPlace,
  range: Range,
  before: number,
  wanted: number,
): Result<Outcome> {
  const whole = range.unit === 'count' ? Math.round(wanted) : wanted;
  const value = Math.min(range.max, Math.max(range.min, Number(whole.toPrecision(6))));
  const outcome = putValue(scene, place, writtenNumber(value, range));
  if (!outcome.ok || value === Number(whole.toPrecision(6))) return outcome;
  const end = `its ${wanted > value ? 'most' : 'least'}`;
  const { song, sentence } = outcome.value;
  const isThere = before === value;
  const limit = changeText(undefined, value, range.unit);
  const said = isThere ? `${place.label} stays at ${limit}, ${end}` : `${sentence}, ${end}`;
  return success(
    { song: isThere ? (scene.song as unknown as typeof song) : song, sentence: said },
    [clamped(place, limit, end)],
  );
}

function clamped({ label }: ParameterPlace, limit: string, end: string): Problem {
  return problem('edit.clamped', `${label} goes no further than ${limit}, ${end}.`, {
    severity: 'info',
  });
}
