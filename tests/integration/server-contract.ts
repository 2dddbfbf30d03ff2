import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Command,
  ROOT_GROUP,
  type Server,
  type ServerEvent,
  type SynthNew,
} from '../../src/scsynth/index.ts';
import { buildSynthDef } from '../../src/synthdef/index.ts';
import { loadFixture, note } from './scsynth-fixtures.ts';

/** A server under test, and how time passes on it. */
export interface Contracted {
  readonly server: Server;
  /** Lets time pass until something has its answer. */
  settle<T>(answer: Promise<T>): Promise<T>;
  /** Lets this many seconds of the server's clock pass. */
  pass(seconds: number): Promise<void>;
  /** Takes the server away in mid-service; undefined where nobody but `quit` can. */
  readonly kill?: () => void | Promise<void>;
  stop(): Promise<void>;
}

export interface Contract {
  readonly name: string;
  start(): Promise<Contracted>;
  /** Frames that the distance of two timed notes may be off. */
  readonly tolerance: number;
}

/** A bus between the outputs and what songs use. */
const BUS = 40;
const RATE = 48_000;
const MOST_TRIES = 20;

const record = buildSynthDef('record', (g) => {
  const buffer = g.control('buffer', 0);
  g.RecordBuf.ar(g.In.ar(BUS, 1), buffer, 0, 1, 0, 1, 0);
});

function load(name: string, bytes: Uint8Array): Command {
  return { op: 'synthdef.load', name, bytes };
}

/** Frames that are not silent. */
function onsets(samples: Float32Array): number[] {
  return [...samples.keys()].filter((frame) => samples[frame] !== 0);
}

