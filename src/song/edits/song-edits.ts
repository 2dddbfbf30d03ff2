import { z } from 'zod';
import { failure, problem } from '../../base/index.ts';
import { songSchema } from '../song-schema.ts';
import { applyDifference, differenceSchema } from './difference.ts';
import { defineEdit, done, refuse, unknown } from './edit-kind.ts';
import { changedFields, withFields } from './fields.ts';
import { isMap, type Json, type JsonMap, put, remove } from './plain-data.ts';
import { orderOf } from './strips.ts';

const { title, genre, bpm, meter, key, progression, groove, humanise, seed } = songSchema.shape;
const ofSong = z.strictObject({
  title,
  genre,
  bpm,
  meter,
  key,
  progression,
  groove,
  humanise,
  seed,
});

export const setSong = defineEdit(
  'song.set',
  'Set what holds for the whole song: tempo, key, title, genre, meter, chords, groove, seed. Null takes it away.',
  withFields(ofSong).shape,
  ({ op: _op, ...changes }, { song }) => {
    const { value, words } = changedFields(song as unknown as JsonMap, changes, orderOf.song);
    const said = words.replace(/\bbpm (?=\S)/, 'tempo ');
    return done(value, `${said.charAt(0).toUpperCase()}${said.slice(1)}`);
  },
);

const list = z
  .enum(['samples', 'synthdefs', 'dx7'])
  .describe('Folders of samples, SynthDefs of people’s own, or voices of a DX7.');
const place = z
  .string()
  .min(1)
  .max(1000)
  .describe('The folder or file, seen from the song’s file.');

export const addFiles = defineEdit(
  'files.add',
  'Let a song play samples, SynthDefs or DX7 voices from a folder or file.',
  { list, place },
  ({ list: key, place: name }, { song }) => {
    const places = song[key] ?? [];
    if (places.includes(name)) return refuse(`\`${name}\` is among the song’s ${key} already.`);
    return done(
      put(song, [key], [...places, name], orderOf.song),
      `${fileKinds[key]} from ${name}`,
    );
  },
);

export const removeFiles = defineEdit(
  'files.remove',
  'Take a folder or file of samples, SynthDefs or DX7 voices out of a song.',
  { list, place },
  ({ list: key, place: name }, { song }) => {
    const places = song[key] ?? [];
    if (!places.includes(name)) return unknown(`entry of ${key}`, name, places);
    const left = places.filter((each) => each !== name);
    const changed = left.length === 0 ? remove(song, [key]) : put(song, [key], left);
    return done(changed, `No ${fileKinds[key].toLowerCase()} from ${name} any more`);
  },
);

const fileKinds = { samples: 'Samples', synthdefs: 'SynthDefs', dx7: 'DX7 voices' } as const;

export const replaceSong = defineEdit(
  'song.replace',
  'Put another song in this one’s place, as when its file was written by hand.',
  { song: z.record(z.string(), z.json()).describe('The whole song as data.') },
  ({ song }) => done(song, 'The whole song is another'),
);

export const patchSong = defineEdit(
  'song.patch',
  'Change a song by a difference. The inverse of every edit is one; nobody writes it by hand.',
  {
    difference: differenceSchema.describe('What is kept, changed and added.'),
    sentence: z.string().max(1000).describe('What it does, in words.'),
  },
  ({ difference: change, sentence }, { song }) => {
    const changed = applyDifference(song as unknown as Json, change);
    if (changed !== undefined && isMap(changed)) return done(changed, sentence);
    const hint = 'It was made for another state of the song.';
    return failure([
      problem('edit.other-song', 'This difference does not fit the song.', { hint }),
    ]);
  },
);
