import { describe, expect, it } from 'vitest';
import { makeTranscript, type ServerEvent } from '../../../src/scsynth/index.ts';
import { loadFixture, note } from '../../integration/scsynth-fixtures.ts';

describe('a transcript', () => {
  it('remembers what was sent, and shows it a command a line', () => {
    const server = makeTranscript();
    server.send(undefined, [{ op: 'group.new', id: 7, action: 'head', target: 0 }]);
    server.send(1.25, [{ op: 'node.set', id: 7, controls: { amp: 0.5 } }]);
    expect(server.entries.map(({ time }) => time)).toEqual([undefined, 1.25]);
    expect(server.text()).toBe(
      '         now  group.new 7 head 0\n    1.250000  node.set 7 amp=0.5\n',
    );
  });

  it('fails a note that comes before its SynthDef, as a server would', () => {
    const server = makeTranscript();
    const heard: ServerEvent[] = [];
    const stop = server.listen((event) => heard.push(event));
    server.send(0, [note('click', 1000)]);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ kind: 'fail', problem: { code: 'scsynth.fail' } });
    server.send(0, [loadFixture('click'), note('click', 1000)]);
    stop();
    server.send(0, [{ op: 'synthdef.free', name: 'click' }, note('click', 1001)]);
    expect(heard).toHaveLength(1);
  });

  it('checks commands against its options', () => {
    const server = makeTranscript({ controlBuses: 16 });
    const heard: ServerEvent[] = [];
    server.listen((event) => heard.push(event));
    server.send(0, [{ op: 'control.set', bus: 15, values: [1, 2] }]);
    expect(heard[0]).toMatchObject({ kind: 'fail', problem: { code: 'scsynth.command' } });
    expect(() => makeTranscript({ outputs: 99 })).toThrow(RangeError);
  });

  it('has the time of what was sent last, and no samples', async () => {
    const server = makeTranscript();
    expect(server.now()).toBe(0);
    server.send(2.5, [loadFixture('click')]);
    server.send(undefined, [{ op: 'buffer.zero', id: 0 }]);
    expect(server.now()).toBe(2.5);
    expect(await server.status()).toMatchObject({ ok: true, value: { time: 2.5, synthDefs: 1 } });
    expect((await server.sync()).ok).toBe(true);
    const read = await server.readBuffer(0, 0, 1);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'scsynth.buffer' }] });
  });
});
