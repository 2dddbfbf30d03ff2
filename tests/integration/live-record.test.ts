import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Jack, startJack } from '../jack.ts';
import { hasPeer } from '../peers.ts';
import { type Playing, play, recorded } from './live-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

const rate = 48_000;
/** Eighths of a second, and nothing that rings from one to the next. */
const song = `bpm: 120
tracks:
  hat: {instrument: closed-hat, pattern: 'x*16', set: {decay: 20ms}}
master: {gain: -12dB}
`;
const eighth = rate / 8;
/** Frames by which an onset may be off the line that JACK's clock is, and where JACK had no time for a while. */
const near = 48;
const roughly = eighth / 8;
/** Takes that are recorded until JACK has had time for all of one. */
const TAKES = 5;

/** The frames at which a sound begins after some silence. */
function onsetsOf(samples: Float32Array): number[] {
  const quiet = 0.02 * rate;
  const found: number[] = [];
  let silent = quiet;
  for (const [frame, sample] of samples.entries()) {
    if (Math.abs(sample) < 1e-3) silent += 1;
    else {
      if (silent >= quiet) found.push(frame);
      silent = 0;
    }
  }
  return found;
}

/** By how much an onset is off its eighth at most, beside the first. */
function offOf(onsets: readonly number[]): number {
  const [first = 0] = onsets;
  const off = onsets.map((frame) => {
    const eighths = (frame - first) / eighth;
    return Math.abs(eighths - Math.round(eighths)) * eighth;
  });
  return Math.max(...off);
}

/** By how much numbers are off the straight line from the first to the last at most. */
function offTheLine(values: readonly number[]): number {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const off = values.map((value, at) => {
    return Math.abs(value - first - ((last - first) * at) / (values.length - 1));
  });
  return Math.max(...off);
}

/** Processes of a name that a process has started. */
function childrenOf(pid: number, name: string): number[] {
  const all = readdirSync('/proc').filter((each) => /^\d+$/.test(each));
  return all.map(Number).filter((each) => {
    try {
      const [about = '', rest = ''] = readFileSync(`/proc/${each}/stat`, 'utf8').split(') ');
      return about.endsWith(`(${name}`) && Number(rest.split(' ')[1]) === pid;
    } catch {
      return false;
    }
  });
}

const canRecord = hasPeer('jackd') && hasPeer('scsynth') && process.platform === 'linux';

describe.skipIf(!canRecord)('a recording by an installed scsynth', () => {
  let jack: Jack | undefined;
  let folder = '';
  const native = ['song.yaml', '--engine', 'native', '--record', 'out.wav'];
  const start = (argv: readonly string[]): Playing =>
    play(folder, argv, { JACK_DEFAULT_SERVER: jack?.name ?? '' });

  beforeAll(async () => {
    jack = await startJack(rate, { realtime: true });
  }, 60_000);

  afterAll(() => jack?.stop());

  async function withSong(): Promise<string> {
    folder = await temporaryFolder();
    writeFileSync(join(folder, 'song.yaml'), song);
    return folder;
  }

  it('has the bars that the embedded engine records, from the same sample on', {
    timeout: 120_000,
  }, async () => {
    await withSong();
    const bars = ['--bars', '2'];
    let isSteady = false;
    for (let take = 0; take < TAKES && !isSteady; take += 1) {
      const before = jack?.xruns();
      expect((await start([...native, ...bars]).ended).status).toBe(0);
      isSteady = jack?.xruns() === before;
    }
    const embedded = ['--engine', 'embedded', '--sound', 'none', '--record', 'embedded.wav'];
    expect((await start(['song.yaml', ...embedded, ...bars]).ended).status).toBe(0);
    const [ours] = recorded(join(folder, 'out.wav'));
    const [theirs] = recorded(join(folder, 'embedded.wav'));
    expect(ours!.length).toBe(theirs!.length);
    const [here, there] = [onsetsOf(ours!), onsetsOf(theirs!)];
    expect(there).toHaveLength(32);
    expect(Math.abs(here[0]! - there[0]!)).toBeLessThanOrEqual(1);
    // where JACK had no time, so had scsynth: frames were lost before they could be written
    if (!isSteady) return;
    expect(here).toHaveLength(there.length);
    // JACK's clock is another than the machine's: a line
    const apart = here.map((frame, at) => frame - there[at]!);
    expect(offTheLine(apart)).toBeLessThan(near);
    expect(Math.max(...apart.map(Math.abs))).toBeLessThan(roughly);
    const names = readdirSync(folder).filter((name) => name.endsWith('.wav'));
    expect(names.sort()).toEqual(['embedded.wav', 'out.wav']);
  });

  it('goes on over changes and over a scsynth that is killed, where the music is', {
    timeout: 90_000,
  }, async () => {
    await withSong();
    const xruns = jack?.xruns();
    const playing = start(native);
    await playing.says('playing');
    await sleep(2000);
    writeFileSync(
      join(folder, 'song.yaml'),
      `${song}returns: {room: {effects: [{delay: {}}]}}\n`.replace('20ms', '30ms'),
    );
    await playing.says('changes at bar');
    await sleep(4000);
    const [scsynth] = childrenOf(playing.child.pid!, 'scsynth');
    process.kill(scsynth!, 'SIGKILL');
    await playing.says('scsynth is gone');
    await sleep(6000);
    playing.child.kill('SIGINT');
    expect((await playing.ended).status).toBe(130);
    const [left] = recorded(join(folder, 'out.wav'));
    const onsets = onsetsOf(left!);
    const gaps = onsets.slice(1).map((frame, at) => frame - onsets[at]!);
    // one gap, in which the server was started again
    expect(gaps.filter((gap) => gap > 3 * eighth)).toHaveLength(1);
    expect(onsets.length).toBeGreaterThan(48);
    expect(left!.every((sample) => Math.abs(sample) < 1)).toBe(true);
    // on both sides of it the bars are where they should be
    if (jack?.xruns() === xruns) expect(offOf(onsets)).toBeLessThan(roughly);
    expect(readdirSync(folder).filter((name) => name.endsWith('.wav'))).toEqual(['out.wav']);
  });

  it('can be read when gabber was killed', { timeout: 60_000 }, async () => {
    await withSong();
    const playing = start(native);
    await playing.says('playing');
    await sleep(6000);
    playing.child.kill('SIGKILL');
    await playing.ended;
    const [left] = recorded(join(folder, 'out.part.wav'));
    expect(left!.length).toBeGreaterThan(2 * rate);
    const onsets = onsetsOf(left!);
    expect(onsets[0]!).toBeLessThan(0.1 * rate);
    expect(onsets.length).toBeGreaterThan(16);
    // the next one leaves it alone
    const next = start([...native, '--bars', '1']);
    expect((await next.ended).status).toBe(0);
    const names = readdirSync(folder).filter((name) => name.endsWith('.wav'));
    expect(names.sort()).toEqual(['out.part.wav', 'out.wav']);
  });
});
