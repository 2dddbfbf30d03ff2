import type { Edit, SongData } from '../../song/index.ts';

/** What all strips have, as a song's data has it. */
interface StripData {
  readonly effects?: readonly Readonly<Record<string, unknown>>[];
  readonly sends?: Readonly<Record<string, unknown>>;
  readonly duck?: unknown;
  readonly mute?: boolean;
}

/** A strip of the song by its name, the master too. */
export function stripOf(
  song: SongData,
  name: string,
):
  | { readonly kind: 'tracks' | 'groups' | 'returns' | 'master'; readonly data: StripData }
  | undefined {
  if (name === 'master') return { kind: 'master', data: (song.master ?? {}) as StripData };
  for (const kind of ['tracks', 'groups', 'returns'] as const) {
    const data = song[kind]?.[name];
    if (data !== undefined) return { kind, data: data as StripData };
  }
  return undefined;
}

/** Names of the effects of a strip, in their order. */
export function effectsOfStrip(song: SongData, name: string): readonly string[] {
  const { effects = [] } = stripOf(song, name)?.data ?? {};
  return effects.flatMap((entry) => Object.keys(entry));
}

/** A return that has one of some effects: where reverb and echo come from. */
export function returnWith(song: SongData, effects: readonly string[]): string | undefined {
  return Object.keys(song.returns ?? {}).find((name) =>
    effectsOfStrip(song, name).some((each) => effects.includes(each)),
  );
}

/** Whether a level or other value is written as a plain number. */
export function decibelsOf(value: unknown): number | undefined {
  const match = /^\s*([+-]?[\d.]+)\s*(?:dB)?\s*$/i.exec(String(value ?? ''));
  return match === null ? undefined : Number(match[1]);
}

/** An effect more, at the end of a strip; of the master at its beginning, ahead of what limits it. */
export function addedEffect(
  song: SongData,
  strip: string,
  effect: string,
  settings: Readonly<Record<string, string | number | boolean>> = {},
): Edit {
  const [first] = strip === 'master' ? effectsOfStrip(song, strip) : [];
  const before = first === undefined || effect === 'limit' ? {} : { before: first };
  return { op: 'effect.add', strip, effect, settings, ...before };
}
