import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gabber } from '../unit/cli/harness.ts';

let folder: string;
let song: string;

const text = `# a comment that stays
genre: gabber
bpm: 175
key: g minor
tracks:
  kick: {instrument: gabber-kick, preset: rotterdam, pattern: 'x*4', level: -6dB}
  hoover: {instrument: hoover, pattern: 'note "<g3 as3>"', level: -9dB}
arrangement: [{section: drop, bars: 4}]
`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-reach-test-'));
  song = join(folder, 'song.yaml');
  await writeFile(song, text);
});

afterEach(() => rm(folder, { recursive: true }));

const run = (...args: readonly string[]) =>
  gabber(['reach', ...args], {
    env: { GABBER_DATA_DIR: join(folder, 'data'), GABBER_CACHE_DIR: join(folder, 'cache') },
    cwd: folder,
  });

async function reach(...args: readonly string[]) {
  const { status, out } = await run(...args, '--json');
  const { outcomes, problems } = JSON.parse(out);
  return { status, outcomes, problems, written: await readFile(song, 'utf8') };
}

describe('gabber reach', () => {
  it('tunes the kick, and writes what it did', async () => {
    const { status, outcomes, written } = await reach('song.yaml', 'kick', 'at', '52', 'Hz');
    expect(status).toBe(0);
    const [{ outcome, renders, before, after }] = outcomes;
    expect(outcome).toBe('reached');
    expect(renders).toBeLessThanOrEqual(6);
    expect(before.f0Hz).toBeLessThan(50);
    expect(Math.abs(1200 * Math.log2(after.f0Hz / 52))).toBeLessThan(15);
    expect(written).toContain('# a comment that stays');
    expect(written).toContain('# note (');
    // and again, with nothing left to do
    const again = await reach('song.yaml', 'kick at 52 Hz');
    expect(again.outcomes[0]).toMatchObject({ outcome: 'reached', renders: 1, edits: [] });
    expect(again.written).toBe(written);
  });

  it('reaches a loudness and a brightness in one wish, the loudness last', async () => {
    const { status, outcomes } = await reach('song.yaml', '-9', 'LUFS', 'and', '20% brighter');
    expect(status).toBe(0);
    const [bright, loud] = outcomes;
    const ratio = bright.after.centroidHz / bright.before.centroidHz;
    expect(Math.abs(ratio / 1.2 - 1)).toBeLessThan(0.05);
    expect(Math.abs(loud.after.lufs + 9)).toBeLessThan(0.5);
  });

  it('makes the kick hit like those of a genre, in the key of the song', async () => {
    const { outcomes } = await reach('song.yaml', 'hit like frenchcore', '--renders', '6');
    const [{ wanted, before, after, outcome }] = outcomes;
    expect(outcome).toBe('reached');
    expect(wanted.f0Hz).toBeUndefined();
    expect(after.f0Hz).toBeCloseTo(before.f0Hz, 0);
    for (const figure of Object.keys(wanted)) {
      const { min, max } = wanted[figure];
      expect(after[figure], figure).toBeGreaterThanOrEqual(min);
      expect(after[figure], figure).toBeLessThanOrEqual(max);
    }
  });

  it('says what it measured where it cannot get there, and ends with 1', async () => {
    const { status, out } = await run('song.yaml', 'kick at 52 hz', '--renders', '1', '--dry-run');
    expect(status).toBe(1);
    expect(out).toContain('Not reached: no renders are left (1 render).');
    expect(out).toMatch(/pitch of the kick +49\.\d Hz -> 49\.\d Hz +wanted 51\.\d Hz to 52\.\d Hz/);
    expect(await readFile(song, 'utf8')).toBe(text);
  });

  it('refuses what it cannot measure', async () => {
    const { status, err } = await run('song.yaml', 'make', 'it', 'nice');
    expect(status).toBe(1);
    expect(err).toContain('“make it nice” says nothing that could be measured. [reach.wish]');
    await writeFile(join(folder, 'set.tidal'), 'd1 $ s "bd*4"');
    expect((await run('set.tidal', '-6 LUFS')).err).toContain('[reach.tidal]');
    await writeFile(song, 'tracks:\n  pad: {instrument: supersaw, pattern: "c3"}\n');
    expect((await run('song.yaml', 'kick at 50 Hz')).err).toContain('[reach.no-kick]');
    expect(await run('song.yaml', 'kick at 50 Hz', '--rendrs', '3')).toMatchObject({ status: 2 });
    expect((await run('none.yaml', 'kick at 50 Hz')).err).toContain('[file.read]');
  });

  it('is what a conversation does where it is asked to measure, and undo takes it back', async () => {
    const env = {
      GABBER_DATA_DIR: join(folder, 'data'),
      GABBER_CACHE_DIR: join(folder, 'cache'),
    };
    const input = 'kick at exactly 52 hz\nundo\n';
    const { out } = await gabber(['chat', 'song.yaml', '--json'], { input, env, cwd: folder });
    const [tuned, undone] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(tuned).toMatchObject({ changed: true, files: [] });
    expect(tuned.reply).toMatch(/^Reached \(\d renders\)\.\n +pitch of the kick/);
    expect(undone).toMatchObject({ changed: true });
    expect(await readFile(song, 'utf8')).toBe(text);
  });
});
