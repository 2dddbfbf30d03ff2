import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type ModelServer, type Scripted, startModelServer } from '../model-server.ts';
import { temporaryFolder } from './render-fixtures.ts';

const gabber = fileURLToPath(new URL('../../bin/gabber.js', import.meta.url));
const song = `bpm: 180
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4', set: {drive: 12dB}}
master: {gain: -12dB}
`;
const dirtier = {
  text: 'More dirt.',
  call: { edits: [{ op: 'param.set', path: 'kick.drive', value: '21dB' }] },
};

let server: ModelServer | undefined;
afterEach(() => server?.close());

/** What comes of an evening with lines that are entered, and a model that answers by a script. */
async function evening(
  folder: string,
  argv: readonly string[],
  lines: readonly string[],
  url = 'http://127.0.0.1:9',
): Promise<{ readonly status: number | null; readonly out: string; readonly err: string }> {
  const silently = ['--engine', 'embedded', '--sound', 'none', '--latency', '1000'];
  const child = spawn(process.execPath, [gabber, 'live', ...silently, ...argv], {
    cwd: folder,
    env: {
      ...process.env,
      ANTHROPIC_API_KEY: 'test',
      ANTHROPIC_BASE_URL: url,
      GABBER_CACHE_DIR: `${folder}/cache`,
      GABBER_CONFIG: `${folder}/none.yaml`,
      GABBER_DATA_DIR: `${folder}/data`,
    },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  child.stdin.end(`${lines.join('\n')}\n`);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, ...said };
}

async function folderWith(script: readonly Scripted[]): Promise<string> {
  server = await startModelServer('claude', script);
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'song.yaml'), song);
  return folder;
}

describe('gabber live with a model', () => {
  it('does what the model proposes, and does it again from the log without asking', async () => {
    const folder = await folderWith([dirtier]);
    const words = 'something dirtier for the kick, surprise me';
    const lines = [words, ':wait 2', ':save after.yaml', ':quit'];
    const first = await evening(folder, ['song.yaml', '--log', 'log'], lines, server?.url);
    expect(first.err).not.toContain('error');
    expect(first.out).toContain('More dirt.');
    expect(first.out).toContain('Kick drive 12 → 21 dB');
    expect(readFileSync(join(folder, 'after.yaml'), 'utf8')).toContain('drive: 21dB');
    const rows = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');
    const logged = rows.map((row) => JSON.parse(row) as { line?: string; edits?: unknown });
    expect(logged.find(({ line }) => line === words)?.edits).toEqual(dirtier.call.edits);

    const asked = server?.asked.length;
    const again = await evening(folder, ['--replay', 'log'], [], server?.url);
    expect(again.out).toContain('Kick drive 12 → 21 dB');
    expect(server?.asked.length).toBe(asked);
  }, 120_000);

  it('understands words itself where the model fails, says so, and plays on', async () => {
    const folder = await folderWith([{ status: 401, error: 'no such key' }]);
    const lines = ['kick harder', ':wait 2', ':quit'];
    const { out, err, status } = await evening(folder, ['song.yaml'], lines, server?.url);
    expect(out).toMatch(/Kick drive 12 → 18 dB/);
    expect(err).toContain('model.');
    expect(status).toBe(0);
  }, 120_000);
});
