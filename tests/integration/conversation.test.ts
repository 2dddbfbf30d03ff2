import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer } from '../model-server.ts';

const bin = new URL('../../bin/gabber.js', import.meta.url).pathname;
const fixtures = new URL('../fixtures/words/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'gabber-conversation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

/** Runs the built program, as it is installed. */
function gabber(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<{ readonly status: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      GABBER_CACHE_DIR: join(folder, 'cache'),
      GABBER_DATA_DIR: join(folder, 'data'),
      GABBER_CONFIG: join(folder, 'gabber.yaml'),
      ...env,
    },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += String(data);
  });
  child.stderr.on('data', (data) => {
    said.err += String(data);
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...said })));
}

interface Line {
  readonly message: string;
  readonly reply: string;
  readonly changed: boolean;
  readonly model: string;
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
}

function linesOf(out: string): readonly Line[] {
  const lines = out.trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

/** Renders sixteen bars from the drop on, and measures them. */
async function measured(song: string, fromBar: number) {
  const sound = song.replace(/\.yaml$/, '.wav');
  const options = ['--bars', '16', '--from-bar', String(fromBar), '-o', sound, '--json'];
  const rendered = await gabber(['render', song, ...options]);
  expect(rendered.status).toBe(0);
  const { out } = await gabber(['analyze', sound, '--json']);
  return JSON.parse(out) as {
    readonly lufs: number;
    readonly truePeakDb: number;
    readonly tempoBpm: number;
    readonly dc: readonly number[] | number;
    readonly kick?: { readonly f0Hz: number };
  };
}

/** The bar from 1 at which the drop begins, as the song's file has its form. */
function dropOf(text: string): number {
  let bar = 1;
  for (const [, name = '', bars] of text.matchAll(/section: ([\w-]+), bars: (\d+)/g)) {
    if (name.startsWith('drop')) return bar;
    bar += Number(bars);
  }
  throw new Error(`no drop in:\n${text}`);
}

describe('a conversation of thirty messages that begins with nothing', () => {
  it('builds a track without a network, which sounds as asked', async () => {
    const input = readFileSync(join(fixtures, 'conversation.txt'), 'utf8');
    const { status, out, err } = await gabber(['chat', 'talk.yaml', '--json'], { input });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const lines = linesOf(out);
    expect(lines).toHaveLength(30);
    expect(lines.filter(({ reply }) => /did not understand|There is no/.test(reply))).toEqual([]);
    expect(lines.filter(({ changed }) => changed).length).toBeGreaterThanOrEqual(24);
    const text = readFileSync(join(folder, 'talk.yaml'), 'utf8');
    expect(text).toMatch(/^bpm: 180$/m);
    expect(text).toMatch(/^ {2}pad:/m);
    expect(text).not.toMatch(/^ {2}stab:/m);
    const sound = await measured('talk.yaml', dropOf(text));
    expect(sound.tempoBpm).toBeCloseTo(180, 0);
    expect(sound.truePeakDb).toBeLessThan(0);
    // the master aims at -8 LUFS for the whole song
    expect(sound.lufs).toBeGreaterThan(-11);
    expect(sound.lufs).toBeLessThan(-5);
    // f1, the note of the key that kicks have
    expect(sound.kick?.f0Hz).toBeGreaterThan(40);
    expect(sound.kick?.f0Hz).toBeLessThan(62);
  }, 600_000);

  it('builds a track with a model, which mends what did not hold', async () => {
    interface Exchange {
      readonly say: string;
      readonly text?: string;
      readonly edits?: readonly object[];
      readonly mended?: readonly object[];
    }
    const script = JSON.parse(
      readFileSync(join(fixtures, 'conversation-models.json'), 'utf8'),
    ) as readonly Exchange[];
    const server: ModelServer = await startModelServer('claude', ({ body }) => {
      const { messages } = body as { messages: readonly { readonly content: string }[] };
      const first = messages[0]?.content ?? '';
      const said = first.slice(first.lastIndexOf('The person says:\n') + 17);
      const found = script.find(({ say }) => say === said);
      if (found?.edits === undefined) return { status: 400, error: `not in the script: ${said}` };
      const edits = messages.length > 1 ? found.mended : found.edits;
      return { text: found.text ?? '', call: { edits } };
    });
    const input = script.map(({ say }) => `${say}\n`).join('');
    const env = { ANTHROPIC_API_KEY: 'not-a-key', ANTHROPIC_BASE_URL: server.url };
    const { status, out, err } = await gabber(['chat', 'model.yaml', '--json'], { input, env });
    await server.close();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const lines = linesOf(out);
    expect(lines).toHaveLength(30);
    expect(
      lines.flatMap(({ problems }) => problems.filter(({ severity }) => severity !== 'info')),
    ).toEqual([]);
    const byModel = lines.filter(
      ({ model }) => model === 'claude/claude-sonnet-5-5' || model === 'claude/claude-opus-5-5',
    );
    expect(byModel).toHaveLength(script.filter(({ edits }) => edits !== undefined).length);
    // one proposal did not hold, and went back once
    expect(server.asked).toHaveLength(byModel.length + 1);
    const text = readFileSync(join(folder, 'model.yaml'), 'utf8');
    for (const track of ['kick', 'hat', 'clap', 'hoover', 'acid', 'pad', 'crash']) {
      expect(text).toMatch(new RegExp(`^ {2}${track}:`, 'm'));
    }
    const sound = await measured('model.yaml', dropOf(text));
    expect(sound.tempoBpm).toBeCloseTo(180, 0);
    expect(sound.truePeakDb).toBeLessThan(0);
    expect(sound.lufs).toBeGreaterThan(-14);
  }, 600_000);

  it('compares two versions at one loudness', async () => {
    writeFileSync(
      join(folder, 'two.yaml'),
      'bpm: 180\nkey: f minor\ntracks:\n  kick: {instrument: gabber-kick, pattern: "x*4"}\n',
    );
    const input = 'kick 6 db quieter and harder\na/b 2 bars of that\n';
    const { out } = await gabber(['chat', 'two.yaml', '--offline'], { input });
    expect(out).toContain('Bars 1 to 2 of both versions, both now at');
    const loudness: number[] = [];
    for (const version of ['two-before.wav', 'two-after.wav']) {
      const read = await gabber(['analyze', version, '--json']);
      loudness.push((JSON.parse(read.out) as { lufs: number }).lufs);
    }
    expect(Math.abs((loudness[0] ?? 0) - (loudness[1] ?? 9))).toBeLessThan(0.1);
  }, 120_000);
});
