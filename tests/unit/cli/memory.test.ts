import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTeaching } from '../../../src/assistant/index.ts';
import { startModelServer } from '../../model-server.ts';
import { gabber } from './harness.ts';

const fixture = new URL('../../fixtures/words/song.yaml', import.meta.url).pathname;
let folder: string;
let song: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-remember-'));
  song = join(folder, 'song.yaml');
  await cp(fixture, song);
});

afterEach(() => rm(folder, { recursive: true }));

const run = (argv: readonly string[], env = {}) =>
  gabber(argv, { env: { GABBER_DATA_DIR: join(folder, 'data'), ...env }, cwd: folder });

async function ask(message: string, file = song): Promise<{ reply: string; edits: object[] }> {
  const { out } = await run(['ask', message, '--song', file, '--json']);
  return JSON.parse(out) as { reply: string; edits: object[] };
}

const show = async (): Promise<string> => (await run(['memory', 'show'])).out;

describe('what is remembered over songs', () => {
  it('is a word of one’s own, for the sound that was spoken of', async () => {
    await ask('screech louder');
    expect((await ask('call that sound the drill')).reply).toBe(
      '“The drill” is the screech from now on.',
    );
    const { edits } = await ask('the drill quieter');
    expect(edits).toEqual([{ op: 'param.step', path: 'screech.strip.level', by: -3 }]);
    expect(await show()).toBe('1  “the drill” is the screech\n');
    await ask('forget the drill');
    expect(await show()).toBe('Nothing is remembered.\n');
  });

  it('is what one likes, for what is new, and one undo takes all of it back', async () => {
    const before = await readFile(song, 'utf8');
    expect((await ask('I like long tails')).reply).toContain('you like long tails');
    await ask('I hate bright hats');
    const { reply, edits } = await ask('add another kick');
    expect(reply).toContain('As you like it: ');
    expect(edits.length).toBeGreaterThan(1);
    expect(JSON.stringify(edits)).not.toContain('hat.');
    await ask('undo');
    expect(await readFile(song, 'utf8')).toBe(before);
    // what is there already is not touched
    expect((await ask('kick harder')).reply).not.toContain('As you like it');
  });

  it('is the usual tempo and key, for new songs that name none', async () => {
    for (const [at, tempo] of [184, 186].entries()) {
      await cp(fixture, join(folder, `${at}.yaml`));
      await ask(`${tempo} bpm`, join(folder, `${at}.yaml`));
    }
    expect(await show()).toBe('Usual in 2 songs: 184 bpm, g minor\n');
    const next = join(folder, 'next.yaml');
    await cp(fixture, next);
    expect((await ask('make me a gabber track', next)).reply).toContain('at 184 bpm in g minor');
    expect((await ask('make me a gabber track at 200', next)).reply).toContain('at 200 bpm');
  });

  it('is given to models, and to the person who asks', async () => {
    await ask('I like long tails');
    const server = await startModelServer('claude', [{ text: 'Yes.', call: { edits: [] } }]);
    const env = { ANTHROPIC_API_KEY: 'secret-key', ANTHROPIC_BASE_URL: server.url };
    await run(['ask', 'surprise me with a fine idea', '--song', song], env);
    await server.close();
    expect(JSON.stringify(server.asked[0]?.body)).toContain('You like long tails.');
    expect((await ask('what do you know about me?')).reply).toBe('You like long tails.');
  });

  it('is edited and erased by number, and wholly', async () => {
    await ask('I like long tails');
    await ask('remember that the label wants wav files');
    expect((await run(['memory', 'edit', '1', 'short tails'])).out).toBe(
      '1  you like short tails\n2  the label wants wav files\n',
    );
    expect((await run(['memory', 'forget', '1'])).out).toBe('2  the label wants wav files\n');
    expect(await run(['memory', 'forget', '7'])).toMatchObject({ status: 1 });
    expect((await run(['memory', 'forget', '--all', '--json'])).out).toBe(
      '{"facts":[],"habits":{"songs":0}}\n',
    );
    expect(await run(['memory', 'forget'])).toMatchObject({ status: 2 });
  });

  it('is not made by showing it, nor by --dry-run', async () => {
    await show();
    await run(['ask', 'I like long tails', '--song', song, '--dry-run']);
    expect(await readdir(folder)).toEqual(['song.yaml']);
  });

  it('stands in nobody’s way when it cannot be used', async () => {
    await writeFile(join(folder, 'data'), 'a file where the folder should be');
    const { out, err, status } = await run(['ask', 'I like long tails', '--song', song]);
    expect(out).toContain('could not keep that');
    expect(err).toContain('file.write');
    expect(status).toBe(0);
    expect((await ask('kick harder')).edits.length).toBeGreaterThan(0);
  });
});

describe('what teaches', () => {
  it.each([
    ['call that sound the drill', { kind: 'word', of: 'that', word: 'the drill' }],
    ['call the hoover “the siren”', { kind: 'word', of: 'the hoover', word: 'the siren' }],
    ['noem dat geluid de boor', { kind: 'word', of: 'dat', word: 'de boor' }],
    [
      'I really love distorted kicks',
      { kind: 'preference', text: 'distorted kicks', value: 'like' },
    ],
    ['i dont like bright hats', { kind: 'preference', text: 'bright hats', value: 'dislike' }],
    ['remember: we play at loods 6', { kind: 'note', text: 'we play at loods 6' }],
    ['what do you know about me?', { kind: 'show' }],
    ['forget the drill', { kind: 'forget', what: 'the drill' }],
  ])('is heard in %j', (message, teaching) => {
    expect(readTeaching(message)).toEqual(teaching);
  });

  it.each([
    'i like it',
    'I like that a lot',
    'i like the kick harder',
    'i love how the lead sounds',
    'I’d like a pad',
    'i want long tails',
    'kick harder',
    'forget it',
    'forget that',
    'remember that',
    'make me like it',
    'x'.repeat(10_000),
    '',
  ])('is not heard in %.40j', (message) => {
    expect(readTeaching(message)).toBeUndefined();
  });
});
