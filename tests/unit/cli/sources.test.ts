import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { midiFile } from '../../midi-bytes.ts';
import { gabber } from './harness.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gabber-sources-'));
  const riff = [
    { at: 0, length: 480, key: 53, velocity: 127 },
    { at: 960, length: 240, key: 56, velocity: 127 },
  ];
  const feel = Array.from({ length: 16 }, (_, at) => ({
    at: at * 120 + (at % 2) * 30,
    length: 20,
    key: 42,
  }));
  writeFileSync(join(folder, 'riff.mid'), midiFile([{ name: 'Lead', notes: riff }]));
  writeFileSync(join(folder, 'feel.mid'), midiFile([{ notes: feel }]));
  writeFileSync(join(folder, 'broken.mid'), midiFile([{ notes: riff }]).slice(0, 40));
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

/** Runs a command on a song with this text, in a folder with MIDI files. */
async function run(text: string, ...args: readonly string[]) {
  writeFileSync(join(folder, 'song.yaml'), text);
  return gabber(args, { cwd: folder, env: { GABBER_CACHE_DIR: join(folder, 'cache') } });
}

const events = ['events', 'song.yaml', '--cycles', '0..1', '--json'];
const toTidal = ['export', 'song.yaml', 'tidal', '-o', '-'];
const of = (source: string, more = '') =>
  `key: f minor\n${more}tracks: {lead: {instrument: acid, source: ${source}}}\n`;

test('a MIDI file beside the song is what its track plays', async () => {
  const { out, err, status } = await run(of('{midi-file: riff.mid}'), ...events);
  expect([status, err]).toEqual([0, '']);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      track: 'lead',
      whole: ['0/1', '1/4'],
      part: ['0/1', '1/4'],
      value: { note: -7, velocity: 1 },
    },
    {
      track: 'lead',
      whole: ['1/2', '5/8'],
      part: ['1/2', '5/8'],
      value: { note: -4, velocity: 1 },
    },
  ]);
});

test('Tidal gets what sources play as text, which plays the same', async () => {
  for (const source of ['{midi-file: riff.mid}', '{generate: riff, bars: 1}']) {
    const events = await run(of(source), 'events', 'song.yaml', '--json');
    const { out, err } = await run(of(source), ...toTidal);
    expect(err).toBe('');
    writeFileSync(join(folder, 'song.tidal'), out);
    const again = await gabber(['events', 'song.tidal', '--json'], { cwd: folder });
    const notes = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => {
          const { whole, value } = JSON.parse(line);
          return [whole, value.note];
        });
    expect(notes(again.out)).toEqual(notes(events.out));
  }
});

test('what is generated follows the seed of the song, and of the command line', async () => {
  const text = (seed: number) => of('{generate: riff}', `seed: ${seed}\n`);
  const one = await run(text(1), ...events);
  expect(await run(text(1), ...events)).toEqual(one);
  expect((await run(text(2), ...events)).out).not.toBe(one.out);
  expect((await run(of('{generate: riff, seed: 1}', 'seed: 2\n'), ...events)).out).toBe(one.out);
  const render = ['render', 'song.yaml', '--bars', '1', '--json', '--no-cache'];
  const sha = async (seed: number, ...more: readonly string[]) =>
    JSON.parse((await run(`master: {gain: 0}\n${text(seed)}`, ...render, ...more)).out).sha256;
  expect(await sha(1, '--seed', '2')).toBe(await sha(2));
});

test('a groove may be that of a MIDI file', async () => {
  const song = (groove: string) =>
    `tracks: {hat: {instrument: closed-hat, pattern: "x*16", groove: ${groove}}}\nmaster: {gain: 0}\n`;
  const render = ['render', 'song.yaml', '--bars', '1', '--json', '--no-cache'];
  const sha = async (groove: string) => JSON.parse((await run(song(groove), ...render)).out).sha256;
  const own = await sha('{midi-file: feel.mid}');
  expect(own).toBe(await sha('{swing: 0.25}'));
  expect(await sha('{midi-file: feel.mid, amount: 0}')).toBe(await sha('none'));
  expect(own).not.toBe(await sha('none'));
});

test.each<[string, string, RegExp]>([
  ['{midi-file: rif.mid}', 'file.read', /Did you mean `riff.mid`/],
  ['{midi-file: broken.mid}', 'midi.damaged', /Write it anew/],
  ['{midi-file: song.yaml}', 'midi.kind', /Standard MIDI File/],
  ['{midi-file: riff.mid, track: Led}', 'midi.track', /Did you mean `Lead`/],
  ['{midi-file: riff.mid, density: 0.5}', 'song.source', /Leave out `density`/],
  ['{midi-file: riff.mid, generate: riff}', 'song.source', /Write one of/],
  ['{bars: 4}', 'song.source', /Write one of/],
  ['{generate: rif}', 'song.value', /Did you mean `riff`/],
  ['{generate: riff, range: [f5, f4]}', 'song.source', /the lower one first/],
  ['{generate: riff, range: [f4, h4]}', 'music.note', /octave/],
  ['{generate: riff, key: h minor}', 'music.key', /tonic/],
  ['{generate: riff, genre: gaber}', 'music.genre', /gabber/],
  ['{generate: riff, generations: 3}', 'song.source', /evolve|^$/],
  ['{generate: evolve, of: "c4 [e4"}', 'compose.of', /Write notes or hits/],
])('%s is a Problem of the song', async (source, code, hint) => {
  const { out, status } = await run(of(source), ...events);
  expect(status).toBe(1);
  const { problems } = JSON.parse(out);
  expect(problems[0]).toMatchObject({ code, file: 'song.yaml' });
  expect(problems[0].span.line).toBe(2);
  expect(problems[0].hint ?? '').toMatch(hint);
});

test('a track that is soloed is the only one in events and in Tidal', async () => {
  const song = `tracks:
  kick: {instrument: gabber-kick, pattern: "x*4"}
  hat: {instrument: closed-hat, pattern: "x*8", solo: true}
`;
  const { out } = await run(song, ...events);
  expect(out).toMatch(/"hat"/);
  expect(out).not.toMatch(/"kick"/);
  const tidal = (await run(song, ...toTidal)).out;
  writeFileSync(join(folder, 'solo.tidal'), tidal);
  expect(tidal).toContain('solo 2');
  const again = await gabber(['events', 'solo.tidal', '--json'], { cwd: folder });
  expect(again.out).toMatch(/"d2"/);
  expect(again.out).not.toMatch(/"d1"/);
});
