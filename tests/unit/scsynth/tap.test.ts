import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { Tap } from '../../../src/scsynth/embedded/tap.ts';

const BLOCK = 128;
const RATE = 48_000;
/** Milliseconds: longer than a test may take. */
const FOR_EVER = 1e6;

let close = (): void => {};
afterEach(() => close());

/** An engine that counts what is taken from it; all that belongs before `sentUntil` blocks was sent. */
function open(sentUntil: number, patience: number) {
  const { port1, port2 } = new MessageChannel();
  close = () => port2.close();
  let rendered = 0;
  const seconds = (blocks: number): number => (blocks * BLOCK) / RATE;
  const engine = {
    timeBehind: (blocks: number) => seconds(rendered + blocks),
    render: (blocks: number) => {
      rendered += blocks;
      return [new Float32Array(blocks * BLOCK)];
    },
  };
  const tap = new Tap(port1, engine, seconds(sentUntil), patience);
  return {
    rendered: () => rendered,
    tell: (blocks: number) => tap.sentUntil(seconds(blocks)),
    /** Asks for blocks, and gives the milliseconds after which they came. */
    ask: async (blocks: number) => {
      const begun = performance.now();
      port2.postMessage(blocks);
      await once(port2, 'message');
      return performance.now() - begun;
    },
  };
}

describe('sound that another thread takes', () => {
  test('comes as far as all was sent', async () => {
    const { ask, rendered } = open(8, FOR_EVER);
    await ask(4);
    await ask(4);
    expect(rendered()).toBe(8);
  });

  test('waits beyond that until it is told of enough', async () => {
    const { ask, rendered, tell } = open(8, FOR_EVER);
    await ask(4);
    const second = ask(8);
    await sleep(20);
    expect(rendered()).toBe(4);
    tell(11);
    await sleep(20);
    expect(rendered()).toBe(4);
    tell(12);
    await second;
    expect(rendered()).toBe(12);
  });

  test('does not wait longer than its patience', async () => {
    expect(await open(0, 60).ask(4)).toBeGreaterThan(59);
  });

  test('waits once for what does not come, and again when it was told of more', async () => {
    const { ask, rendered, tell } = open(0, 200);
    let waited = 0;
    for (let times = 0; times < 20; times += 1) waited += await ask(4);
    expect(waited).toBeLessThan(10 * 200);
    tell(rendered());
    expect(await ask(4)).toBeGreaterThan(199);
  });

  test('waits for nothing where nothing is to come', async () => {
    const { ask, tell } = open(0, FOR_EVER);
    tell(Number.POSITIVE_INFINITY);
    await ask(400);
  });
});
