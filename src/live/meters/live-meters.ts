import {
  type AverageSpectrum,
  createMeters,
  type MeterReading,
  type Meters,
} from '../../analysis/index.ts';
import { type Command, ROOT_GROUP, type Server } from '../../scsynth/index.ts';
import { LIVE_SLOTS, type StageNode } from '../../stage/index.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Setlist } from '../setlist.ts';
import { meterDefs, ROW } from './meter-defs.ts';

/** Node ids of meters: past those of all voices. */
const FIRST_ID = 60_000_000;
const RING_ID = FIRST_ID + 2 * LIVE_SLOTS;
/** The row that says how far the ring was written. */
const RING_ROW = LIVE_SLOTS;
const CHANNELS = 2;
/** Below this a level is silence, dB. */
const SILENCE = -120;

/** What one strip sounds like now. */
export interface StripLevels {
  readonly song: string;
  readonly name: string;
  readonly kind: StageNode['kind'];
  /** Of the last tenth of a second or two, left and right, dBFS; -120 is silence. */
  readonly peakDb: readonly number[];
  /** Of about the last 0.2 s. */
  readonly rmsDb: readonly number[];
}

/** What all meters show at a moment. */
export interface LiveLevels {
  readonly strips: readonly StripLevels[];
  /** What `analyze` says of a file, of what leaves the server; undefined until something was heard. */
  readonly master: MeterReading | undefined;
  /** The samples that came since the last time, left and right. */
  readonly samples: readonly Float32Array[];
}

/** The server that plays, and how often one was started again. */
export interface Measured {
  readonly server: Server;
  readonly restarts: number;
}

/** Meters of every strip and of all that is heard, from the very sound that plays. */
export class LiveMeters {
  readonly #songs: Setlist;
  readonly #scheduler: Scheduler;
  readonly #measured: () => Measured;
  #prepared: Server | undefined;
  #placed: readonly unknown[] = [];
  #ids: readonly number[] = [];
  #meters: Meters | undefined;
  #reading: MeterReading | undefined;
  #from: number | undefined;
  #restarts = 0;

  constructor(songs: Setlist, scheduler: Scheduler, measured: () => Measured) {
    this.#songs = songs;
    this.#scheduler = scheduler;
    this.#measured = measured;
  }

  /** Reads all meters, which are put onto the server the first time. */
  async read(): Promise<LiveLevels> {
    const { server, restarts } = this.#measured();
    await this.#prepare(server);
    this.#place(server, restarts);
    const rows = await server.readBuffer(rowsOf(server), 0, (LIVE_SLOTS + 1) * ROW);
    if (!rows.ok) return { strips: [], master: this.#reading, samples: [] };
    const strips = this.#songs.named.flatMap(({ song, player }) =>
      player.plan.nodes.map(({ name, kind, place: { slot } }): StripLevels => {
        const [left = 0, right = 0, ...squares] = rows.value.slice(slot * ROW, (slot + 1) * ROW);
        const peakDb = [left, right].map(levelDb);
        return { song, name, kind, peakDb, rmsDb: squares.map((each) => levelDb(Math.sqrt(each))) };
      }),
    );
    const samples = await this.#newSamples(server, Math.floor(rows.value[RING_ROW * ROW] ?? 0));
    return { strips, master: this.#reading, samples };
  }

  /** The spectrum of the newest 0.3 s of what leaves the server. */
  spectrum(): AverageSpectrum | undefined {
    return this.#meters?.spectrum();
  }

  async #prepare(server: Server): Promise<void> {
    if (this.#prepared === server) return;
    this.#prepared = server;
    this.#placed = [];
    this.#ids = [];
    const loads = meterDefs().map((def): Command => {
      return { op: 'synthdef.load', name: def.name, bytes: def.bytes() };
    });
    server.send(undefined, [
      ...loads,
      { op: 'buffer.alloc', id: rowsOf(server), frames: LIVE_SLOTS + 1, channels: ROW },
      { op: 'buffer.alloc', id: ringOf(server), frames: framesOf(server), channels: CHANNELS },
    ]);
    await server.sync();
  }

  /** Puts meters around the strips that there are, where those are others than before. */
  #place(server: Server, restarts: number): void {
    const playing = this.#songs.named;
    // a panic takes away all nodes, and playing on makes them anew
    const isPaused = playing.some(({ player }) => player.isPaused);
    const nodes = playing.map(({ player }) => player.plan.nodes);
    const now = [`${restarts} ${isPaused}`, ...nodes];
    const isSame =
      now.length === this.#placed.length && now.every((each, at) => each === this.#placed[at]);
    const [first] = playing;
    if (isSame || isPaused || first === undefined) return;
    const isFresh = this.#restarts !== restarts;
    this.#restarts = restarts;
    this.#placed = now;
    const old = isFresh ? [] : this.#ids.map((id): Command => ({ op: 'node.free', id }));
    const around = playing.flatMap(({ player }) =>
      player.plan.nodes.flatMap((node) => aroundStrip(server, node)),
    );
    const commands = [...old, ...around, ringOfAll(server)];
    this.#ids = commands.flatMap((each) => (each.op === 'synth.new' ? [each.id] : []));
    // what is planned is there when all that was sent so far is done
    const time = Math.max(...playing.map(({ player }) => player.horizon));
    this.#scheduler.send(first.player, [{ time, node: 'master', commands }]);
  }

