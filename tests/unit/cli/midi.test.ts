import { afterEach, expect, test } from 'vitest';
import { fakeLibrary, fakeMidi } from '../../fake-midi.ts';
import { gabber } from './harness.ts';

const env = { GABBER_MIDI_LIBRARY: fakeLibrary };

afterEach(() => {
  fakeMidi.world.inputs = [];
  fakeMidi.world.outputs = [];
});

test('midi list names the ports, as text and as JSON', async () => {
  fakeMidi.world.inputs = ['Keys'];
  expect((await gabber(['midi', 'list'], { env })).out).toBe('inputs:\n  Keys\noutputs:\n  none\n');
  const { out } = await gabber(['midi', 'list', '--json'], { env });
  expect(JSON.parse(out)).toEqual({ inputs: ['Keys'], outputs: [] });
});

test('midi monitor prints what comes in until it is ended', async () => {
  fakeMidi.world.inputs = ['Keys'];
  const ending = new AbortController();
  setTimeout(() => fakeMidi.play('Keys', [0x90, 60, 100]), 100);
  setTimeout(() => ending.abort(), 300);
  const { status, out } = await gabber(['midi', 'monitor'], {
    env,
    interruption: () => ending.signal,
  });
  expect(status).toBe(0);
  expect(out).toMatch(/^ +0\.\d{3} {2}Keys {2}channel 1: note c5 \(60\) on, velocity 100\n$/);
});

test('a machine without such ports is told so', async () => {
  const { status, err } = await gabber(['midi', 'clock'], { env });
  expect(status).toBe(1);
  expect(err).toContain('There are no MIDI outputs here.');
});

test('a library that cannot be loaded is a Problem', async () => {
  const { status, err } = await gabber(['midi', 'list'], {
    env: { GABBER_MIDI_LIBRARY: '/nowhere/midi.cjs' },
  });
  expect(status).toBe(1);
  expect(err).toContain('[midi.none]');
});

test('--continue and --from-bar exclude each other', async () => {
  expect((await gabber(['midi', 'clock', '--continue', '--from-bar', '3'], { env })).status).toBe(
    2,
  );
});
