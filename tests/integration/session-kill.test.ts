import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRandom } from '../../src/base/index.ts';
import { fingerprint, readJournal } from '../../src/studio/index.ts';
import { testSeed } from '../seed.ts';
import { gabber } from '../unit/cli/harness.ts';

const program = new URL('../../bin/gabber.js', import.meta.url).pathname;
const fixture = new URL('../fixtures/words/song.yaml', import.meta.url).pathname;

/** Kills in one run: `npm run soak -- sessions` makes two hundred. */
const kills = Number(process.env['GABBER_KILLS'] ?? 10);

let folder: string;
let song: string;
let env: NodeJS.ProcessEnv;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-kill-'));
  env = { ...process.env, GABBER_DATA_DIR: join(folder, 'data') };
  await cp(fixture, join(folder, 'mine.yaml'));
  const made = await run('session', 'new', 'night', '--song', 'mine.yaml', '--json');
  song = JSON.parse(made.out).song;
});

afterEach(() => rm(folder, { recursive: true }));

const run = (...argv: readonly string[]) =>
  gabber(argv, { env: { GABBER_DATA_DIR: join(folder, 'data') }, cwd: folder });

/** Talks about the song as fast as it is answered, and is killed in the midst of it; the answers that it gave. */
function killedWhileTalking(milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [program, 'chat', song, '--json', '--offline'], { env });
  let answered = 0;
  child.stdout.on('data', (data: Buffer) => {
    const lines = data.toString().split('\n').length - 1;
    if (answered === 0 && lines > 0) setTimeout(() => child.kill('SIGKILL'), milliseconds);
    answered += lines;
    // the next wish only when the last was answered: what is killed is the work on one
    child.stdin.write(answered % 2 === 0 ? 'kick harder\n' : 'kick softer\n');
  });
  child.stdin.on('error', () => {});
  child.stdin.write('kick harder\n');
  return new Promise((resolve) => child.on('exit', () => resolve(answered)));
}

describe('a session whose program is killed', () => {
  it(`is whole after each of ${kills} kills, and has all that was answered`, {
    timeout: 20_000 + kills * 10_000,
  }, async () => {
    const random = makeRandom(`${testSeed}/kills`);
    let told = 0;
    for (let at = 0; at < kills; at += 1) {
      told += await killedWhileTalking(Math.floor(random.next() * 60));
      const opened = await run('session', 'open', 'night', '--json');
      expect(opened.status, opened.out).toBe(0);
      const journal = await readJournal(join(folder, 'data', 'sessions', 'night', 'events.jsonl'));
      if (!journal.ok) throw new Error(journal.problems[0]?.message);
      expect(journal.value.damaged).toBe(0);
      const turns = journal.value.lines.filter(({ kind }) => kind === 'turn');
      expect(turns.length).toBeGreaterThanOrEqual(told);
      const changed = turns.findLast(({ after }) => after !== undefined);
      expect(fingerprint(await readFile(song, 'utf8'))).toBe(changed?.['after']);
      told = turns.length;
    }
    const undone = await run('ask', 'undo', '--song', song, '--json');
    expect(undone.status, undone.out).toBe(0);
  });
});
