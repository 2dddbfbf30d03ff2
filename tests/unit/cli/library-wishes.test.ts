import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readLibraryWish } from '../../../src/cli/talk/library-wish.ts';
import { gabber } from './harness.ts';

describe('what a message wants of the library', () => {
  test.each([
    ['find me a dark riff', { want: 'find', words: 'dark riff', kind: 'pattern' }],
    ['Find a kit for terror', { want: 'find', words: 'terror', kind: 'kit' }],
    ['search for hoover presets', { want: 'find', words: 'hoover', kind: 'preset' }],
    ['find something evil in my library', { want: 'find', words: 'evil' }],
    ['zoek een donkere baslijn', { want: 'find', words: 'donkere baslijn', kind: 'pattern' }],
    ['suche einen Acid-Sound in der Bibliothek', { want: 'find', words: 'Acid', kind: 'preset' }],
    ['anything like this kick?', { want: 'like', track: 'kick' }],
    ['is there something like the lead', { want: 'like', track: 'lead' }],
    ['iets zoals deze kick?', { want: 'like', track: 'kick' }],
    [
      'save this bassline to the library as Low One',
      { want: 'save', track: 'bassline', name: 'Low One' },
    ],
    ['put the hoover into my library', { want: 'save', track: 'hoover' }],
    [
      'bewaar deze riff in de bibliotheek als Storm',
      { want: 'save', track: 'riff', name: 'Storm' },
    ],
  ])('%s', (message, wish) => {
    expect(readLibraryWish(message)).toEqual(wish);
  });

  test.each([
    ['use that in the lead', { want: 'use', track: 'lead' }],
    ['use 12 in the lead', { want: 'use', track: 'lead', id: 12 }],
    ['put number 7 on the bass please', { want: 'use', track: 'bass', id: 7 }],
    ['use it for the hoover', { want: 'use', track: 'hoover' }],
    ['gebruik dat voor de kick', { want: 'use', track: 'kick' }],
  ])('%s, where it was spoken of before', (message, wish) => {
    expect(readLibraryWish(message, true)).toEqual(wish);
    expect(readLibraryWish(message)).toBeUndefined();
  });

  test.each([
    'make the kick harder',
    'make it hit like a Rotterdam record',
    'save this as rotterdam two',
    'add a dark riff',
    'put some reverb on the lead',
    'something like 180 bpm',
    'find the right balance',
    'use more distortion on the kick',
    'take the drive to 12',
    'put it in b minor',
    'take it in a neophyte direction',
  ])('nothing: %s', (message) => {
    expect(readLibraryWish(message, true)).toBeUndefined();
  });
});

describe('the library in a conversation', () => {
  let folder: string;
  let song: string;
  const env = () => ({ GABBER_DATA_DIR: join(folder, 'data') });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gabber-wishes-'));
    song = join(folder, 'song.yaml');
    await cp(new URL('../../fixtures/words/song.yaml', import.meta.url).pathname, song);
    const riff = 'note "f4 ~ af4 c5"\n';
    await gabber(['library', 'add', '-', '--name', 'Zwart riff', '--tag', 'zwart'], {
      ...{ env: env(), cwd: folder, input: riff },
    });
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true }));

  async function chat(...messages: readonly string[]) {
    const input = messages.map((each) => `${each}\n`).join('');
    const { out, status } = await gabber(['chat', song, '--json', '--offline'], {
      ...{ env: env(), cwd: folder, input },
    });
    expect(status, out).toBe(0);
    const lines = out.trim().split('\n');
    return lines.map((line) => JSON.parse(line) as { reply: string; changed: boolean });
  }

  it('finds, uses what it found, and takes that back', async () => {
    const before = await readFile(song, 'utf8');
    const [found, used] = await chat('find me a zwart riff', 'use that in the lead');
    expect(found?.reply).toMatch(/\n\d+ {2}pattern Zwart riff/);
    expect(used).toMatchObject({ changed: true });
    expect(await readFile(song, 'utf8')).toContain('f4 ~ af4 c5');
    await chat('undo');
    expect(await readFile(song, 'utf8')).toBe(before);
  });

  it('keeps a track, and finds it again by what is like it', async () => {
    const [kept, like] = await chat(
      'save this kick to the library as My stomp',
      'anything like this kick?',
    );
    expect(kept?.reply).toMatch(/^Kept in the library:\n\d+ {2}pattern My stomp/);
    expect(like?.reply).toContain('My stomp');
    const { out } = await gabber(['library', 'search', 'stomp', '--json'], {
      ...{ env: env(), cwd: folder },
    });
    expect(JSON.parse(out).entries).toMatchObject([{ name: 'My stomp', kind: 'pattern' }]);
  }, 60_000);

  it('says what it does not have', async () => {
    const [nothing, unknown] = await chat('find me a qqqq riff', 'use 999999 in the lead');
    expect(nothing?.reply).toBeDefined();
    expect(unknown?.reply).toBeDefined();
    expect([nothing?.changed, unknown?.changed]).toEqual([false, false]);
  });
});
