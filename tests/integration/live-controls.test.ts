import { createSocket } from 'node:dgram';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { encodePacket, float32, message, type OscArgument, text } from '../../src/osc/index.ts';
import { part, play, recorded } from './live-fixtures.ts';
import { powerDb } from './null-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

const rate = 48_000;
const silently = ['--engine', 'embedded', '--sound', 'none', '--ctrl-port', '0'];
const song = `bpm: 240
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}
  quiet: {instrument: closed-hat, pattern: 's "hh*4" # gain (cF 0 "knob")'}
master: {gain: -12dB}
`;

async function send(port: number, address: string, ...args: OscArgument[]): Promise<void> {
  const socket = createSocket('udp4');
  await new Promise((resolve) => {
    socket.send(encodePacket(message(address, ...args)), port, '127.0.0.1', resolve);
  });
  socket.close();
}

it('what is sent to the control port is heard', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'song.yaml'), song);
  const argv = ['song.yaml', ...silently, '--latency', '300', '--for', '8', '--record', 'out.wav'];
  const playing = play(folder, argv);
  await playing.says('listening to controls');
  const port = Number(/controls on UDP port (\d+)/.exec(playing.said())?.[1]);
  await sleep(1500);
  await send(port, '/mute', text('kick'));
  await sleep(2500);
  await send(port, '/ctrl', text('knob'), float32(1));
  await send(port, '/nonsense');
  await playing.says('dirt.control');
  expect((await playing.ended).status).toBe(0);
  const sound = recorded(join(folder, 'out.wav'));
  const seconds = Array.from({ length: 8 }, (_, at) =>
    powerDb(part(sound, at * rate, (at + 1) * rate)),
  );
  expect(seconds[0]).toBeGreaterThan(-40);
  // muted, and the hats wait for a value
  const quietest = Math.min(...seconds);
  expect(quietest).toBeLessThan(-90);
  expect(seconds.indexOf(quietest)).toBeGreaterThanOrEqual(2);
  expect(seconds.at(-1)).toBeGreaterThan(-70);
});

it('at a prompt it is written down like a line', async () => {
  const folder = await temporaryFolder();
  const argv = [...silently, '--for', '4', '--log', 'log.jsonl'];
  const evening = play(folder, argv, {}, 'live');
  await evening.says('listening to controls');
  const port = Number(/controls on UDP port (\d+)/.exec(evening.said())?.[1]);
  await send(port, '/setcps', float32(1));
  await send(port, '/ctrl', text('knob'), float32(0.5));
  await send(port, '/mute', float32(7));
  await evening.says('live.track');
  expect((await evening.ended).status).toBe(0);
  const log = readFileSync(join(folder, 'log.jsonl'), 'utf8').trim().split('\n').slice(1);
  const lines = log.map((row) => (JSON.parse(row) as { line: string }).line);
  expect(lines).toEqual(['setcps 1', ':ctrl knob 0.5', ':mute d7']);
});
