import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asksWhy } from '../../../src/assistant/why.ts';
import { copyName, versionsAgo } from '../../../src/cli/talk/deeds.ts';
import { linesOf } from '../../../src/cli/talk/lines.ts';
import { startModelServer } from '../../model-server.ts';
import { gabber } from './harness.ts';

const fixture = new URL('../../fixtures/words/song.yaml', import.meta.url).pathname;
let folder: string;
let song: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-chat-'));
  song = join(folder, 'song.yaml');
  await cp(fixture, song);
});

afterEach(() => rm(folder, { recursive: true }));

const text = (): Promise<string> => readFile(song, 'utf8');

function chat(messages: readonly string[], options: readonly string[] = [], env = {}) {
  const input = messages.map((each) => `${each}\n`).join('');
  return gabber(['chat', song, ...options], { input, env, cwd: folder });
}

interface Line {
  readonly message: string;
  readonly reply: string;
  readonly changed: boolean;
  readonly files: readonly string[];
  readonly edits: readonly object[];
}

async function chatJson(...messages: readonly string[]): Promise<readonly Line[]> {
  const { out } = await chat(messages, ['--json']);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('gabber chat', () => {
  it('answers a line a message, and remembers between them', async () => {
    const first = await text();
    const { status, out, err } = await chat([
      'kick harder',
      '',
      'even harder',
      'undo',
      'undo',
      'undo',
    ]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('Kick drive 33 → 39 dB');
    expect(lines[1]).toContain('Kick drive 39 → 45 dB');
    expect(lines[4]).toBe('There is nothing to undo.');
    expect(await text()).toBe(first);
  });

  it('says why it did what it did last', async () => {
    const [, why, other] = await chatJson('kick harder', 'why did you do that?', 'undo');
    expect(why?.reply).toContain('You said “kick harder”');
    expect(why?.reply).toContain('drive, bark, click');
    expect(why?.reply).toContain('Kick drive 33 → 39 dB');
    expect(why?.changed).toBe(false);
    expect(other?.reply).toContain('Undone: Kick drive');
  });

  it('ends when somebody says so, and at the end of the lines', async () => {
    const { out } = await chat(['what key is this in', 'bye', 'kick harder']);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(await text()).not.toContain('39dB');
  });

  it('says that the first track of a new song stays, and takes back what came after', async () => {
    await rm(song);
    const { out } = await chat(['add a kick', 'undo', 'add a clap', 'undo', 'undo']);
    const [, first = '', , second = '', third = ''] = out.trim().split('\n');
    expect(first).toContain('the only track');
    expect(second).toContain('Undone: Clap added');
    expect(third).toContain('the only track');
    expect(await text()).toMatch(/tracks:\n {2}kick: .*\n$/);
  });

  it('begins a song that is not there yet, and writes it with its first track', async () => {
    song = join(folder, 'nieuw.yaml');
    await chat(['what key is this in', 'kick harder']);
    expect((await readdir(folder)).sort()).toEqual(['.gabber', 'song.yaml']);
    const { out } = await chat(['add a kick', 'kick harder']);
    expect(out).toContain('Kick drive');
    expect(await text()).toMatch(
      /^title: nieuw\ngenre: gabber\nbpm: 175\nkey: g minor\ntracks:\n {2}kick:/,
    );
  });

  it('saves a copy under a name, and never over another file', async () => {
    const said = await chatJson('save this as nacht 2', 'save as song', 'save as ../out');
    expect(said.map(({ files }) => files)).toEqual([[join(folder, 'nacht 2.yaml')], [], []]);
    expect(said[1]?.reply).toContain('is there already');
    expect(said[2]?.reply).toContain('is no name of a file');
    expect(await readFile(join(folder, 'nacht 2.yaml'), 'utf8')).toBe(await text());
  });

  it('exports by asking', async () => {
    const [said] = await chatJson('export as tidal');
    expect(said).toMatchObject({ reply: 'Exported: song.tidal.', files: ['song.tidal'] });
    expect(await readFile(join(folder, 'song.tidal'), 'utf8')).toContain('d1 $');
  });

  it('goes on after what goes wrong, and its status tells', async () => {
    await mkdir(join(folder, 'song.tidal'));
    const { status, err, out } = await chat(['export as tidal', 'what key is this in']);
    expect(err).toContain('file.write');
    expect(out).toContain('g minor');
    expect(status).toBe(1);
  });

  it('shows what models say while they say it, then what changed', async () => {
    const call = { edits: [{ op: 'param.set', path: 'kick.drive', value: '40dB' }] };
    const server = await startModelServer('claude', [{ text: 'More drive.', call }]);
    const env = { ANTHROPIC_API_KEY: 'secret-key', ANTHROPIC_BASE_URL: server.url };
    const { out } = await chat(['kick harder', 'undo'], [], env);
    await server.close();
    expect(out).toBe('More drive.\n  Kick drive 33 → 40 dB\nUndone: Kick drive 33 → 40 dB.\n');
  });

  it('answers a long message in short time, whatever it repeats', async () => {
    const start = Date.now();
    const { status } = await chat(['save as '.repeat(12_000), 'a/b compare '.repeat(8000)]);
    expect(status).toBe(0);
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  it('keeps the conversation where --session says', async () => {
    await chat(['kick harder'], ['--session', join(folder, 'talk')]);
    expect(await readdir(join(folder, 'talk'))).toEqual(['song.yaml.jsonl']);
  });
});

describe('what is asked beside edits', () => {
  it.each([
    ['a/b', 1],
    ['A/B that with two steps ago', 2],
    ['compare it with the last version', 1],
    ['compare with how it was 3 changes ago', 3],
    ['a/b with the original', Number.POSITIVE_INFINITY],
    ['vergleich das mit vorher', 1],
    ['compare prices', undefined],
    ['kick harder', undefined],
    ['make the lab sound bigger', undefined],
  ])('hears versions in %j: %s', (message, count) => {
    expect(versionsAgo(message)).toBe(count);
  });

  it.each([
    ['save this as rotterdam two', 'rotterdam two'],
    ['please save it as “a b”.', 'a b'],
    ['speicher das als nacht', 'nacht'],
    ['save', undefined],
    ['keep the kick as it is', undefined],
  ])('hears the name of a copy in %j: %s', (message, name) => {
    expect(copyName(message)).toBe(name);
  });

  it.each([
    ['why', true],
    ['why did you do that?', true],
    ['ok but why that', true],
    ['warum hast du das gemacht', true],
    ['waarom deed je dat', true],
    ['why is the kick so quiet', false],
    ['tell me a story', false],
  ])('hears whether %j asks for a reason: %s', (message, is) => {
    expect(asksWhy(message)).toBe(is);
  });
});

describe('lines of a stream', () => {
  async function lines(...chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
    async function* input(): AsyncGenerator<string | Uint8Array> {
      yield* chunks;
    }
    const found: string[] = [];
    for await (const line of linesOf(input(), new AbortController().signal, 10)) found.push(line);
    return found;
  }

  it('are joined from pieces, whatever ends them', async () => {
    expect(await lines('a\nb', 'c\r\nd\r', '\ne')).toEqual(['a', 'bc', 'd', 'e']);
    const bytes = new TextEncoder().encode('härter\n');
    expect(await lines(bytes.slice(0, 2), bytes.slice(2))).toEqual(['härter']);
  });

  it('are cut where they are too long', async () => {
    expect(await lines('x'.repeat(50), 'x'.repeat(50), '\nb\n')).toEqual(['x'.repeat(10), 'b']);
  });
});
