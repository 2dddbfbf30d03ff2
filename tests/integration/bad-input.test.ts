import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/base/index.ts';
import { type BadSong, badSongs } from '../bad-songs.ts';

const gabber = fileURLToPath(new URL('../../bin/gabber.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gabber-bad-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

/** Longer than this is a hang. */
const longestSeconds = 20;
const out = (name: string): string => join(folder, `${name}.wav`);

interface Answer {
  readonly status: number | null;
  readonly problems: readonly Problem[];
  readonly stderr: string;
}

/** Runs `gabber render FILE --json`, and reads what it says. */
async function render(file: string, output: string): Promise<Answer> {
  const args = [gabber, 'render', file, '--bars', '2', '--no-cache', '-o', output, '--json'];
  const child = spawn(process.execPath, args, { timeout: longestSeconds * 1000 });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  expect(stdout, stderr).toMatch(/^\{/);
  return { status, problems: JSON.parse(stdout).problems ?? [], stderr };
}

/** The one of each code, and all that only the stage can tell: the rest is tested without a process. */
const chosen = badSongs.filter(
  ({ code, byStage }, at) => byStage || badSongs.findIndex((each) => each.code === code) === at,
);

function expectRefused({ status, problems, stderr }: Answer): void {
  expect(status, stderr).toBe(1);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((each) => each.code !== '' && each.message !== '')).toBe(true);
  expect(JSON.stringify(problems) + stderr).not.toMatch(/\n {4}at |internal/);
}

function textAt(text: string, { span }: Problem): string | undefined {
  if (span === undefined) return undefined;
  return text.split('\n')[span.line - 1]?.slice(span.column - 1, span.endColumn - 1);
}

describe('a bad song is refused: status 1, Problems with places, nothing written', () => {
  test.concurrent.each(chosen.map((each, at) => [each.name, each, at] as const))(
    '%s',
    async (_name, { text, code, mark, hint }: BadSong, at) => {
      const file = join(folder, `${at}.yaml`);
      writeFileSync(file, text);
      const answer = await render(file, out(`bad-${at}`));
      expectRefused(answer);
      expect(existsSync(out(`bad-${at}`))).toBe(false);
      const found = answer.problems.find((each) => each.code.startsWith(code));
      expect(found, JSON.stringify(answer.problems)).toMatchObject({ file });
      if (mark !== '') expect(textAt(text, found!)).toBe(mark.split('\n')[0]);
      if (hint !== undefined) expect(found?.hint).toContain(hint);
    },
  );
});

const good = 'tracks: {kick: {instrument: gabber-kick, pattern: "x*4"}}\n';

describe('files that cannot be read or written', () => {
  test('a missing file, with the name of one like it', async () => {
    writeFileSync(join(folder, 'rotterdam.yaml'), good);
    const file = join(folder, 'roterdam.yaml');
    const answer = await render(file, out('missing'));
    expectRefused(answer);
    expect(answer.problems[0]).toMatchObject({ code: 'file.read', file });
    expect(answer.problems[0]?.hint).toContain('rotterdam.yaml');
  });

  test('a folder', async () => {
    expectRefused(await render(folder, out('folder')));
  });

  test('a file that is no text', async () => {
    const file = join(folder, 'binary.yaml');
    writeFileSync(file, Uint8Array.of(0xff, 0xfe, 0x00, 0xc3, 0x28));
    expectRefused(await render(file, out('binary')));
  });

  test('ten megabytes', async () => {
    const file = join(folder, 'large.yaml');
    writeFileSync(file, '- kick\n'.repeat(1_500_000));
    const answer = await render(file, out('large'));
    expectRefused(answer);
    expect(answer.problems[0]?.code).toBe('song.size');
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a file that may not be read',
    async () => {
      const file = join(folder, 'locked.yaml');
      writeFileSync(file, good);
      chmodSync(file, 0o000);
      expectRefused(await render(file, out('locked')));
    },
  );

  test('an output in a folder that is not there', async () => {
    const file = join(folder, 'good.yaml');
    writeFileSync(file, good);
    expectRefused(await render(file, join(folder, 'no', 'such', 'out.wav')));
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  test('an output that is a folder', async () => {
    const file = join(folder, 'good2.yaml');
    writeFileSync(file, good);
    expectRefused(await render(file, folder));
  });

  test('nothing half-written is left behind', () => {
    const left = readdirSync(folder).filter((name) => !/\.yaml$/.test(name));
    expect(left).toEqual([]);
  });
});
