import { z } from 'zod';
import type { DuckData, ModulatorData } from '../song-schema.ts';
import { defineEdit, done, refuse, unknown } from './edit-kind.ts';
import { changedFields, withFields } from './fields.ts';
import { type Json, type JsonMap, put, remove } from './plain-data.ts';
import { songParts } from './song-parts.ts';
import { capital, findStrip, orderOf, type StripPlace } from './strips.ts';

const strip = z.string().min(1).max(64).describe('A track, group or return.');
const moving = z.string().min(1).max(64).describe('A track, group, return, or `master`.');

export const addModulator = defineEdit(
  'modulate.add',
  'Let something move a parameter: an LFO, an envelope, the level of a strip, a lane, a pattern.',
  { strip: moving, modulator: songParts.modulator },
  ({ strip: name, modulator }, { song }) => {
    const found = findStrip(song, name);
    if (!found.ok) return found;
    const { path, kind } = found.value;
    const entries = [...modulatorsOf(found.value), modulator];
    const changed = put(song, [...path, 'modulate'], entries as Json, orderOf[kind]);
    const params = paramsOf(modulator).join(', ');
    return done(changed, `${capital(name)} ${params} moved by ${sourceOf(modulator)}`);
  },
);

export const removeModulator = defineEdit(
  'modulate.remove',
  'Take away what moves a parameter.',
  {
    strip: moving,
    param: z.string().min(1).max(300).describe('What is moved: cutoff, delay.time.'),
  },
  ({ strip: name, param }, { song }) => {
    const found = findStrip(song, name);
    if (!found.ok) return found;
    const { path, kind } = found.value;
    const all = modulatorsOf(found.value);
    const left = all.flatMap((each) => withoutTarget(each, param));
    const known = all.flatMap(paramsOf);
    if (!known.includes(param)) return unknown(`modulator of ${name}`, param, known);
    const place = [...path, 'modulate'];
    const changed =
      left.length === 0
        ? remove(song, place, path.length)
        : put(song, place, left as Json, orderOf[kind]);
    return done(changed, `${capital(name)} ${param} stands still`);
  },
);

function modulatorsOf({ data }: StripPlace): readonly ModulatorData[] {
  return (data['modulate'] ?? []) as readonly ModulatorData[];
}

function paramsOf({ param, targets = [] }: ModulatorData): string[] {
  return [...(param === undefined ? [] : [param]), ...targets.map((each) => each.param)];
}

function withoutTarget(modulator: ModulatorData, param: string): ModulatorData[] {
  if (modulator.param === param) return [];
  const { targets } = modulator;
  if (targets === undefined) return [modulator];
  const left = targets.filter((each) => each.param !== param);
  if (left.length === targets.length) return [modulator];
  return left.length === 0 ? [] : [{ ...modulator, targets: left }];
}

function sourceOf(modulator: ModulatorData): string {
  const { lfo, envelope, follow, lane, pattern, osc } = modulator;
  if (lfo !== undefined) return `a ${lfo}`;
  if (envelope !== undefined) return 'an envelope';
  if (follow !== undefined) return `the level of ${follow}`;
  if (lane !== undefined) return 'a lane';
  if (osc !== undefined) return `OSC to ${osc}`;
  if (modulator['midi-cc'] !== undefined) {
    return `controller ${modulator.cc} of ${modulator['midi-cc']}`;
  }
  return pattern === undefined ? 'nothing' : 'a pattern';
}

export const setDuck = defineEdit(
  'duck.set',
  'Turn a strip down with each onset of a track, or change how it is.',
  {
    strip,
    by: z.string().min(1).max(64).describe('The track whose onsets turn it down.'),
    settings: withFields(songParts.duck.omit({ by: true }))
      .optional()
      .describe('Values that differ; null gives one its own again.'),
  },
  ({ strip: name, by, settings = {} }, { song }) => {
    const found = findStrip(song, name, ['tracks', 'groups', 'returns']);
    if (!found.ok) return found;
    const { path, data, kind } = found.value;
    const ducks = ducksOf(data);
    const at = ducks.findIndex((each) => each.by === by);
    const old: JsonMap = at < 0 ? { by } : (ducks[at] as unknown as JsonMap);
    const { value, words } = changedFields(old, settings, Object.keys(songParts.duck.shape));
    const now =
      at < 0 ? [...ducks, value] : ducks.map((each, here) => (here === at ? value : each));
    const isList = Array.isArray(data['duck']) || now.length > 1;
    const written = isList ? now : now[0];
    const changed = put(song, [...path, 'duck'], written as unknown as Json, orderOf[kind]);
    const how = Object.keys(settings).length === 0 ? '' : ` (${words})`;
    return done(changed, `${capital(name)} is ducked by ${by}${how}`);
  },
);

export const removeDuck = defineEdit(
  'duck.remove',
  'Let a strip no longer be turned down, by one track or by any.',
  { strip, by: z.string().max(64).optional().describe('The track; all of them when absent.') },
  ({ strip: name, by }, { song }) => {
    const found = findStrip(song, name, ['tracks', 'groups', 'returns']);
    if (!found.ok) return found;
    const { path, data } = found.value;
    const ducks = ducksOf(data);
    const place = [...path, 'duck'];
    const left = by === undefined ? [] : ducks.filter((each) => each.by !== by);
    if (ducks.length === 0) return refuse(`Nothing ducks ${name}.`);
    if (left.length === ducks.length) {
      return unknown(
        `duck of ${name} by`,
        by ?? '',
        ducks.map((each) => each.by),
      );
    }
    const changed =
      left.length === 0
        ? remove(song, place, path.length)
        : put(song, place, left as unknown as Json);
    return done(
      changed,
      `${capital(name)} is no longer ducked${by === undefined ? '' : ` by ${by}`}`,
    );
  },
);

function ducksOf({ duck }: JsonMap): readonly DuckData[] {
  if (duck === undefined) return [];
  return (Array.isArray(duck) ? duck : [duck]) as unknown as readonly DuckData[];
}