/** What every `Server` must do, wherever its scsynth is. */
export function describeContract({ name, start, tolerance }: Contract): void {
  describe(`the contract of servers: ${name}`, () => {
    let each: Contracted;
    let server: Server;
    let heard: ServerEvent[] = [];
    let stopListening = (): void => {};
    /** Nodes of one test, to be freed after it. */
    let ids = 1000;

    const value = async <T>(answer: Promise<{ ok: boolean; value?: T; problems: unknown }>) => {
      const found = await each.settle(answer);
      if (!found.ok) throw new Error(JSON.stringify(found.problems));
      return found.value as T;
    };
    const failures = () => heard.filter(({ kind }) => kind === 'fail');
    const newId = (): number => {
      ids += 1;
      return ids;
    };

    beforeAll(async () => {
      each = await start();
      server = each.server;
    });

    beforeEach(() => {
      stopListening();
      heard = [];
      stopListening = server.listen((event) => heard.push(event));
    });

    afterAll(() => each?.stop());

    it('has its options and a clock that runs', async () => {
      expect(server.options.sampleRate).toBe(RATE);
      const before = server.now();
      await each.pass(0.05);
      expect(server.now() - before).toBeGreaterThanOrEqual(0.04);
    });

    it('counts the nodes and SynthDefs that it has', async () => {
      server.send(undefined, [loadFixture('sine')]);
      await value(server.sync());
      const before = await value(server.status());
      const [group, first, second] = [newId(), newId(), newId()];
      // A server that is shared may have the sounds of others, and of the last run.
      const added = buildSynthDef(`added-${Date.now()}`, (g) => g.Out.ar(BUS, g.In.ar(BUS, 1)));
      server.send(undefined, [
        load(added.name, added.bytes()),
        { op: 'group.new', id: group, action: 'tail', target: ROOT_GROUP },
        { ...note('sine', first), target: group },
        { ...note('sine', second), action: 'after', target: first },
      ]);
      await value(server.sync());
      const full = await value(server.status());
      expect(full.synths - before.synths).toBe(2);
      expect(full.groups - before.groups).toBe(1);
      expect(full.synthDefs - before.synthDefs).toBe(1);
      server.send(undefined, [{ op: 'node.free', id: group }]);
      await value(server.sync());
      const after = await value(server.status());
      server.send(undefined, [{ op: 'synthdef.free', name: added.name }]);
      expect([after.synths, after.groups]).toEqual([before.synths, before.groups]);
      expect(failures()).toEqual([]);
    });

    it('lets no note overtake its SynthDef', async () => {
      const before = await value(server.status());
      const commands = Array.from({ length: 20 }, (_, index): Command[] => {
        const def = buildSynthDef(`new-${index}`, (g) => g.Out.ar(BUS, g.SinOsc.ar(440 + index)));
        return [load(def.name, def.bytes()), note(def.name, newId())];
      });
      for (const [sound, played] of commands) {
        if (sound !== undefined && played !== undefined) server.send(undefined, [sound, played]);
      }
      await value(server.sync());
      expect((await value(server.status())).synths - before.synths).toBe(20);
      expect(failures()).toEqual([]);
      server.send(
        undefined,
        commands.map(([, played]) => ({ op: 'node.free', id: (played as SynthNew).id })),
      );
      await value(server.sync());
    });

    it('keeps the distance of timed notes', async () => {
      server.send(undefined, [
        loadFixture('click'),
        load('record', record.bytes()),
        { op: 'buffer.alloc', id: 7, frames: RATE, channels: 1 },
      ]);
      await value(server.sync());
      let off = Number.POSITIVE_INFINITY;
      // In real time a busy machine spoils most tries: JACK leaves out periods for which it comes too late, so
      // that notes are hundreds of frames nearer to each other. A wrong clock spoils all of them.
      for (let tries = 0; tries < MOST_TRIES && off > tolerance; tries += 1)
        off = await measureOff();
      expect(off).toBeLessThanOrEqual(tolerance);
      expect(failures()).toEqual([]);
    });

    /** Plays clicks at known distances, records them, and gives the greatest error in frames. */
    async function measureOff(): Promise<number> {
      const recorder = newId();
      server.send(undefined, [
        { op: 'buffer.zero', id: 7 },
        { ...note('record', recorder, { buffer: 7 }), action: 'tail', target: ROOT_GROUP },
      ]);
      await value(server.sync());
      const from = server.now() + 0.1;
      const steps = [0, 1201, 3000, 3001, 7003];
      for (const step of steps) {
        server.send(from + step / RATE, [note('click', newId(), { out: BUS })]);
      }
      await each.pass(0.35);
      const found = onsets(await value(server.readBuffer(7, 0, RATE)));
      server.send(undefined, [{ op: 'node.free', id: recorder }]);
      if (found.length !== steps.length) return Number.POSITIVE_INFINITY;
      const distances = found.map((frame) => frame - (found[0] ?? 0));
      return Math.max(...distances.map((frames, step) => Math.abs(frames - (steps[step] ?? 0))));
    }

    it('takes large buffers and gives them back', async () => {
      const samples = Float32Array.from({ length: 200_000 }, (_, index) => Math.sin(index * 0.7));
      server.send(undefined, [
        { op: 'buffer.alloc', id: 3, frames: 100_000, channels: 2 },
        { op: 'buffer.set', id: 3, start: 0, samples },
      ]);
      await value(server.sync());
      const found = await value(server.readBuffer(3, 0, 200_000));
      expect(found).toHaveLength(200_000);
      expect(found.findIndex((sample, index) => sample !== samples[index])).toBe(-1);
      expect(await value(server.readBuffer(3, 1501, 3))).toEqual(samples.slice(1501, 1504));
      server.send(undefined, [{ op: 'buffer.free', id: 3 }]);
      await value(server.sync());
      const gone = await each.settle(server.readBuffer(3, 0, 1));
      expect(gone).toMatchObject({ ok: false, problems: [{ code: 'scsynth.buffer' }] });
      const nowhere = await each.settle(server.readBuffer(99_999, 0, 1));
      expect(nowhere).toMatchObject({ ok: false, problems: [{ code: 'scsynth.buffer' }] });
      expect(failures()).toEqual([]);
    });

    it('takes commands whose messages are large', async () => {
      server.send(undefined, [loadFixture('many'), loadFixture('wide')]);
      const values = Array.from({ length: 4000 }, (_, index) => index / 4);
      server.send(undefined, [{ op: 'control.set', bus: 0, values }]);
      await value(server.sync());
      server.send(server.now() + 0.1, [
        note('many', newId(), { values: Array.from({ length: 128 }, () => 0.5) }),
        note(
          'wide',
          newId(),
          Object.fromEntries(values.slice(0, 120).map((v, i) => [`control_number_${i}`, v])),
        ),
      ]);
      await each.pass(0.3);
      await value(server.sync());
      expect(heard).toEqual([]);
    });

    it('names the command that failed', async () => {
      server.send(undefined, [note('no-such-sound', newId())]);
      await value(server.sync());
      expect(failures()).toHaveLength(1);
      expect(failures()[0]).toMatchObject({ problem: { code: 'scsynth.fail' } });
      expect(JSON.stringify(failures()[0])).toContain('no-such-sound');
      server.send(undefined, [{ op: 'node.free', id: 777_777 }]);
      await value(server.sync());
      expect(JSON.stringify(failures()[1])).toContain('777777');
    });

    it('refuses what would do harm before anything is sent', async () => {
      server.send(undefined, [
        { op: 'buffer.alloc', id: -1, frames: 10, channels: 1 },
        note('sine', newId(), { freq: Number.NaN }),
        load('broken', new Uint8Array([1, 2, 3, 4])),
        { op: 'control.set', bus: 1e9, values: [1] },
      ]);
      await value(server.sync());
      const codes = failures().map((event) => event.kind === 'fail' && event.problem.code);
      expect(codes).toEqual(Array.from({ length: 4 }, () => 'scsynth.command'));
    });

    it('tells of what comes late, and plays it', async () => {
      server.send(undefined, [loadFixture('sine')]);
      await value(server.sync());
      await each.pass(0.3);
      const before = await value(server.status());
      const id = newId();
      server.send(server.now() - 0.5, [note('sine', id)]);
      await each.pass(0.1);
      await value(server.sync());
      const late = heard.filter((event) => event.kind === 'late');
      expect(late).toHaveLength(1);
      // what is known of the server's clock is a little early or late on a busy machine
      expect(late[0]?.by).toBeGreaterThan(0.35);
      expect(late[0]?.by).toBeLessThan(1.2);
      expect((await value(server.status())).synths - before.synths).toBe(1);
      server.send(undefined, [{ op: 'node.free', id }]);
      await value(server.sync());
    });

    it('answers with Problems once it was ended, as often as it is ended', async () => {
      const ended = await start();
      const told: ServerEvent[] = [];
      ended.server.listen((event) => told.push(event));
      await Promise.all([ended.server.quit(), ended.server.quit()]);
      await ended.server.quit();
      ended.server.send(0, [note('sine', 1)]);
      ended.server.send(undefined, [note('sine', 1)]);
      for (const answer of [
        ended.server.sync(),
        ended.server.status(),
        ended.server.readBuffer(0, 0, 1),
      ]) {
        expect(await answer).toMatchObject({ ok: false, problems: [{ code: 'scsynth.died' }] });
      }
      expect(told).toEqual([]);
      await ended.stop();
    });

    it('tells when it died', async () => {
      const dying = await start();
      if (dying.kill === undefined) {
        await dying.stop();
        return;
      }
      const told: ServerEvent[] = [];
      dying.server.listen((event) => told.push(event));
      await dying.kill();
      // Whoever asks is told at once or as soon as it is known.
      expect((await dying.server.sync()).ok).toBe(false);
      expect((await dying.server.status()).ok).toBe(false);
      await expect.poll(() => told.map(({ kind }) => kind), { timeout: 8000 }).toContain('died');
      await dying.stop();
    });
  });
}
