import { z } from 'zod';
import type { Result } from '../../base/index.ts';
import type { ChainData, SongData } from '../song-schema.ts';
import { type EffectPlace, effectsIn, findEffect } from './chains.ts';
import { defineEdit, done, refuse, unknown } from './edit-kind.ts';
import { briefly } from './fields.ts';
import { keepMovements } from './keep-movements.ts';
import { type Json, put, remove, valueAt } from './plain-data.ts';
import { songParts } from './song-parts.ts';
import { capital, findStrip, orderOf, type StripPlace } from './strips.ts';

const strip = z.string().min(1).max(64).describe('A track, group, return, or `master`.');
const effect = z
  .string()
  .min(1)
  .max(100)
  .describe('An effect there: delay, delay#2 for the second, or its id.');
const before = z
  .string()
  .max(100)
  .optional()
  .describe('The effect that it stands before, in the same chain; last when absent.');

export const addEffect = defineEdit(
  'effect.add',
  'Add an effect to a strip, or chains side by side (`split`).',
  {
    strip,
    effect: z.string().min(1).max(100).describe('The name of an effect, or `split`.'),
    settings: z
      .union([songParts.effectSettings, z.array(songParts.chain)])
      .optional()
      .describe('Its values, with `preset`, `id` and `by`; of `split` its chains.'),
    before,
  },
  ({ strip: name, effect: kind, settings = {}, before: next }, { song }) => {
    const found = chainOf(song, name);
    if (!found.ok) return found;
    const { chain, place } = found.value;
    const entry = { [kind]: settings } as ChainData[number];
    const values = Array.isArray(settings) ? '' : briefly((settings ?? {}) as Json);
    const how = values === '' || values === 'nothing' ? '' : ` (${values})`;
    const added = insert(place, chain, entry, next);
    if (!added.ok) return added;
    const path = [...place.path, 'effects'];
    const changed = put(song, path, added.value as Json, orderOf[place.kind]);
    return done(
      keepMovements(changed, place, chain).song,
      `${capital(name)} gets ${kind}${how}${next === undefined ? '' : ` before ${next}`}`,
    );
  },
);

export const removeEffect = defineEdit(
  'effect.remove',
  'Take an effect out of a strip; what moves it goes with it.',
  { strip, effect },
  ({ strip: name, effect: which }, { song }) => {
    const found = effectOf(song, name, which);
    if (!found.ok) return found;
    const { place, effect: gone, chain } = found.value;
    const bare = remove(song, [...place.path, 'effects', ...gone.entry]);
    const left = valueAt(bare, [...place.path, 'effects']);
    const isEmpty = Array.isArray(left) && left.length === 0;
    const tidy = isEmpty ? remove(bare, [...place.path, 'effects'], place.path.length) : bare;
    const { song: kept, lost } = keepMovements(tidy, place, chain);
    const also = lost === 0 ? '' : ', and what moved it';
    return done(kept, `${capital(name)} loses ${which}${also}`);
  },
);

export const moveEffect = defineEdit(
  'effect.move',
  'Put an effect elsewhere in its chain.',
  { strip, effect, before },
  ({ strip: name, effect: which, before: next }, { song }) => {
    const found = effectOf(song, name, which);
    if (!found.ok) return found;
    const { place, effect: moved } = found.value;
    const path = [...place.path, 'effects', ...moved.entry];
    const entry = valueAt(song, path) as ChainData[number];
    const home = path.slice(0, -1);
    const names = countedNames(found.value.chain);
    const left = valueAt(remove(song, path), home) as ChainData;
    const at = next === undefined ? left.length : placeBefore(found.value.chain, moved, next);
    if (at === undefined) return unknown('effect in that chain', next ?? '', names);
    const chain = [...left.slice(0, at), entry, ...left.slice(at)];
    const where = next === undefined ? 'last' : `before ${next}`;
    const changed = put(song, home, chain as Json);
    const { song: kept } = keepMovements(changed, place, found.value.chain);
    return done(kept, `${capital(name)} ${which} moved ${where}`);
  },
);

/** Where an effect of the same chain stands once another is taken out of it. */
function placeBefore(chain: ChainData, moved: EffectPlace, next: string): number | undefined {
  const target = findEffect(chain, next);
  const isSibling =
    target !== undefined &&
    target.entry.length === moved.entry.length &&
    target.entry.slice(0, -1).every((step, at) => step === moved.entry[at]);
  if (!isSibling) return undefined;
  const [from, to] = [Number(moved.entry.at(-1)), Number(target.entry.at(-1))];
  return to > from ? to - 1 : to;
}

function insert(
  place: StripPlace,
  chain: ChainData,
  entry: ChainData[number],
  next: string | undefined,
): Result<ChainData> {
  if (next === undefined) return { ok: true, value: [...chain, entry], problems: [] };
  const target = findEffect(chain, next);
  if (target === undefined) return unknown('effect', next, countedNames(chain));
  if (target.entry.length !== 1) {
    return refuse(
      `\`${next}\` of ${place.name} stands inside a split.`,
      'Change the split instead.',
    );
  }
  const at = Number(target.entry[0]);
  return { ok: true, value: [...chain.slice(0, at), entry, ...chain.slice(at)], problems: [] };
}

function countedNames(chain: ChainData): string[] {
  return effectsIn(chain).map(({ names }) => names[0] ?? '');
}

function chainOf(
  song: SongData,
  name: string,
): Result<{ readonly place: StripPlace; readonly chain: ChainData }> {
  const found = findStrip(song, name);
  if (!found.ok) return found;
  const chain = (found.value.data['effects'] ?? []) as ChainData;
  return { ok: true, value: { place: found.value, chain }, problems: [] };
}

/** An effect of a strip, with its chain. */
function effectOf(
  song: SongData,
  name: string,
  which: string,
): Result<{
  readonly place: StripPlace;
  readonly chain: ChainData;
  readonly effect: EffectPlace;
}> {
  const found = chainOf(song, name);
  if (!found.ok) return found;
  const effect = findEffect(found.value.chain, which);
  if (effect === undefined) {
    return unknown(`effect of ${name}`, which, countedNames(found.value.chain));
  }
  return { ok: true, value: { ...found.value, effect }, problems: [] };
}
