import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runSclang } from '../../scripts/sclang.mjs';
import { rational } from '../../src/base/index.ts';
import { chooseEngine } from '../../src/render/index.ts';
import { sharedScore } from '../../src/render/render-shared.ts';
import { findSamples } from '../../src/samples/index.ts';
import type { Command, TimedCommands } from '../../src/scsynth/index.ts';
import { ownSounds, ownSynthDefs } from '../own-synthdefs.ts';
import { hasPeer } from '../peers.ts';
import { gabber } from '../unit/cli/harness.ts';
import { FakeServer, type Played } from './fake-server.ts';
import { onOneServer, powerDb, type Stereo } from './null-fixtures.ts';
import {
  type PlanSettings,
  planText,
  renderText,
  temporaryFolder,
  wav,
} from './render-fixtures.ts';
import { sampledSong, writeSounds } from './sampled-song.ts';

const sampleRate = 48_000;
const bars = 2;

/** Mono, choke, noise, ducking, oscillators, groups, sends, look-ahead, a tempo that moves, sections. */
const song = `
title: 'He said "*/ (no)" \\ and left'
bpm: "<175 190>"
seed: 7
tracks:
  kick: {instrument: gabber-kick, pattern: 'note "f2*4"', effects: [{clip: {drive: 6dB}}]}
  hats: {instrument: closed-hat, pattern: 'n "0*8" # cut 1', sends: {hall: -12dB}}
  nil:
    instrument: hoover
    pattern: 'note "f4 [c5 ef5]" # legato 1.1 # glide 0.05'
    duck: {by: kick, depth: 8dB, release: 120ms}
    modulate: [{lfo: random, rate: 1 bars, param: cutoff, from: 400Hz, to: 4kHz}]
groups: {drums: {of: [kick, hats], effects: [{compress: {}}]}}
returns: {hall: {effects: [{reverb: {time: 1.5s}}]}}
master: {gain: 2}
arrangement:
  - {section: one, bars: 1, play: all}
  - {section: two, bars: 1, play: [kick, nil]}
`;

/** SynthDefs of its own: a voice placed by itself, one that never ends, two channels apart, effects. */
const ownSong = `
synthdefs: ['${ownSynthDefs}/instruments.scsyndef', '${ownSynthDefs}/effects.scsyndef']
bpm: 180
master: {gain: 0}
tracks:
  lead: {instrument: lead, pattern: 'note "a4 e5" # pan "0 1" # cutoff 900 # gain 1.2'}
  ping: {instrument: ping, pattern: 's "ping*3" # detune 30', effects: [{echo: {time: 0.1}}]}
  drone: {instrument: drone, pattern: '"c5 ~ g4 ~"', effects: [{halver: {factor: 0.25}}]}
  wide: {instrument: wide, pattern: 'note "a3*2"', effects: [{ringmod: {freq: 30, wet: 0.5}}]}
arrangement: [{section: all, bars: 1, play: all}]
`;

const plan = planText(song, 'shared');

/** What the song tells one server, its SynthDefs apart. */
function wantedScore(): readonly TimedCommands[] {
  const cycles = { begin: rational(0), end: rational(bars) };
  const shared = sharedScore(plan, cycles);
  if (!shared.ok) throw new Error(shared.problems[0]?.message);
  return shared.value.score.filter(({ commands }) => commands.length > 0);
}

/** A command with its numbers as 32-bit floats, and every control that a synth starts with. */
function inFull(command: Command): Command {
  if (command.op !== 'synth.new') return rounded(command);
  const { controls, values } = plan.synthdef(command.def)!.data;
  const defaults = Object.fromEntries(controls.map(({ name, index }) => [name, values[index]!]));
  const known = Object.entries(command.controls).filter(([name]) => name in defaults);
  return rounded({ ...command, controls: { ...defaults, ...Object.fromEntries(known) } });
}

function rounded<T extends Command>(command: T): T {
  if (!('controls' in command)) return command;
  const controls = Object.entries(command.controls).map(([name, value]) => [
    name,
    typeof value === 'number' ? Math.fround(value) : value,
  ]);
  return { ...command, controls: Object.fromEntries(controls) };
}

