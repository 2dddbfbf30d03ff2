import type { ChainData, ModulationTargetData, ModulatorData } from '../song-schema.ts';
import { effectsIn, findEffect } from './chains.ts';
import { type Json, type Path, put, remove, valueAt } from './plain-data.ts';
import { orderOf, type StripPlace } from './strips.ts';

/**
 * A song whose modulators of one strip move the same effects as before its chain was changed: `delay#2` is
 * `delay` once the first is gone. Those whose effect is gone are taken out.
 *
 * @param before the chain as it was; entries that stay are the same objects
 */
export function keepMovements(
  song: Json,
  { path, kind }: StripPlace,
  before: ChainData,
): { readonly song: Json; readonly lost: number } {
  const place: Path = [...path, 'modulate'];
  const modulators = valueAt(song, place) as readonly ModulatorData[] | undefined;
  if (modulators === undefined) return { song, lost: 0 };
  const after = (valueAt(song, [...path, 'effects']) ?? []) as ChainData;
  const rename = (param: string) => renamed(param, before, after);
  const left = modulators.flatMap((each) => renamedIn(each, rename));
  const isSame =
    left.length === modulators.length && left.every((each, at) => each === modulators[at]);
  if (isSame) return { song, lost: 0 };
  const lost = modulators.length - left.length;
  if (left.length === 0) return { song: remove(song, place, path.length), lost };
  return { song: put(song, place, left as unknown as Json, orderOf[kind]), lost };
}

/** What a parameter of an effect is called afterwards; undefined where the effect is gone. */
function renamed(param: string, before: ChainData, after: ChainData): string | undefined {
  const [, prefix = '', owner = '', parameter = ''] =
    /^(effects\.)?([^.]+)\.(.+)$/.exec(param) ?? [];
  const old = owner === '' ? undefined : findEffect(before, owner);
  if (old === undefined) return param;
  const now = effectsIn(after).find(({ data }) => data === old.data);
  if (now === undefined) return undefined;
  return findEffect(after, owner)?.data === old.data
    ? param
    : `${prefix}${now.names[0]}.${parameter}`;
}

function renamedIn(
  modulator: ModulatorData,
  rename: (param: string) => string | undefined,
): ModulatorData[] {
  const { param, targets } = modulator;
  const now = param === undefined ? undefined : rename(param);
  if (param !== undefined && now === undefined) return [];
  const left = targets?.flatMap((each): ModulationTargetData[] => {
    const name = rename(each.param);
    if (name === each.param) return [each];
    return name === undefined ? [] : [{ ...each, param: name }];
  });
  if (left?.length === 0) return [];
  const isSame = now === param && (left?.every((each, at) => each === targets?.[at]) ?? true);
  if (isSame && left?.length === targets?.length) return [modulator];
  return [
    { ...modulator, ...(now !== undefined && { param: now }), ...(left && { targets: left }) },
  ];
}
