import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { openEngine, Show } from '../../src/live/index.ts';
import { raisePriority } from '../jack.ts';
import { livePlan } from '../unit/live/fixtures.ts';
import { part, play, recorded } from './live-fixtures.ts';
import { nullDb, powerDb } from './null-fixtures.ts';
import { renderText, temporaryFolder } from './render-fixtures.ts';

const song = `bpm: 180
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}
  acid: {instrument: acid, pattern: 'note "c3 ef3 ~ g3" # legato 1.2', effects: [{delay: {}}]}
  hats: {instrument: closed-hat, pattern: '~ x ~ <x [x x]>'}
returns:
  room: {effects: [{reverb: {}}]}
master: {gain: -12dB}
`;
const gabber = fileURLToPath(new URL('../../bin/gabber.js', import.meta.url));
const rate = 48_000;
const bar = Math.round((240 / 180) * rate);
/** What is left of two sounds that are the same, dB. */
const nothing = -100;
const silently = ['--engine', 'embedded', '--sound', 'none'];

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function rendered(text: string, bars: number): Promise<readonly Float32Array[]> {
  return (await renderText(text, { extent: { bars } })).pcm.channels;
}

// they wait for the music most of their time
describe.concurrent('a recording of what is played', () => {
  it('is what is rendered, sample by sample', async () => {
    const folder = await folderWith({ 'song.yaml': song });
    const argv = ['song.yaml', ...silently, '--bars', '3', '--record', 'out.wav'];
    const { status } = await play(folder, argv).ended;
    expect(status).toBe(0);
    const sound = recorded(join(folder, 'out.wav'));
    const wanted = await rendered(song, 3);
    expect(powerDb(wanted)).toBeGreaterThan(-40);
    const lookAhead = sound[0]!.length - wanted[0]!.length;
    expect(lookAhead).toBeGreaterThanOrEqual(0);
    expect(nullDb(wanted, part(sound, lookAhead))).toBeLessThanOrEqual(nothing);
  });

  it('is as loud as the song was rendered, where its gain was found', async () => {
    const text = song.replace('{gain: -12dB}', '{target: -14 LUFS}');
    const folder = await folderWith({ 'song.yaml': text });
    const before = ['song.yaml', ...silently, '--bars', '2', '--record', 'before.wav'];
    expect((await play(folder, before).ended).status).toBe(0);
    const rendering = [gabber, 'render', 'song.yaml', '--bars', '2'];
    const env = { ...process.env, GABBER_CACHE_DIR: `${folder}/cache` };
    expect(spawnSync(process.execPath, rendering, { cwd: folder, env }).status).toBe(0);
    const after = ['song.yaml', ...silently, '--bars', '2', '--record', 'after.wav'];
    expect((await play(folder, after).ended).status).toBe(0);
    const sound = recorded(join(folder, 'after.wav'));
    const wanted = recorded(join(folder, 'song.wav'));
    const lookAhead = sound[0]!.length - wanted[0]!.length;
    // the file has 24 bits
    expect(nullDb(wanted, part(sound, lookAhead))).toBeLessThanOrEqual(-80);
    const louder = powerDb(sound) - powerDb(recorded(join(folder, 'before.wav')));
    expect(Math.abs(louder)).toBeGreaterThan(1);
  });

  it('follows the file, from a bar on', async () => {
    const folder = await folderWith({ 'song.yaml': song });
    const argv = ['song.yaml', ...silently, '--bars', '6', '--record', 'out.wav'];
    const playing = play(folder, argv);
    await playing.says('playing');
    await sleep(1500);
    writeFileSync(join(folder, 'song.yaml'), song.replace("'x*4'", "'[x x]*4'"));
    await playing.says('changes at bar');
    const changed = Number(/changes at bar (\d+)/.exec(playing.said())?.[1]) - 1;
    expect((await playing.ended).status).toBe(0);
    const sound = recorded(join(folder, 'out.wav'));
    const wanted = await rendered(song, 6);
    const heard = part(sound, sound[0]!.length - wanted[0]!.length);
    expect(changed).toBeGreaterThan(1);
    expect(changed).toBeLessThan(6);
    const before = [0, changed * bar - 1] as const;
    expect(nullDb(part(wanted, ...before), part(heard, ...before))).toBeLessThanOrEqual(nothing);
    const after = [changed * bar + 100] as const;
    expect(nullDb(part(wanted, ...after), part(heard, ...after))).toBeGreaterThan(-20);
  });

  it('goes on as it was when the change is wrong, and says what is', async () => {
    const folder = await folderWith({ 'song.yaml': song });
    const argv = ['song.yaml', ...silently, '--bars', '5', '--record', 'out.wav'];
    const playing = play(folder, argv);
    await playing.says('playing');
    await sleep(1000);
    writeFileSync(join(folder, 'song.yaml'), song.replace("'x*4'", "'[x x'"));
    await playing.says('mini.unclosed');
    expect((await playing.ended).status).toBe(0);
    const sound = recorded(join(folder, 'out.wav'));
    const wanted = await rendered(song, 5);
    const heard = part(sound, sound[0]!.length - wanted[0]!.length);
    expect(nullDb(wanted, heard)).toBeLessThanOrEqual(nothing);
  });

  it('holds several songs at once', async () => {
    const other = `bpm: 180
tracks: {kick: {instrument: clap, pattern: '~ x'}}
master: {gain: -12dB}
`;
    const folder = await folderWith({ 'a.yaml': song, 'b.yaml': other });
    const argv = ['a.yaml', 'b.yaml', ...silently, '--bars', '2', '--record', 'out.wav'];
    expect((await play(folder, argv).ended).status).toBe(0);
    const sound = recorded(join(folder, 'out.wav'));
    const [a, b] = [await rendered(song, 2), await rendered(other, 2)];
    const sum = a.map((samples, channel) => samples.map((x, i) => x + b[channel]![i]!));
    const heard = part(sound, sound[0]!.length - sum[0]!.length);
    expect(nullDb(sum, heard)).toBeLessThanOrEqual(nothing);
  });
});

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  it('fades out, ends with 130, and leaves a whole recording', async () => {
    const folder = await folderWith({ 'song.yaml': song });
    const playing = play(folder, ['song.yaml', ...silently, '--record', 'out.wav']);
    await playing.says('playing');
    await sleep(2500);
    expect(existsSync(join(folder, 'out.wav'))).toBe(false);
    playing.child.kill('SIGINT');
    const begun = performance.now();
    expect((await playing.ended).status).toBe(130);
    expect(performance.now() - begun).toBeLessThan(5000);
    const [left] = recorded(join(folder, 'out.wav'));
    expect(left!.length).toBeGreaterThan(rate / 2);
    expect(Math.abs(left!.at(-1)!)).toBeLessThan(0.01);
    const names = readdirSync(folder).filter((name) => name !== 'cache');
    expect(names.sort()).toEqual(['out.wav', 'song.yaml']);
  });
});

