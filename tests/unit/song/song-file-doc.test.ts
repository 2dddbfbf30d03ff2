import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { success } from '../../../src/base/index.ts';
import { generate } from '../../../src/compose/index.ts';
import { noteFile, readMidi } from '../../../src/midi/index.ts';
import { genres, grooves } from '../../../src/music/index.ts';
import { readProfile, readSong, songJsonSchema } from '../../../src/song/index.ts';
import { planSong } from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { midiFile } from '../../midi-bytes.ts';

const doc = readFileSync(new URL('../../../docs/song-file.md', import.meta.url), 'utf8');
const midi = readMidi(midiFile([{ notes: [{ at: 0, length: 480, key: 42 }] }]), 'riff.mid');
if (!midi.ok) throw new Error('the MIDI file cannot be read');
const notes = success(noteFile(midi.value));
const noteFiles = new Map(['riff.mid', 'drums.mid', 'feel.mid'].map((name) => [name, notes]));
const profile = new URL('../../../patterns/devices/general-midi.yaml', import.meta.url);
const device = readProfile(readFileSync(profile, 'utf8'), 'general-midi.yaml');
const devices = { names: ['general-midi'], read: new Map([['general-midi', device]]) };
const registry = { ...makeDefaultRegistry(), generate, noteFiles, devices };

const indented = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
/** A whole song around each kind of example. */
const around: Readonly<Record<string, (text: string) => string>> = {
  song: (text) => text,
  beside: (text) => `${text}tracks: {kick: {instrument: gabber-kick, pattern: "x*4"}}\n`,
  track: (text) =>
    `tracks:\n  kick:\n    instrument: gabber-kick\n${indented(text, 4)}returns: {hall: {}}\n`,
};
const examples = [...doc.matchAll(/^```yaml (\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', text = '']) => [text.trim().split('\n')[0] ?? '', around[kind]?.(text) ?? ''],
);

describe('the examples of docs/song-file.md', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
    expect(examples.length).toBe(doc.split('```').length / 2 - 0.5);
  });

  test.each(examples)('%s', (_first, text) => {
    const read = readSong(text, { registry });
    expect(read.problems).toEqual([]);
    if (!read.ok) return;
    const locate = read.value.positions.placeInText;
    const plan = planSong(read.value.song, {
      registry,
      layout: 'apart',
      locate: (each, path) => locate(path, each),
    });
    expect(plan.problems).toEqual([]);
  });

  test.each([...doc.matchAll(/^\| `(["'].*["'])` \|/gm)].map(([, pattern = '']) => pattern))(
    'the pattern %s',
    (pattern) => {
      const read = readSong(around['track']!(`pattern: ${pattern}\n`), { registry });
      expect(read.problems).toEqual([]);
      if (read.ok) expect(planSong(read.value.song, { registry, layout: 'apart' }).ok).toBe(true);
    },
  );
});

/** The first column of the table under a heading. */
function keysUnder(heading: string): string[] {
  const part = doc.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...part.matchAll(/^\| `([^`"']+)` \|/gm)].map(([, key = '']) => key).toSorted();
}

type Part = { readonly [key: string]: Part };

function propertiesAt(...path: readonly string[]): string[] {
  const found = path.reduce((here, key) => here[key]!, songJsonSchema(registry) as Part);
  return Object.keys(found['properties']!).toSorted();
}

describe('the tables of docs/song-file.md hold every key', () => {
  const strip = keysUnder('Every strip');
  const track = ['properties', 'tracks', 'additionalProperties'];
  const inTrack = [...track, 'properties'];
  const inSection = ['properties', 'arrangement', 'items', 'properties'];

  test.each([
    ['The song', [], []],
    ['Tracks', track, strip],
    ['Every strip', ['properties', 'returns', 'additionalProperties'], []],
    ['Groups', ['properties', 'groups', 'additionalProperties'], strip],
    ['Sends', [...inTrack, 'sends', 'additionalProperties', 'anyOf', '1'], []],
    ['Ducking', [...inTrack, 'duck', 'anyOf', '0'], []],
    ['Modulators', [...inTrack, 'modulate', 'items'], []],
    ['Fills', [...inTrack, 'fills', 'anyOf', '0'], []],
    ['Rolls', [...inSection, 'roll', 'additionalProperties', 'anyOf', '1'], []],
    ['Kick-outs', [...inSection, 'kickout', 'anyOf', '1'], []],
    ['Groove', ['properties', 'groove', 'anyOf', '2'], []],
    ['Sources', [...inTrack, 'source'], ['tidal', 'midi-file', 'midi-input', 'generate']],
    ['Humanise', ['properties', 'humanise'], []],
    ['Master', ['properties', 'master'], []],
    ['Arrangement', ['properties', 'arrangement', 'items'], []],
  ])('%s', (heading, path, more) => {
    expect([...keysUnder(heading), ...more].toSorted()).toEqual(propertiesAt(...path));
  });

  test('Grooves by name', () => {
    const mpc = /^mpc-(\d+)$/;
    const part = doc.split('\n## Grooves by name\n')[1]?.split('\n## ')[0] ?? '';
    for (const { name } of grooves) expect(part).toContain(mpc.exec(name)?.[1] ?? `\`${name}\``);
    const others = grooves.map(({ name }) => name).filter((name) => !mpc.test(name));
    expect(keysUnder('Grooves by name')).toEqual(others.toSorted());
  });

  test('Genres', () => {
    const rows = [...doc.matchAll(/^\| `(\w+)` \| (\d+) \| (\w+ \w+) \| (-[\d.]+) LUFS \|$/gm)];
    expect(rows.map(([, ...row]) => row)).toEqual(
      genres.map(({ id, bpm, key, lufs }) => [id, `${bpm.typical}`, key, `${lufs.integrated}`]),
    );
  });
});
