import { z } from 'zod';
import type { SectionData, SongData } from '../song-schema.ts';
import { defineEdit, done } from './edit-kind.ts';
import { changedFields, withFields } from './fields.ts';
import { type Json, type JsonMap, put, remove } from './plain-data.ts';
import { findSection } from './sections.ts';
import { songParts } from './song-parts.ts';
import { capital, orderOf } from './strips.ts';

const section = z
  .string()
  .min(1)
  .max(110)
  .describe('The name of a section; `drop#2` is the second of that name.');
const before = z
  .string()
  .max(110)
  .optional()
  .describe('The section that it stands before; last when absent.');

export const addSection = defineEdit(
  'section.add',
  'Add a section to the form.',
  { settings: songParts.section.describe('Its name, its bars, and what happens in it.'), before },
  ({ settings, before: next }, { song }) => {
    const form = song.arrangement ?? [];
    const at = placeOf(song, next);
    if (!at.ok) return at;
    const sections = [...form.slice(0, at.value), settings, ...form.slice(at.value)];
    const where = next === undefined ? '' : ` before ${next}`;
    return done(
      withForm(song, sections),
      `Section ${settings.section} added${where}, ${bars(settings)}`,
    );
  },
);

export const removeSection = defineEdit(
  'section.remove',
  'Take a section out of the form; lanes that belong to it alone go with it.',
  { section },
  ({ section: name }, { song }) => {
    const found = findSection(song, name);
    if (!found.ok) return found;
    const { at, data } = found.value;
    const form = (song.arrangement ?? []).filter((_each, here) => here !== at);
    const isLast = !form.some((each) => each.section === data.section);
    const left = withForm(song, form);
    const clean = isLast ? changeLanes(left, data.section, undefined) : left;
    return done(clean, `Section ${name} removed, ${bars(data)}`);
  },
);

export const renameSection = defineEdit(
  'section.rename',
  'Call a section otherwise.',
  { section, to: z.string().min(1).max(100).describe('Its new name.') },
  ({ section: name, to }, { song }) => {
    const found = findSection(song, name);
    if (!found.ok) return found;
    const { at, data } = found.value;
    const renamed = put(song, ['arrangement', at, 'section'], to) as JsonMap;
    const form = (renamed as unknown as SongData).arrangement ?? [];
    const isLast = !form.some((each) => each.section === data.section);
    const lanes = isLast ? changeLanes(renamed, data.section, to) : renamed;
    return done(lanes, `Section ${name} is called ${to} now`);
  },
);

export const moveSection = defineEdit(
  'section.move',
  'Put a section elsewhere in the form.',
  { section, before },
  ({ section: name, before: next }, { song }) => {
    const found = findSection(song, name);
    if (!found.ok) return found;
    const to = placeOf(song, next);
    if (!to.ok) return to;
    const { at, data } = found.value;
    const form = song.arrangement ?? [];
    const left = form.filter((_each, here) => here !== at);
    const place = to.value > at ? to.value - 1 : to.value;
    const sections = [...left.slice(0, place), data, ...left.slice(place)];
    const where = next === undefined ? 'to the end' : `before ${next}`;
    return done(withForm(song, sections), `Section ${name} moved ${where}`);
  },
);

export const copySection = defineEdit(
  'section.copy',
  'Repeat a section elsewhere in the form.',
  {
    section,
    before,
    as: z.string().min(1).max(100).optional().describe('Its name; the same when absent.'),
  },
  ({ section: name, before: next, as }, { song }) => {
    const found = findSection(song, name);
    if (!found.ok) return found;
    const to = placeOf(song, next);
    if (!to.ok) return to;
    const copy = { ...found.value.data, ...(as && { section: as }) };
    const form = song.arrangement ?? [];
    const sections = [...form.slice(0, to.value), copy, ...form.slice(to.value)];
    const where = next === undefined ? 'at the end' : `before ${next}`;
    const called = as === undefined ? '' : ` as ${as}`;
    return done(withForm(song, sections), `Section ${name} again ${where}${called}`);
  },
);

export const changeSection = defineEdit(
  'section.change',
  'Change what happens in a section: its bars, who plays, rolls, kick-outs, key and all others.',
  {
    section,
    changes: withFields(songParts.section.omit({ section: true })).describe(
      'Settings with their new values; null takes one away.',
    ),
  },
  ({ section: name, changes }, { song }) => {
    const found = findSection(song, name);
    if (!found.ok) return found;
    const { at, data } = found.value;
    const old = data as unknown as JsonMap;
    const { value, words } = changedFields(old, changes, orderOf.arrangement);
    return done(put(song, ['arrangement', at], value), `${capital(name)}: ${words}`);
  },
);

export const rampTempo = defineEdit(
  'tempo.ramp',
  'Let the tempo change evenly through a section.',
  {
    section,
    from: songParts.quantity
      .optional()
      .describe('The tempo at its beginning; that before it when absent.'),
    to: songParts.quantity.describe('The tempo at its end.'),
  },
  ({ section: name, from, to }, { song }) => {
    const found = findSection(song, name);
    if (!found.ok) return found;
    const { at } = found.value;
    const ramp = { ...(from !== undefined && { from }), to };
    const changed = put(song, ['arrangement', at, 'bpm'], ramp, orderOf.arrangement);
    const begin = from === undefined ? '' : `from ${from} `;
    return done(changed, `Tempo goes ${begin}to ${to} bpm through ${name}`);
  },
);

function bars({ bars: count }: Pick<SectionData, 'bars'>): string {
  return `${count} ${count === 1 ? 'bar' : 'bars'}`;
}

/** Where a section stands before another, or last. */
function placeOf(song: SongData, next: string | undefined) {
  const last = song.arrangement?.length ?? 0;
  if (next === undefined) return { ok: true, value: last, problems: [] } as const;
  const found = findSection(song, next);
  return found.ok ? ({ ok: true, value: found.value.at, problems: [] } as const) : found;
}

function withForm(song: SongData, form: readonly SectionData[]): JsonMap {
  if (form.length === 0) return remove(song, ['arrangement']) as JsonMap;
  return put(song, ['arrangement'], form as unknown as Json, orderOf.song) as JsonMap;
}

/** Lanes of a section with its new name, or without those of one that is gone. */
function changeLanes(song: JsonMap, from: string, to: string | undefined): JsonMap {
  const { tracks = {}, groups = {}, returns = {}, master = {} } = song as unknown as SongData;
  const places = [
    ...Object.entries(tracks).map(([name, data]) => ({ path: ['tracks', name], data })),
    ...Object.entries(groups).map(([name, data]) => ({ path: ['groups', name], data })),
    ...Object.entries(returns).map(([name, data]) => ({ path: ['returns', name], data })),
    { path: ['master'], data: master },
  ];
  return places.reduce((changed, { path, data: { modulate = [] } }) => {
    if (!modulate.some((each) => each.section === from)) return changed;
    const left = modulate.flatMap((each) => {
      if (each.section !== from) return [each];
      return to === undefined ? [] : [{ ...each, section: to }];
    });
    const place = [...path, 'modulate'];
    if (left.length === 0) return remove(changed, place, path.length) as JsonMap;
    return put(changed, place, left as unknown as Json) as JsonMap;
  }, song);
}
