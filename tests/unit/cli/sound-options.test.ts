import { expect, test } from 'vitest';
import { gabber } from './harness.ts';

const commands = [['play', 'song.yaml'], ['live'], ['tidal']];
const refused = [
  { options: ['--bars', '2', '--for', '3'], why: '--bars and --for exclude each other' },
  { options: ['--stats', '--json'], why: '--stats and --json cannot both go to standard output' },
  { options: ['--scope', '--json'], why: '--meters and --json cannot both go to standard output' },
  { options: ['--clock-in', 'A', '--bpm', '150'], why: '--clock-in and --bpm exclude each other' },
];

for (const command of commands) {
  test.each(refused)(`${command[0]} refuses $options`, async ({ options, why }) => {
    const { status, out, err } = await gabber([...command, ...options]);
    expect(out + err).toContain(why);
    expect(status).toBe(2);
  });
}
