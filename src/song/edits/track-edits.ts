import { z } from 'zod';
import type { Result } from '../../base/index.ts';
import type { SongData } from '../song-schema.ts';
import { defineEdit, done, type Outcome, type Scene } from './edit-kind.ts';
import { changedFields, withFields } from './fields.ts';
import { fitSections, fitTrack, inOrder } from './fit-instrument.ts';
import { changeMentions } from './names.ts';
import { inSection, type ParameterPlace } from './parameter-path.ts';
import { type Json, type JsonMap, placeKey, put, remove, renameKey } from './plain-data.ts';
import { songParts } from './song-parts.ts';
import { nameTaken, removeStrip, renameSends } from './strip-names.ts';
import { capital, findStrip, orderOf } from './strips.ts';

const track = z.string().min(1).max(64).describe('The name of a track.');
const section = z.string().optional().describe('Only in this section.');
const before = z.string().optional().describe('The track that it stands before; last when absent.');

export const addTrack = defineEdit(
  'track.add',
  'Add a track.',
  { track: track.describe('Its name.'), settings: songParts.track.describe('What it is.'), before },
  ({ track: name, settings, before: next }, { song }) => {
    const taken = nameTaken(song, name);
    if (taken !== undefined) return taken;
    if (next !== undefined) {
      const found = findStrip(song, next, ['tracks']);
      if (!found.ok) return found;
    }
    const tracks = placeKey(song.tracks, name, settings, next);
    const sound = settings.instrument ?? settings.output?.midi ?? settings.output?.dirt;
    const what = sound === undefined ? '' : `, ${sound}`;
    return done({ ...song, tracks }, `${capital(name)} added${what}`);
  },
);

export const removeTrack = defineEdit(
  'track.remove',
  'Remove a track, and every mention of it.',
  { track },
  ({ track: name }, { song }) => removeStrip(song, name, 'tracks'),
);

export const renameTrack = defineEdit(
  'track.rename',
  'Call a track, a group or a return otherwise, wherever it is named.',
  { track: track.describe('Its name so far.'), to: track.describe('Its new name.') },
  ({ track: name, to }, { song }) => {
    const found = findStrip(song, name, ['tracks', 'groups', 'returns']);
    if (!found.ok) return found;
    if (to === name) return done(song, `${capital(name)} keeps its name`);
    const taken = nameTaken(song, to);
    if (taken !== undefined) return taken;
    const { kind } = found.value;
    const renamed = renameKey(song[kind as 'tracks'] ?? {}, name, to);
    const named = changeMentions({ ...song, [kind]: renamed } as unknown as JsonMap, (each) =>
      each === name ? to : each,
    );
    const sent = kind === 'returns' ? renameSends(named, name, to) : named;
    return done(sent, `${capital(name)} is called ${to} now`);
  },
);

export const moveTrack = defineEdit(
  'track.move',
  'Put a track elsewhere in the list of tracks.',
  { track, before },
  ({ track: name, before: next }, { song }) => {
    for (const each of [name, ...(next === undefined ? [] : [next])]) {
      const found = findStrip(song, each, ['tracks']);
      if (!found.ok) return found;
    }
    const data = song.tracks[name];
    if (data === undefined || next === name) return done(song, `${capital(name)} stays`);
    const where = next === undefined ? 'last' : `before ${next}`;
    const tracks = placeKey(song.tracks, name, data, next);
    return done({ ...song, tracks }, `${capital(name)} moved ${where}`);
  },
);

export const changeTrack = defineEdit(
  'track.change',
  'Change several settings of a track at once: groove, fills, source, meter, humanise and all others.',
  {
    track,
    changes: withFields(songParts.track).describe(
      'Settings with their new values; null takes one away.',
    ),
  },
  ({ track: name, changes }, { song }) => {
    const found = findStrip(song, name, ['tracks']);
    if (!found.ok) return found;
    const { data, path } = found.value;
    const { value, words } = changedFields(data, changes, orderOf.tracks);
    return done(put(song, path, value), `${capital(name)}: ${words}`);
  },
);

