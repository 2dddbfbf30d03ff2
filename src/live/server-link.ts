import type { Problem, Seconds } from '../base/index.ts';
import { bufferCommands, bufferContents, contentsAtHand } from '../render/index.ts';
import type { SampleReader } from '../samples/index.ts';
import type { Command, Server } from '../scsynth/index.ts';
import type { BufferUse, Plan, TimedMessage } from '../stage/index.ts';

/** What a server holds beside nodes: it must be there before what needs it. */
interface Held {
  readonly defs: Map<string, Uint8Array>;
  readonly buffers: BufferUse[];
}

/**
 * The way from live time to one server: its clock begins at some live time, and what a message needs is there
 * before it.
 */
export class ServerLink {
  readonly server: Server;
  /** Live time of the server's time 0. */
  readonly zero: Seconds;
  readonly #samples: SampleReader;
  readonly #tell: (problems: readonly Problem[]) => void;
  readonly #held: Held = { defs: new Map(), buffers: [] };

  constructor(
    server: Server,
    zero: Seconds,
    samples: SampleReader,
    tell: (problems: readonly Problem[]) => void,
  ) {
    this.server = server;
    this.zero = zero;
    this.#samples = samples;
    this.#tell = tell;
  }

  /** Live time, as far as this server has come. */
  now(): Seconds {
    return this.zero + this.server.now();
  }

  /**
   * Loads SynthDefs of a plan that are not there yet. A name stands for one sound unless a plan brings sounds
   * of its own (`compare`): those may have changed under their name.
   */
  load(plan: Plan, names: Iterable<string>, compare = false): void {
    const loads = [...names].flatMap((name): Command[] => {
      const known = this.#held.defs.get(name);
      if (known !== undefined && !compare) return [];
      const bytes = plan.synthdef(name)?.bytes();
      if (bytes === undefined || (known !== undefined && Buffer.compare(known, bytes) === 0)) {
        return [];
      }
      this.#held.defs.set(name, bytes);
      return [{ op: 'synthdef.load', name, bytes }];
    });
    if (loads.length > 0) this.server.send(undefined, loads);
  }

  /** Puts samples into buffers: at once those that are in memory, the others as soon as they are read again. */
  async fill(uses: readonly BufferUse[]): Promise<void> {
    if (uses.length === 0) return;
    this.#held.buffers.push(...uses);
    const ready = contentsAtHand(uses, this.#samples);
    if (ready.length > 0) this.server.send(undefined, bufferCommands(ready));
    const filled = new Set(ready.map(({ id }) => id));
    for (const use of uses.filter(({ id }) => !filled.has(id))) {
      const read = await bufferContents([use], this.#samples);
      if (read.ok) this.server.send(undefined, bufferCommands(read.value));
      else this.#tell(read.problems);
    }
  }

  /** Hands over messages of a plan, in live time; what should have been before now comes at once. */
  send(plan: Plan, messages: readonly TimedMessage[]): void {
    const begun = this.now();
    const change = withMasterGain(plan);
    for (const { time, commands } of messages) {
      this.load(plan, defsIn(commands));
      const when = time < begun ? undefined : time - this.zero;
      this.server.send(when, commands.map(change));
    }
  }

  /** Tells that all that belongs before a live time was sent. */
  sentUntil(live: Seconds): void {
    this.server.sentUntil?.(live - this.zero);
  }

  /** Hands over commands for as soon as possible. */
  sendNow(commands: readonly Command[]): void {
    this.server.send(undefined, commands);
  }

  /** Takes over what another server held, where a server does not remember it by itself. */
  async holdAgain({ defs, buffers }: Held, hasThem: boolean): Promise<void> {
    for (const [name, bytes] of defs) this.#held.defs.set(name, bytes);
    if (hasThem) this.#held.buffers.push(...buffers);
    else {
      this.sendNow([...defs].map(([name, bytes]) => ({ op: 'synthdef.load', name, bytes })));
      await this.fill(buffers);
    }
  }

  /** What was loaded so far. */
  get held(): Held {
    return this.#held;
  }
}

/** The SynthDefs that commands need. */
export function defsIn(commands: readonly Command[]): ReadonlySet<string> {
  return new Set(commands.flatMap((each) => (each.op === 'synth.new' ? [each.def] : [])));
}

/** Starts the strip of the master with the song's gain, or at 0 dB: loudness is not known while a song plays. */
function withMasterGain(plan: Plan): (command: Command) => Command {
  const master = plan.nodes.find(({ kind }) => kind === 'master')?.place.strip;
  const gain = plan.master.gainDb ?? 0;
  return (command) => {
    if (command.op !== 'synth.new' || master === undefined) return command;
    if (command.id !== master && command.target !== master) return command;
    return { ...command, controls: { ...command.controls, gain } };
  };
}
