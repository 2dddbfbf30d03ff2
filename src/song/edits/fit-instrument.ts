import type { SongData, TrackData } from '../song-schema.ts';
import { type Json, type JsonMap, remove } from './plain-data.ts';
import { orderOf } from './strips.ts';

/** What has no place in another instrument is taken out. */
export function fitTrack(
  { set = {}, modulate, ...others }: TrackData,
  known: Readonly<Record<string, unknown>>,
): { readonly data: TrackData; readonly left: readonly string[] } {
  const isKnown = (name: string): boolean => Object.hasOwn(known, name);
  const values = Object.entries(set).filter(([name]) => isKnown(name));
  const left = Object.keys(set).filter((name) => !isKnown(name));
  const isMovable = (param: string | undefined): boolean =>
    param === undefined ||
    param.includes('.') ||
    ['gain', 'level', 'pan', 'width'].includes(param) ||
    isKnown(param);
  const moved = modulate?.filter(({ param, targets = [] }) =>
    [param, ...targets.map((each) => each.param)].every(isMovable),
  );
  const lost = (modulate?.length ?? 0) - (moved?.length ?? 0);
  return {
    data: {
      ...others,
      ...(values.length > 0 && { set: Object.fromEntries(values) }),
      ...(moved && moved.length > 0 && { modulate: moved }),
    },
    left: [...left, ...(lost > 0 ? [`${lost} of its modulators`] : [])],
  };
}

/** A track's keys in the order in which they are written. */
export function inOrder(data: TrackData): Json {
  const order = orderOf.tracks;
  const entries = Object.entries(data).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(entries) as Json;
}

/** What sections set of a track, for parameters that it has. */
export function fitSections(
  song: SongData,
  track: string,
  known: Readonly<Record<string, unknown>>,
): JsonMap {
  return (song.arrangement ?? []).reduce<JsonMap>(
    (data, { set = {} }, at) => {
      const values = Object.hasOwn(set, track) ? Object.keys(set[track] ?? {}) : [];
      return values
        .filter((name) => !Object.hasOwn(known, name))
        .reduce<JsonMap>(
          (each, name) => remove(each, ['arrangement', at, 'set', track, name], 2) as JsonMap,
          data,
        );
    },
    song as unknown as JsonMap,
  );
}
