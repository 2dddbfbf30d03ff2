import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readInbound } from '../../src/dirt/read-packet.ts';
import { play } from './live-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

it('a SuperDirt is sent what its track plays, ahead and evenly', async () => {
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  const heard: { readonly ahead: number; readonly time: number }[] = [];
  socket.on('message', (bytes) => {
    const read = readInbound(bytes);
    const time = read.ok ? read.value[0]?.time : undefined;
    if (time !== undefined) heard.push({ ahead: time - Date.now(), time });
  });
  const folder = await temporaryFolder();
  const track = `{output: {dirt: '127.0.0.1:${port}'}, pattern: 's "bd*8"'}`;
  writeFileSync(join(folder, 'song.yaml'), `bpm: 240\ntracks: {outside: ${track}}\n`);
  const argv = ['song.yaml', '--engine', 'embedded', '--sound', 'none', '--for', '4'];
  expect((await play(folder, argv).ended).status).toBe(0);
  socket.close();
  // eight a second, for as long as four seconds and what is sent ahead
  expect(heard.length).toBeGreaterThanOrEqual(30);
  const late = heard.filter(({ ahead }) => ahead < 0);
  expect(late.length).toBeLessThan(heard.length / 4);
  const steps = heard.slice(1).map(({ time }, index) => time - (heard[index]?.time ?? 0));
  const even = steps.filter((step) => Math.abs(step - 125) < 20);
  expect(even.length, steps.join(' ')).toBeGreaterThanOrEqual(steps.length * 0.9);
});
