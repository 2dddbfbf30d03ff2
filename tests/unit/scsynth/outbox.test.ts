import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../../src/base/index.ts';
import { decodePacket, type OscBundle, type OscMessage } from '../../../src/osc/index.ts';
import { Outbox } from '../../../src/scsynth/connection/outbox.ts';
import type { Command } from '../../../src/scsynth/index.ts';
import { note } from '../../integration/scsynth-fixtures.ts';

const synthDef = Uint8Array.from([0x53, 0x43, 0x67, 0x66, 0, 0, 0, 2]);

function load(name: string): Command {
  return { op: 'synthdef.load', name, bytes: synthDef };
}

/** An outbox whose packets can be looked at, confirmed or left without an answer. */
function makeOutbox(lossy: boolean) {
  const packets: OscBundle[] = [];
  const problems: Problem[] = [];
  const outbox = new Outbox({
    transport: {
      lossy,
      most: 2000,
      limit: 3000,
      send: (bytes) => {
        const packet = decodePacket(bytes.slice());
        if (packet.ok && packet.value.kind === 'bundle') packets.push(packet.value);
      },
      close: () => {},
    },
    clock: { now: () => 0, timetag: (time) => ({ seconds: Math.floor(time), fraction: 0 }) },
    patience: 2000,
    report: (found) => problems.push(found),
  });
  /** The addresses of each packet so far. */
  const addresses = () =>
    packets.map(({ packets: inner }) => inner.map((each) => (each as OscMessage).address));
  const confirm = (index: number): void => {
    const last = packets[index]?.packets.at(-1) as OscMessage;
    const [id] = last.args;
    if (last.address === '/sync' && id?.type === 'i') outbox.hearSynced(id.value);
  };
  return { outbox, packets, problems, addresses, confirm };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an outbox', () => {
  it.each([true, false])('lets no note overtake its SynthDef (lossy way: %s)', (lossy) => {
    const { outbox, addresses, confirm } = makeOutbox(lossy);
    outbox.post(undefined, [load('a'), load('b'), note('a', 1)]);
    outbox.post(5, [note('b', 2)]);
    expect(addresses()).toEqual([['/d_recv', '/d_recv', '/sync']]);
    confirm(0);
    expect(addresses().slice(1)).toEqual([['/s_new', '/sync'], ['/s_new']]);
  });

  it('sends again what is not confirmed, and then what waited', async () => {
    const { outbox, addresses, confirm } = makeOutbox(true);
    outbox.post(undefined, [load('a'), note('a', 1)]);
    await vi.advanceTimersByTimeAsync(160);
    expect(addresses()).toEqual([
      ['/d_recv', '/sync'],
      ['/d_recv', '/sync'],
    ]);
    // A late answer to the first copy does not say that the second was carried out.
    confirm(0);
    expect(addresses()).toHaveLength(2);
    confirm(1);
    expect(addresses()[2]).toEqual(['/s_new', '/sync']);
  });

  it('does not play a note without an id twice: it reports it', async () => {
    const { outbox, addresses, problems } = makeOutbox(true);
    outbox.post(undefined, [note('a', -1)]);
    await vi.advanceTimersByTimeAsync(160);
    expect(addresses()).toEqual([['/s_new', '/sync'], ['/sync']]);
    expect(problems).toMatchObject([{ code: 'scsynth.no-answer' }]);
  });

  it('gives up after its patience, and tells whoever waits', async () => {
    const { outbox, problems } = makeOutbox(true);
    outbox.post(undefined, [load('a'), note('a', 1)]);
    const synced = outbox.sync();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await synced).toMatchObject({ ok: false, problems: [{ code: 'scsynth.no-answer' }] });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('2 commands are lost');
  });

  it('confirms only what was sent before', async () => {
    const { outbox, confirm, packets } = makeOutbox(false);
    outbox.post(undefined, [load('a')]);
    let isSynced = false;
    void outbox.sync().then(() => {
      isSynced = true;
    });
    confirm(0);
    await vi.advanceTimersByTimeAsync(0);
    expect(isSynced).toBe(false);
    confirm(packets.length - 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(isSynced).toBe(true);
  });

  it('divides what is too large for one packet, and refuses what cannot be divided', () => {
    const { outbox, packets, problems, confirm } = makeOutbox(true);
    const samples = Float32Array.from({ length: 1000 }, (_, index) => index);
    outbox.post(undefined, [{ op: 'buffer.set', id: 1, start: 0, samples }]);
    for (let index = 0; index < packets.length; index += 1) confirm(index);
    const found = packets.flatMap(({ packets: [first] }) => {
      const [, , , ...values] = (first as OscMessage).args;
      return values.map((each) => ('value' in each ? each.value : undefined));
    });
    expect(found).toEqual([...samples]);
    const large = new Uint8Array(4000);
    large.set(synthDef);
    outbox.post(undefined, [{ op: 'synthdef.load', name: 'large', bytes: large }]);
    expect(problems).toMatchObject([{ code: 'scsynth.overflow' }]);
  });
});