  async #newSamples(server: Server, to: number): Promise<readonly Float32Array[]> {
    const from = this.#from;
    this.#from = to;
    if (from === undefined || from === to) return [];
    const frames = framesOf(server);
    const pieces: readonly (readonly [number, number])[] =
      to > from
        ? [[from, to]]
        : [
            [from, frames],
            [0, to],
          ];
    const read: number[] = [];
    for (const [begin, end] of pieces) {
      if (end === begin) continue;
      const count = (end - begin) * CHANNELS;
      const part = await server.readBuffer(ringOf(server), begin * CHANNELS, count);
      if (!part.ok) return [];
      read.push(...part.value);
    }
    const samples = [0, 1].map((side) =>
      Float32Array.from({ length: read.length / CHANNELS }, (_, at) => {
        return read[at * CHANNELS + side] ?? 0;
      }),
    );
    this.#meters ??= createMeters(server.options.sampleRate, CHANNELS);
    this.#reading = this.#meters.push(samples);
    return samples;
  }
}

function aroundStrip(server: Server, { place }: StageNode): readonly Command[] {
  const id = FIRST_ID + 2 * place.slot;
  const [bus = 0] = place.outBuses;
  const scratch = server.options.audioBuses - CHANNELS;
  const target = place.root;
  const tap = { bus, scratch };
  const strip = { ...tap, rows: rowsOf(server), row: place.slot };
  return [
    { op: 'synth.new', def: 'meter-tap', id, action: 'before', target, controls: tap },
    { op: 'synth.new', def: 'meter-strip', id: id + 1, action: 'after', target, controls: strip },
  ];
}

function ringOfAll(server: Server): Command {
  const controls = {
    bus: 0,
    ring: ringOf(server),
    rows: rowsOf(server),
    row: RING_ROW,
    frames: framesOf(server),
  };
  return {
    op: 'synth.new',
    def: 'meter-ring',
    id: RING_ID,
    action: 'tail',
    target: ROOT_GROUP,
    controls,
  };
}

/** Buffers that no song comes to. */
function rowsOf({ options }: Server): number {
  return options.buffers - 1;
}

function ringOf({ options }: Server): number {
  return options.buffers - 2;
}

/** A second. */
function framesOf({ options }: Server): number {
  return options.sampleRate;
}

function levelDb(amplitude: number): number {
  return Math.max(SILENCE, Math.round(200 * Math.log10(Math.max(amplitude, 1e-9))) / 10);
}
