import type { Edit } from '../../song/index.ts';
import type { Quantity } from './quantities-table.ts';
import { type Scene, works } from './scene.ts';
import { addedEffect, effectsOfStrip, stripOf } from './strips.ts';
import { sectionNames } from './targets.ts';

/** Behind a name, all sections that have it: a lane is of them all. */
export const everyOne = '*';

/** What a parameter has in one section; elsewhere it stays as it is. */
interface Step {
  readonly way: '+' | '*' | '=';
  readonly value: number;
  readonly force: number;
}

/**
 * A parameter of an effect that is otherwise in one section: a lane of that section, on an effect that is there or on
 * one that does nothing elsewhere. Nothing where several sections have that name, since a lane would be of all of them.
 */
export function laneIn(
  scene: Scene,
  strip: string,
  { effects = [], add }: Quantity,
  step: Step,
  section: string,
): readonly Edit[] {
  const { song } = scene;
  const name = onlySection(scene, section);
  if (name === undefined) return [];
  const there = effectsOfStrip(song, strip);
  const paths = [...effects, ...(add === undefined ? [] : [`${add.effect}.${add.param}`])];
  for (const path of paths) {
    const [effect = '', param = ''] = path.split('.');
    const isThere = there.includes(effect);
    const isAdded = !isThere && add?.effect === effect && add.param === param && isNeutral(add);
    const now = isThere ? settingNow(scene, strip, effect, param) : isAdded ? add.from : undefined;
    if (now === undefined) continue;
    const spec = scene.sounds.registry.effect(effect)?.parameters[param];
    const value = moved(now, step, spec);
    if (value === now) continue;
    const before: readonly Edit[] = isThere
      ? []
      : [addedEffect(song, strip, effect, { [param]: add?.from ?? 0 })];
    const modulator = { lane: { 1: value }, section: name, param: path };
    const edits: readonly Edit[] = [...before, { op: 'modulate.add', strip, modulator }];
    if (works(scene, edits)) return edits;
  }
  return [];
}

/** How wide a track is in one section, or where it stands. */
export function stripLaneIn(
  scene: Scene,
  track: string,
  key: 'pan' | 'width',
  step: Step,
  section: string,
): readonly Edit[] {
  const name = onlySection(scene, section);
  const data = scene.song.tracks[track];
  const written = data?.[key] ?? (key === 'pan' ? 0 : 1);
  if (name === undefined || data === undefined || typeof written !== 'number') return [];
  const range = key === 'pan' ? { min: -1, max: 1 } : { min: 0, max: 2 };
  const lane = { 1: moved(written, step, range) };
  return [
    { op: 'modulate.add', strip: track, modulator: { lane, section: name, param: `strip.${key}` } },
  ];
}

/** The name of a section where no other has it, or where all that have it are meant: `drop*`. */
function onlySection({ song }: Scene, section: string): string | undefined {
  const all = sectionNames(song);
  if (section.endsWith(everyOne)) return section.slice(0, -everyOne.length);
  const name = all.find(({ path }) => path === section)?.name;
  return all.filter((each) => each.name === name).length === 1 ? name : undefined;
}

/** Whether an effect does nothing where its parameter is what a step starts from. */
function isNeutral({ effect, param, from }: NonNullable<Quantity['add']>): boolean {
  return from === 0 && (['eq', 'transient'].includes(effect) || ['wet', 'depth'].includes(param));
}

/** What a song says of an effect's parameter as a number; its default where it says nothing. */
function settingNow(
  { song, sounds }: Scene,
  strip: string,
  effect: string,
  param: string,
): number | undefined {
  const entry = stripOf(song, strip)?.data.effects?.find((each) => effect in each)?.[effect];
  if (entry === undefined) return undefined;
  const written = (entry as Readonly<Record<string, unknown>> | null)?.[param];
  const match = /^\s*(-?[\d.]+)\s*(k?)(?:Hz|dB)?\s*$/i.exec(String(written ?? ''));
  if (match !== null) return Number(match[1]) * (match[2] === '' ? 1 : 1000);
  const usual = sounds.registry.effect(effect)?.parameters[param]?.default;
  return written === undefined && typeof usual === 'number' ? usual : undefined;
}

function moved(
  now: number,
  { way, value, force }: Step,
  range: { readonly min: number; readonly max: number } | undefined,
): number {
  const wanted = way === '*' ? now * value ** force : way === '=' ? value : now + value * force;
  const { min = wanted, max = wanted } = range ?? {};
  return Number(Math.min(max, Math.max(min, wanted)).toPrecision(4));
}
