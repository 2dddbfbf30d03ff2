import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readJournal } from '../../src/studio/index.ts';
import { gabber as run } from '../unit/cli/harness.ts';
import { endOf, gabber } from './fault-render-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

const song = `bpm: 180
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4', set: {drive: 12dB}}
master: {gain: -12dB}
`;

async function newSession() {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'mine.yaml'), song);
  const env = { GABBER_DATA_DIR: join(folder, 'data'), GABBER_CACHE_DIR: join(folder, 'cache') };
  const made = await run(['session', 'new', 'night', '--song', 'mine.yaml'], { env, cwd: folder });
  expect(made.status, made.err).toBe(0);
  return { folder, env, session: join(folder, 'data', 'sessions', 'night') };
}

function live(folder: string, env: NodeJS.ProcessEnv, argv: readonly string[]) {
  const silently = ['--engine', 'embedded', '--sound', 'none', '--offline'];
  const all = [gabber, 'live', ...silently, ...argv];
  return spawn(process.execPath, all, { cwd: folder, env: { ...process.env, ...env } });
}

it('what is played at the prompt is saved into a session, which is taken as long', async () => {
  const { folder, env, session } = await newSession();
  const child = live(folder, env, ['--session', 'night']);
  const ended = endOf(child);
  child.stdin.write('kick.pattern = x*8\n');
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const other = await run(['session', 'open', 'night', '--json'], { env, cwd: folder });
  const [problem] = JSON.parse(other.out).problems;
  expect(problem).toMatchObject({ code: 'session.locked' });
  expect(problem.message).toContain('gabber live');
  child.stdin.end(':save\nkick.pattern = x*2\n:save\nkick.drive = 20dB\n');
  const { status, err } = await ended;
  expect(status, err).toBe(0);

  const text = readFileSync(join(session, 'song.yaml'), 'utf8');
  expect(text).toContain('x*2');
  expect(text).toContain('drive: 12dB');
  const journal = await readJournal(join(session, 'events.jsonl'));
  if (!journal.ok) throw new Error(journal.problems[0]?.message);
  expect(journal.value.lines.filter(({ kind }) => kind === 'edit')).toHaveLength(2);
  expect(readdirSync(join(session, 'live'))).toHaveLength(1);

  const log = await run(['pattern', 'log', join(session, 'song.yaml'), 'kick', '--json'], {
    ...{ env, cwd: folder },
  });
  const { generations, current } = JSON.parse(log.out);
  expect(generations.map((each: { text: string }) => each.text)).toEqual(['x*4', 'x*8', 'x*2']);
  expect(current).toBe(2);
}, 120_000);

it('a session that is not there, or a song beside it, is told', async () => {
  const { folder, env } = await newSession();
  const missing = await endOf(live(folder, env, ['--session', 'nought']));
  expect([missing.status, missing.err]).toEqual([1, expect.stringContaining('session.missing')]);
  const both = await endOf(live(folder, env, ['mine.yaml', '--session', 'night']));
  expect([both.status, both.err]).toEqual([2, expect.stringContaining('--session')]);
}, 60_000);