/** A message of theirs as the command that it stands for. */
function asCommand({ address, args }: Played): Command {
  const values = args.map((each) => ('value' in each ? each.value : undefined));
  const [first, second, third, fourth] = values as [never, never, never, never];
  const actions = ['head', 'tail', 'before', 'after'] as const;
  const pairs = (from: number) =>
    Object.fromEntries(
      values.flatMap((name, i) => (i < from || (i - from) % 2 ? [] : [[name, values[i + 1]]])),
    );
  switch (address) {
    case '/s_new':
      return {
        op: 'synth.new',
        def: first,
        id: second,
        action: actions[third]!,
        target: fourth,
        controls: pairs(4),
      };
    case '/g_new':
      return { op: 'group.new', id: first, action: actions[second]!, target: third };
    case '/n_set':
      return { op: 'node.set', id: first, controls: pairs(1) };
    case '/n_map':
      return { op: 'node.map', id: first, rate: 'control', buses: pairs(1) };
    default:
      throw new Error(`${address} was not to be expected`);
  }
}

/** The level of what two sounds differ by, against the first, dB. */
function differenceDb(a: Stereo, b: Stereo): number {
  const frames = Math.min(a[0]!.length, b[0]!.length);
  let [difference, level] = [0, 0];
  for (const [index, channel] of a.entries()) {
    for (let i = 0; i < frames; i += 1) {
      difference += (channel[i]! - b[index]![i]!) ** 2;
      level += channel[i]! ** 2;
    }
  }
  return 10 * Math.log10(difference / level);
}

describe('gabber export scd', () => {
  it('writes samples beside a file, and leaves them out of standard output', async () => {
    const folder = await temporaryFolder();
    writeSounds(folder);
    writeFileSync(join(folder, 'song.yaml'), sampledSong);
    const env = { GABBER_CACHE_DIR: join(folder, 'cache') };
    const done = await gabber(['export', 'song.yaml', 'scd'], { cwd: folder, env });
    expect(done).toMatchObject({ status: 0, err: '' });
    const files = readdirSync(join(folder, 'song-samples')).sort();
    expect(files).toEqual(['0-a-first-.wav', '1-b.wav', '2-a.wav', '3-b.wav']);
    const { sampleRate: rate, channels } = wav(readFileSync(join(folder, 'song-samples/1-b.wav')));
    expect([rate, channels.length]).toEqual([48_000, 2]);
    const text = readFileSync(join(folder, 'song.scd'), 'utf8');
    for (const name of files) expect(text).toContain(`, "${name}"], // `);

    const piped = await gabber(['export', 'song.yaml', 'scd', '-o', '-'], { cwd: folder, env });
    expect(piped.status).toBe(0);
    expect(piped.err).toMatch(/ and 3 more\. \[stage\.samples-left-out\]/);
    expect(piped.out.match(/\\s_new, 'voice-gabber-kick'/g)).toHaveLength(8);
    expect(piped.out).not.toContain("'voice-sample");
  });

  it('has the gain that a render finds', { timeout: 60e3 }, async () => {
    const text = `tracks: {a: {instrument: hoover, pattern: 'n "0*4"'}}
arrangement: [{section: a, bars: 2, play: all}]`;
    const folder = await temporaryFolder();
    const env = { GABBER_CACHE_DIR: join(folder, 'cache') };
    const done = await gabber(['export', '-', 'scd', '-o', '-'], { input: text, env });
    const { report } = await renderText(text, { extent: { bars: 1 } });
    expect(done.out).toContain(`input gain is ${report.gainDb} dB`);
    expect(done.out).toMatch(new RegExp(`\\\\gain, ${report.gainDb}\\b.*// master`));
  });

  it('refuses lengths that exclude each other, and for code', async () => {
    const both = await gabber(['export', 'a.yaml', 'scd', '--bars', '1', '--seconds', '2']);
    expect(both).toMatchObject({ status: 2, out: '' });
    const code = await gabber(['export', 'a.yaml', 'tidal', '--bars', '1']);
    expect(code).toMatchObject({ status: 2, out: '' });
  });
});

