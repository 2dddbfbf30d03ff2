import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { listenToKeys } from '../../../src/cli/play-keys.ts';
import { StateLine } from '../../../src/cli/state-line.ts';
import type { LiveStats } from '../../../src/live/index.ts';

describe('keys while songs play', () => {
  it('stop, panic, change the tempo and end, and the terminal is as before', async () => {
    const modes: boolean[] = [];
    const keyboard = Object.assign(new PassThrough(), {
      setRawMode: (isRaw: boolean) => modes.push(isRaw),
    });
    const done: string[] = [];
    const end = listenToKeys(keyboard as never, {
      toggle: () => done.push('toggle'),
      panic: () => done.push('panic'),
      faster: (percent) => done.push(`${percent} %`),
      quit: () => done.push('quit'),
      interrupt: () => done.push('interrupt'),
    });
    keyboard.write(' p+-=xq\u0003\u0004');
    await turn();
    await turn();
    expect(done).toEqual('toggle,panic,1 %,-1 %,1 %,quit,interrupt,quit'.split(','));
    await end();
    keyboard.write('p');
    await turn();
    expect(done).toHaveLength(8);
    expect(modes).toEqual([true, false]);
  });
});

const stats: LiveStats = {
  time: 12,
  cycle: 9.5,
  bpm: 180,
  late: 1,
  dropped: 2,
  underruns: 3,
  restarts: 0,
  cpu: 0.21,
  nodes: 34,
  drift: 0,
  tracks: [],
};

describe('the state line', () => {
  it('stays below what is said, and is gone at the end', async () => {
    let screen = '';
    const output = {
      write: async (text: string | Uint8Array) => {
        screen += text;
      },
    };
    const line = new StateLine({ err: output, columns: 60 });
    const end = line.follow({ isPaused: false, stats: async () => stats } as never);
    while (!screen.includes('bar')) await new Promise((resolve) => setTimeout(resolve, 20));
    const shown = 'plays, bar 10, 180 bpm; late 1, dropped 2, underruns 3; cpu';
    expect(screen).toBe(`\r\u001b[2K${shown}`);
    await line.above(output).write('said\n');
    expect(screen).toBe(`\r\u001b[2K${shown}\r\u001b[2Ksaid\n\r\u001b[2K${shown}`);
    await end();
    expect(screen.endsWith('\r\u001b[2K')).toBe(true);
  });
});
