import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openEngine, Show } from '../../src/live/index.ts';
import { decodePacket, encodePacket, float32, message } from '../../src/osc/index.ts';
import { livePlan } from '../unit/live/fixtures.ts';
import { play, recorded } from './live-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

const inputs = fileURLToPath(new URL('midi-inputs.cjs', import.meta.url));
const rate = 48_000;
const silently = ['--engine', 'embedded', '--sound', 'none'];

const song = `bpm: 240
tracks:
  lead: {instrument: acid, pattern: "c3*4"}
master: {gain: 0dB}
`;

describe(':learn', () => {
  it('binds the knob that moves next, and what is saved has it', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'a.yaml'), song);
    const env = { GABBER_MIDI_LIBRARY: inputs, GABBER_DATA_DIR: `${folder}/data` };
    const argv = ['a.yaml', ...silently, '--log', 'log.jsonl'];
    const evening = play(folder, argv, env, 'live');
    const lines = [':learn lead.nothing', ':learn lead.cutoff', ':wait 4', ':save b.yaml'];
    evening.child.stdin?.end(`${[...lines, ':forget lead.cutoff', ':save c.yaml'].join('\n')}\n`);
    const { status, out } = await evening.ended;
    expect(status).toBe(0);
    expect(evening.said()).toContain('There is nothing called `nothing` to modulate here');
    expect(evening.said()).toContain('controller 74 of test-knobs:test-knobs MIDI 1, channel 3');
    expect(out).toContain('move a knob for lead.cutoff');
    const saved = readFileSync(join(folder, 'b.yaml'), 'utf8');
    const entry = "{midi-cc: 'test-knobs:test-knobs MIDI 1', cc: 74, channel: 3, param: cutoff}";
    expect(saved).toContain(`modulate: [${entry}]`);
    expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).not.toContain('modulate');
    const log = readFileSync(join(folder, 'log.jsonl'), 'utf8');
    expect(log).toContain(':bind lead.cutoff cc 74/3 test-knobs:test-knobs MIDI 1');
  });
});

describe('a fader', () => {
  it('is heard as soon as the sound thread can know of it', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    const record = join(folder, 'out.wav');
    const engine = await openEngine(
      { engine: 'embedded', sampleRate: rate, sound: 'none', record },
      {},
    );
    if (!engine.ok) throw new Error(engine.problems[0]?.message);
    const text = `bpm: 120
tracks:
  lead:
    instrument: organ
    pattern: 'note "c4" # legato 1.01'
    modulate: [{osc: /level, param: strip.level, start: -6dB}]
master: {gain: -12dB}
`;
    const show = await Show.start([{ name: 'song', plan: livePlan(text) }], {
      engine: engine.value,
      latency: 0.5,
      seconds: 4,
      tell: (problems) => expect(problems).toEqual([]),
    });
    if (!show.ok) throw new Error(show.problems[0]?.message);
    while (engine.value.server.now() < 2.3) await sleep(5);
    const moved = engine.value.server.now();
    show.value.outside.move('osc /level', { kind: 'share', share: 0 });
    expect((await show.value.done).ok).toBe(true);
    const [left = new Float32Array()] = recorded(record);
    const peak = (from: number, to: number): number =>
      left
        .subarray(Math.floor(from * rate), Math.floor(to * rate))
        .reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    const before = peak(moved - 0.2, moved);
    expect(before).toBeGreaterThan(0.01);
    expect(peak(moved + 0.25, 4)).toBeLessThan(before / 100);
    // no step: the loudest difference from sample to sample is the material's own
    const step = (from: number, to: number): number => {
      const sound = left.subarray(Math.floor(from * rate), Math.floor(to * rate));
      return sound.reduce((most, sample, at) => {
        return at === 0 ? most : Math.max(most, Math.abs(sample - (sound[at - 1] ?? 0)));
      }, 0);
    };
    expect(step(moved - 0.02, moved + 0.3)).toBeLessThan(1.2 * step(moved - 0.3, moved - 0.02));
  });
});

describe('gabber play --osc-port', () => {
  it('binds a parameter to the fader that names it', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'a.yaml'), song);
    const controller = createSocket('udp4');
    controller.bind(0, '127.0.0.1');
    await once(controller, 'listening');
    const told: string[] = [];
    controller.on('message', (bytes) => told.push(JSON.stringify(decodePacket(bytes))));
    const to = `127.0.0.1:${controller.address().port}`;
    const argv = ['a.yaml', ...silently, '--osc-port', '0', '--osc-to', to, '--for', '12'];
    const player = play(folder, argv);
    await player.says('listening to faders on UDP port');
    const port = Number(/faders on UDP port (\d+)/.exec(player.said())?.[1]);
    const send = (address: string, value: number): void =>
      controller.send(encodePacket(message(address, float32(value))), port, '127.0.0.1');
    send('/gabber/lead/nothing', 0.5);
    send('/gabber/lead/cutoff', 0.5);
    await player.says('a.yaml changes at bar');
    for (let tries = 0; tries < 200 && told.length === 0; tries += 1) await sleep(50);
    expect(told[0]).toContain('/gabber/lead/cutoff');
    expect(told[0]).toContain('0.5');
    expect(player.said()).toContain('There is nothing called `nothing` to modulate here');
    player.child.kill('SIGINT');
    // as a shell says that Ctrl-C ended it
    expect((await player.ended).status).toBe(130);
    controller.close();
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(song);
  });
});