export const setPattern = defineEdit(
  'track.pattern',
  'Give a track another pattern, everywhere or in one section; with null none.',
  { track, pattern: songParts.patternText.nullable(), section },
  ({ track: name, pattern, section: where }, scene) => {
    const found = findStrip(scene.song, name, ['tracks']);
    if (!found.ok) return found;
    const path = [...found.value.path, 'pattern'];
    const own: ParameterPlace = { label: `${capital(name)} pattern`, path, order: orderOf.tracks };
    const place = where === undefined ? own : inSection(scene, own, where);
    if ('ok' in place) return place.ok ? putPattern(scene, place.value, pattern) : place;
    return putPattern(scene, place, pattern);
  },
);

function putPattern(
  { song }: Scene,
  { path, label, order }: ParameterPlace,
  pattern: string | number | null,
): Result<Outcome> {
  if (pattern === null) {
    return done(remove(song, path, 2), `${label} taken away`);
  }
  const text = String(pattern).trim();
  // a block of several lines ends with a line break, as people write it
  const written = text.includes('\n') ? `${text}\n` : pattern;
  const line = text.split('\n')[0] ?? '';
  const shown = line.length > 60 || line !== text ? `${line.slice(0, 60)}…` : text;
  return done(put(song, path, written, order), `${label} is now ${shown}`);
}

export const setInstrument = defineEdit(
  'track.instrument',
  'Give a track another instrument. Values and movements that it has no parameters for are left out.',
  {
    track,
    instrument: z
      .string()
      .min(1)
      .max(100)
      .describe('The name of an instrument, or of a folder of samples.'),
    preset: z.string().max(100).optional().describe('A preset of it.'),
  },
  ({ track: name, instrument, preset }, { song, sounds }) => {
    const found = findStrip(song, name, ['tracks']);
    if (!found.ok) return found;
    const old = song.tracks[name]?.instrument;
    const known = sounds.registry.instrument(instrument)?.parameters ?? {};
    const {
      instrument: _old,
      preset: _preset,
      output: _output,
      ...others
    } = song.tracks[name] ?? {};
    const fitted = fitTrack({ ...others, instrument, ...(preset && { preset }) }, known);
    const ordered = inOrder(fitted.data);
    const left = fitted.left.length === 0 ? '' : `, without ${fitted.left.join(', ')}`;
    const from = old === undefined ? '' : `${old} → `;
    const named = preset === undefined ? instrument : `${instrument} (${preset})`;
    const changed = put(song, ['tracks', name], ordered);
    const sections = fitSections(changed as unknown as SongData, name, known);
    return done(sections, `${capital(name)} plays ${from}${named}${left}`);
  },
);

export const setOutput = defineEdit(
  'track.output',
  'Let a track play hardware by MIDI, or a SuperDirt, in place of an instrument; with null no longer.',
  {
    track,
    output: songParts.output
      .nullable()
      .describe('Its port, with a channel from 1 to 16; or an address; or null.'),
  },
  ({ track: name, output }, { song }) => {
    const found = findStrip(song, name, ['tracks']);
    if (!found.ok) return found;
    const { path } = found.value;
    if (output === null) {
      return done(
        remove(song, [...path, 'output']),
        `${capital(name)} plays nothing outside any more`,
      );
    }
    const bare = ['instrument', 'preset', 'set'].reduce<unknown>(
      (data, key) => remove(data, [...path, key]),
      song,
    );
    const changed = put(bare, [...path, 'output'], output as Json, orderOf.tracks);
    const sections = fitSections(changed as unknown as SongData, name, {});
    const channel = output.channel === undefined ? '' : `, channel ${output.channel}`;
    const what =
      output.midi === undefined
        ? `the SuperDirt at ${output.dirt}`
        : `the MIDI port ${output.midi}${channel}`;
    return done(sections, `${capital(name)} plays ${what}`);
  },
);