describe.skipIf(!hasPeer('sclang') || !hasPeer('scsynth'))('a song as an scd file', () => {
  let folder = '';
  let file = '';

  beforeAll(async () => {
    folder = await temporaryFolder();
    file = await exported('song', song);
  });

  /** Writes a song and has gabber export it, without an error. */
  async function exported(name: string, text: string): Promise<string> {
    writeFileSync(join(folder, `${name}.yaml`), text);
    const done = await gabber(['export', `${name}.yaml`, 'scd'], { cwd: folder });
    expect(done).toMatchObject({ status: 0, out: `${name}.scd\n` });
    expect(done.err).not.toContain('error');
    return join(folder, `${name}.scd`);
  }

  /** A song on one native server, and as sclang has its file played there; both without look-ahead. */
  async function inBoth(name: string, text: string, settings?: PlanSettings) {
    const sound = join(folder, `${name}.wav`);
    const posted = runSclang(await exported(name, text), { env: { OUTPUT: sound } });
    expect(posted).toContain(`Wrote ${sound}`);
    expect(posted).not.toMatch(/no sample|WARNING|FAILURE/);
    const engine = await chooseEngine('native');
    if (!engine.ok) throw new Error(engine.problems[0]?.message);
    const { latency } = planText(text, 'shared', settings).nodes.at(-1)!;
    const late = Math.round(latency * sampleRate);
    const theirs = wav(readFileSync(sound)).channels.map((channel) => channel.subarray(late));
    return { ours: await onOneServer(text, engine.value, settings), theirs };
  }

  it('renders in SuperCollider what it is on one native server', { timeout: 120e3 }, async () => {
    const { ours, theirs } = await inBoth('song', song);
    // what is left is the 24 bits of their file
    expect(differenceDb(ours, theirs)).toBeLessThan(-120);
    expect(theirs[0]!.length).toBeGreaterThan(ours[0]!.length + 7.9 * sampleRate);
  });

  it('renders samples as one native server does', { timeout: 120e3 }, async () => {
    writeSounds(folder);
    const samples = await findSamples([{ folder: join(folder, 'sounds') }]);
    if (!samples.ok) throw new Error(samples.problems[0]?.message);
    const { ours, theirs } = await inBoth('sampled', sampledSong, { samples: samples.value });
    expect(differenceDb(ours, theirs)).toBeLessThan(-120);
  });

  it('renders SynthDefs of its own as one native server does', { timeout: 60e3 }, async () => {
    const { ours, theirs } = await inBoth('own', ownSong, { registry: await ownSounds() });
    expect(powerDb(ours)).toBeGreaterThan(-30);
    expect(differenceDb(ours, theirs)).toBeLessThan(-120);
  });

  it('plays live, ahead of time, what the song says', { timeout: 60e3 }, async () => {
    const server = await FakeServer.start();
    try {
      await server.play(file, { seconds: 3 });
    } finally {
      server.close();
    }
    const wanted = wantedScore().flatMap(({ time, commands }) =>
      commands.map((command) => ({ time: expect.closeTo(time, 5), command: inFull(command) })),
    );
    expect(wanted.length).toBeGreaterThan(60);
    expect(
      server.played.map((each) => ({ time: each.time, command: inFull(asCommand(each)) })),
    ).toEqual(wanted);
    const defs = wanted.flatMap(({ command }) => (command.op === 'synth.new' ? [command.def] : []));
    // sclang sends those of its own library too
    expect([...server.synthDefs]).toEqual(expect.arrayContaining(defs));
    expect(Math.min(...server.ahead)).toBeGreaterThan(0.1);
  });

  it('falls silent at once when everything is stopped', { timeout: 60e3 }, async () => {
    const server = await FakeServer.start();
    try {
      await server.play(file, { stopAfter: 0.7, seconds: 2 });
    } finally {
      server.close();
    }
    const last = server.played.at(-1)!.time;
    expect(last).toBeGreaterThan(0.3);
    expect(last).toBeLessThan(1.5);
    expect(server.stops).toBeGreaterThan(0);
  });
});
