import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Jack, startJack } from '../jack.ts';
import { hasPeer } from '../peers.ts';
import { temporaryFolder } from './render-fixtures.ts';

const child = fileURLToPath(new URL('midi-sender-child.mjs', import.meta.url));
const maker = fileURLToPath(new URL('../../scripts/midi-jack.mjs', import.meta.url));

/** What `jack_midi_dump` shows: every byte that arrives. */
class Dump {
  readonly lines: number[][] = [];
  readonly #process: ChildProcess;

  constructor(jack: Jack) {
    this.#process = spawn('jack_midi_dump', ['-a'], {
      env: { ...process.env, JACK_DEFAULT_SERVER: jack.name, JACK_NO_START_SERVER: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const output = this.#process.stdout;
    if (output === null) throw new Error('no output');
    createInterface({ input: output }).on('line', (line) => {
      const bytes = /^\s*\d+:((?: [0-9a-f]{2})+)/.exec(line)?.[1];
      if (bytes !== undefined) {
        this.lines.push(
          bytes
            .trim()
            .split(' ')
            .map((byte) => Number.parseInt(byte, 16)),
        );
      }
    });
  }

  stop(): void {
    this.#process.kill();
  }
}

describe.skipIf(!hasPeer('jackd') || !hasPeer('jack_midi_dump'))('MIDI notes', () => {
  let jack: Jack;
  let library = '';

  beforeAll(async () => {
    const made = spawnSync(process.execPath, [maker], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
    library = made.stdout.trim();
    jack = await startJack();
  }, 180_000);

  afterAll(() => jack?.stop());

  for (const way of ['close', 'throw', 'exit']) {
    it(`end when the process that plays them ends: ${way}`, { timeout: 60_000 }, async () => {
      const dump = new Dump(jack);
      try {
        await sleep(500);
        await playing(way);
        const held = (): number[] => [...sounding(dump.lines)];
        for (let i = 0; i < 250 && held().length > 0; i += 1) await sleep(100);
        const begun = dump.lines.filter(([status = 0]) => (status & 0xf0) === 0x90);
        expect(begun.map(([status, note]) => [status, note])).toEqual([
          [0x90, 60],
          [0x92, 62],
        ]);
        expect(held()).toEqual([]);
      } finally {
        dump.stop();
      }
    });
  }

  function playing(way: string): Promise<void> {
    const player = spawn(process.execPath, [child, library, way], {
      env: { ...process.env, JACK_DEFAULT_SERVER: jack.name, JACK_NO_START_SERVER: '1' },
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    return new Promise((resolve) => player.on('close', () => resolve()));
  }
});

/** Not on JACK, which stands still for a while when one of its clients is killed. */
describe('MIDI notes of a process that is killed', () => {
  it('are ended by another that was waiting for it', { timeout: 60_000 }, async () => {
    const file = join(await temporaryFolder(), 'sent');
    writeFileSync(file, '');
    const recorder = fileURLToPath(new URL('midi-recorder.cjs', import.meta.url));
    const player = spawn(process.execPath, [child, recorder, 'kill'], {
      env: { ...process.env, GABBER_TEST_MIDI: file },
      stdio: 'ignore',
    });
    await new Promise((resolve) => player.on('close', resolve));
    const sent = (): number[][] =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(' ').map(Number));
    expect(sounding(sent().slice(0, 2)).size).toBe(2);
    for (let i = 0; i < 300 && sounding(sent()).size > 0; i += 1) await sleep(100);
    expect([...sounding(sent())]).toEqual([]);
  });
});

/** The notes that sound after some messages, by channel and note. */
function sounding(messages: readonly number[][]): ReadonlySet<number> {
  const notes = new Set<number>();
  for (const [status = 0, note = 0, velocity = 0] of messages) {
    const key = (status & 0x0f) * 128 + note;
    const kind = status & 0xf0;
    if (kind === 0x90 && velocity > 0) notes.add(key);
    else if (kind === 0x80 || kind === 0x90) notes.delete(key);
  }
  return notes;
}