it('wrong usage and wrong songs are told before anything sounds', async () => {
  const folder = await folderWith({ 'song.yaml': song, 'bad.yaml': 'tracks: {a: {pattern: x' });
  const statuses = [
    ['bad.yaml'],
    ['song.yaml', 'song.yaml'],
    ['song.yaml', '--engine', 'native', '--record', 'x.wav'],
    ['song.yaml', '--engine', 'embedded', '--record', 'none/x.wav'],
    ['song.yaml', '--engine', 'embedded', '--sound', 'trumpet'],
  ].map(async (argv) => (await play(folder, argv).ended).status);
  expect(await Promise.all(statuses)).toEqual([1, 2, 1, 1, 1]);
});

describe('an engine that dies', () => {
  it('is back within a second, with the music where it should be', async () => {
    const restore = raisePriority();
    const [thread, engine] = await Promise.all([
      once(process, 'worker').then(([worker]) => worker as Worker),
      openEngine({ engine: 'embedded', sampleRate: rate, sound: 'none' }, {}),
    ]);
    if (!engine.ok) throw new Error(engine.problems[0]?.message);
    const told: string[] = [];
    const show = await Show.start([{ name: 'song', plan: livePlan(song) }], {
      engine: engine.value,
      latency: 0.5,
      tell: (problems) => told.push(...problems.map(({ code }) => code)),
    });
    if (!show.ok) throw new Error(show.problems[0]?.message);
    await sleep(1500);
    const before = await show.value.stats();
    const killed = performance.now();
    await thread.terminate();
    while ((await show.value.stats()).restarts === 0) await sleep(10);
    expect(performance.now() - killed).toBeLessThan(1000);
    await sleep(1000);
    const after = await show.value.stats();
    expect(told).toEqual(['scsynth.died']);
    expect(after.nodes).toBeGreaterThanOrEqual(before.nodes - 3);
    // a cycle is a bar of four thirds of a second
    const passed = (after.cycle - before.cycle) * (4 / 3);
    expect(Math.abs(passed - (after.time - before.time))).toBeLessThan(0.2);
    await show.value.stop();
    expect((await show.value.done).ok).toBe(true);
    restore();
  });
});

describe('a main thread that stands still', () => {
  it('silences nothing for half a second, and what it missed comes in no burst', async () => {
    const folder = await temporaryFolder();
    const record = join(folder, 'out.wav');
    const engine = await openEngine(
      { engine: 'embedded', sampleRate: rate, sound: 'none', record },
      {},
    );
    if (!engine.ok) throw new Error(engine.problems[0]?.message);
    const show = await Show.start([{ name: 'song', plan: livePlan(clicks) }], {
      engine: engine.value,
      latency: 0.2,
      bars: 4,
      tell: () => {},
    });
    if (!show.ok) throw new Error(show.problems[0]?.message);
    await sleep(1500);
    const until = performance.now() + 800;
    while (performance.now() < until);
    await sleep(100);
    const { dropped, late } = await show.value.stats();
    const done = await show.value.done;
    expect(done.ok).toBe(true);
    expect(dropped).toBeGreaterThan(2);
    expect(late).toBe(0);
    const [left] = recorded(record);
    expect(left!.length).toBeGreaterThanOrEqual(4 * 2 * rate);
    const times = onsetsOf(left!);
    // every click that is there is on its eighth of a second
    expect(times.length).toBeGreaterThan(40);
    expect(times.every((time) => Math.abs(time * 8 - Math.round(time * 8)) < 0.05)).toBe(true);
    expect(new Set(times.map((time) => Math.round(time * 8))).size).toBe(times.length);
    const busy = times.filter((time) => time > 2.6 || time < 1.4);
    expect(busy.length).toBeGreaterThan(30);
  });
});

/** Eighths of a second, and nothing that rings from one to the next. */
const clicks = `bpm: 120
tracks:
  hat: {instrument: closed-hat, pattern: 'x*16', set: {decay: 20ms}}
master: {gain: -12dB}
`;

/** Where a sound begins after some silence, in seconds from the first. */
function onsetsOf(samples: Float32Array): number[] {
  const quiet = 0.002 * rate;
  const found: number[] = [];
  let silent = quiet;
  for (const [frame, sample] of samples.entries()) {
    if (Math.abs(sample) < 1e-3) silent += 1;
    else {
      if (silent >= quiet && frame / rate - (found.at(-1) ?? -1) > 0.06) found.push(frame / rate);
      silent = 0;
    }
  }
  return found.map((time) => time - (found[0] ?? 0));
}
