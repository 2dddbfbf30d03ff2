import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gabber } from '../unit/cli/harness.ts';
import { play } from './live-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

const keysFile = fileURLToPath(new URL('midi-keys.cjs', import.meta.url));
const inputs = fileURLToPath(new URL('midi-inputs.cjs', import.meta.url));
const recorder = fileURLToPath(new URL('midi-recorder.cjs', import.meta.url));
const silently = ['--engine', 'embedded', '--sound', 'none'];
const plain =
  "bpm: 240\ntracks:\n  kick: {instrument: click, pattern: 'x*4'}\nmaster: {gain: 0dB}\n";
const withJuno = plain.replace(
  'master',
  `  juno: {output: {midi: midi-monitor, channel: 2}, pattern: 'note "c5*4"'}\nmaster`,
);

/** Starts to play a song with a MIDI port that writes down what it is sent. */
async function playing(song: string, argv: readonly string[] = []) {
  const folder = await temporaryFolder();
  const sent = join(folder, 'sent');
  writeFileSync(sent, '');
  writeFileSync(join(folder, 'a.yaml'), song);
  const env = { GABBER_MIDI_LIBRARY: recorder, GABBER_TEST_MIDI: sent };
  const player = play(folder, ['a.yaml', ...silently, ...argv], env);
  const messages = (): number[][] =>
    readFileSync(sent, 'utf8')
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' ').map(Number));
  return { player, messages, save: (text: string) => writeFileSync(join(folder, 'a.yaml'), text) };
}

describe.concurrent('gabber play with MIDI', () => {
  it('opens a port when a song gets its first MIDI track', { timeout: 60_000 }, async () => {
    const { player, messages, save } = await playing(plain);
    await player.says('playing');
    await sleep(1000);
    save(withJuno);
    await player.says('changes at bar');
    for (let tries = 0; tries < 200 && messages().length < 8; tries += 1) await sleep(50);
    player.child.kill('SIGINT');
    await player.ended;
    const notes = messages().filter(([status = 0]) => (status & 0xf0) === 0x90);
    expect(notes.length).toBeGreaterThan(3);
    expect(new Set(notes.map(([status, note]) => `${status} ${note}`))).toEqual(
      new Set(['145 60']),
    );
    const last = messages().findLast(([, note]) => note === 60);
    expect(last?.[0]).toBe(0x81);
  });

  it('says once that there is no MIDI, and plays on', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'a.yaml'), withJuno);
    const env = { GABBER_MIDI_LIBRARY: join(folder, 'nothing.cjs') };
    const player = play(folder, ['a.yaml', ...silently, '--bars', '2'], env);
    expect((await player.ended).status).toBe(0);
    expect(player.said().match(/\[midi\.none\]/g)).toHaveLength(1);
  });

  it('stops a clock at the end', { timeout: 60_000 }, async () => {
    const argv = ['--bars', '2', '--midi', 'midi-monitor'];
    const { player, messages } = await playing(plain, argv);
    await player.ended;
    expect(messages()[0]).toEqual([0xfa]);
    expect(messages().at(-1)).toEqual([0xfc]);
    expect(messages().filter(([status]) => status === 0xf8).length).toBeGreaterThan(180);
  });
});

describe('gabber play --record-midi', () => {
  it('writes down what is played on keys, and that plays', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    const keys = plain.replace(
      'master',
      '  lead: {instrument: organ, source: {midi-input: test-keys}}\nmaster',
    );
    writeFileSync(join(folder, 'a.yaml'), keys);
    const env = { GABBER_MIDI_LIBRARY: keysFile };
    const argv = ['a.yaml', ...silently, '--bars', '4', '--record-midi', 'take.tidal'];
    const player = play(folder, argv, env);
    expect((await player.ended).status).toBe(0);
    expect(player.said()).toContain('wrote take.tidal');
    const take = readFileSync(join(folder, 'take.tidal'), 'utf8');
    expect(take).toMatch(/^p "lead" \$ .*note "[^"]*c5[^"]*" # velocity \S+ # s "organ"\n$/s);
    const events = await gabber(['events', join(folder, 'take.tidal'), '--cycles', '0..4']);
    expect([events.status, events.err]).toEqual([0, '']);
  });
});

describe('gabber play --clock-in', () => {
  it('plays at the tempo of the clock, from its start', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'a.yaml'), plain);
    const env = { GABBER_MIDI_LIBRARY: inputs };
    const argv = ['a.yaml', ...silently, '--stats', '--for', '6', '--clock-in', 'test-machine'];
    const player = play(folder, argv, env);
    const { status, out } = await player.ended;
    expect([status, player.said()]).toEqual([0, expect.stringContaining('follows the clock of')]);
    const stats = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const tempo: number = stats.at(-1).bpm;
    expect(tempo).toBeGreaterThan(196);
    expect(tempo).toBeLessThan(204);
    expect(stats.at(-1).cycle).toBeGreaterThan(1);
  });

  it('takes no number of bars, and no tempo', async () => {
    const bars = await gabber(['play', 'a.yaml', '--clock-in', 'x', '--bars', '2']);
    const bpm = await gabber(['live', '--clock-in', 'x', '--bpm', '200']);
    expect([bars.status, bpm.status]).toEqual([2, 2]);
  });
});
