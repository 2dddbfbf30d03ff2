import {
  failure,
  type Problem,
  problem,
  type Result,
  type Seconds,
  success,
} from '../../base/index.ts';
import { ANONYMOUS_NODE, type Command } from '../commands.ts';
import { describeCommand } from '../describe-command.ts';
import type { NtpClock } from './ntp-clock.ts';
import {
  countForPacket,
  isAsynchronous,
  type Parcel,
  parcelsOf,
  syncedPacket,
  timedPacket,
} from './packing.ts';
import type { Transport } from './transport.ts';

/** Milliseconds after which a packet without an answer is sent again; doubled each time. */
const FIRST_RETRY = 150;

/** What the outbox works with. */
export interface OutboxSettings {
  readonly transport: Transport;
  readonly clock: NtpClock;
  /** Milliseconds that a server may take for an answer. */
  readonly patience: number;
  /** Hears of what could not be sent or was not answered. */
  readonly report: (found: Problem) => void;
}

type Settle = (result: Result<void>) => void;

/** A packet that the server has yet to confirm. */
interface Unanswered {
  readonly parcels: readonly Parcel[];
  /** Set when this is a question of its own, not the confirmation of commands. */
  readonly settle?: Settle;
  /** The id of the last `/sync` sent with it: what was sent before is carried out before. */
  sync: number;
  readonly since: number;
  wait: number;
  timer?: NodeJS.Timeout;
}

/**
 * Commands on their way to a server, in order. What is for now goes with a `/sync`, whose answer
 * confirms it. Nothing overtakes the SynthDefs and buffers that it may need: what comes after them
 * waits for the confirmation. On a lossy way each packet waits for the one before it and is sent
 * again until it is confirmed. Commands for a time are sent once: again would be too late.
 */
export class Outbox {
  readonly #settings: OutboxSettings;
  readonly #unanswered = new Map<number, Unanswered>();
  /** Parcels, and functions that wait for all before them. */
  #waiting: (Parcel | Settle)[] = [];
  #syncs = 0;
  #closed: Problem | undefined;

  constructor(settings: OutboxSettings) {
    this.#settings = settings;
  }

  /** Whether something is being sent again, so that the server may complain of having it already. */
  get isRepeating(): boolean {
    return [...this.#unanswered.values()].some(({ wait }) => wait > FIRST_RETRY);
  }

  /** Queues commands; what prepares (SynthDefs, new buffers and their samples) is not kept for later. */
  post(time: Seconds | undefined, commands: readonly Command[]): void {
    for (const command of commands) {
      const when = isAhead(command) ? undefined : time;
      const parcels = parcelsOf(when, command, this.#settings.transport);
      if (Array.isArray(parcels)) this.#waiting.push(...parcels);
      else this.#settings.report(parcels as Problem);
    }
    this.#pump();
  }

  /** Resolves when all that was posted for now is carried out. */
  sync(): Promise<Result<void>> {
    const closed = this.#closed;
    if (closed !== undefined) return Promise.resolve(failure([closed]));
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#pump();
    });
  }

  /** Takes the id of a `/synced`. */
  hearSynced(sync: number): void {
    const answered = this.#unanswered.get(sync);
    if (answered === undefined) return;
    this.#forget(answered);
    answered.settle?.(success(undefined));
    this.#pump();
  }

  /** Ends all sending; who waits is told the cause. */
  close(cause: Problem): void {
    this.#closed ??= cause;
    this.#drop(cause);
  }

  #pump(): void {
    while (this.#closed === undefined && this.#mayGo(this.#waiting[0])) this.#sendFirst();
  }

  #mayGo(first: Parcel | Settle | undefined): boolean {
    if (first === undefined) return false;
    const open = [...this.#unanswered.values()];
    const isNow = typeof first === 'function' || first.time === undefined;
    if (this.#settings.transport.lossy && isNow) return open.length === 0;
    if (typeof first === 'function' || isAsynchronous(first.command)) return true;
    return !open.some(({ parcels }) => parcels.some(({ command }) => isAsynchronous(command)));
  }

  #sendFirst(): void {
    const first = this.#waiting[0];
    if (typeof first === 'function') {
      this.#waiting.shift();
      this.#begin([], first);
      return;
    }
    const parcels = this.#takePacket();
    const time = parcels[0]?.time;
    if (time === undefined) {
      this.#begin(parcels);
      return;
    }
    const { transport, clock } = this.#settings;
    transport.send(timedPacket(parcels, clock.timetag(time)));
  }

  #takePacket(): Parcel[] {
    const end = this.#waiting.findIndex((each) => typeof each === 'function');
    const candidates = this.#waiting.slice(0, end < 0 ? 4096 : Math.min(end, 4096)) as Parcel[];
    const count = countForPacket(candidates, this.#settings.transport.most);
    return this.#waiting.splice(0, count) as Parcel[];
  }

  #begin(parcels: readonly Parcel[], settle?: Settle): void {
    const packet: Unanswered = {
      parcels,
      sync: 0,
      since: performance.now(),
      wait: FIRST_RETRY,
      ...(settle === undefined ? {} : { settle }),
    };
    this.#send(packet, parcels);
  }

  #send(packet: Unanswered, parcels: readonly Parcel[]): void {
    this.#syncs += 1;
    packet.sync = this.#syncs;
    this.#unanswered.set(packet.sync, packet);
    const { transport, patience } = this.#settings;
    transport.send(syncedPacket(parcels, packet.sync));
    const wait = transport.lossy ? Math.min(packet.wait, patience) : patience;
    packet.timer = setTimeout(() => this.#miss(packet), wait);
  }

  /** No answer in time: sends again, as long as patience lasts. */
  #miss(packet: Unanswered): void {
    if (performance.now() - packet.since >= this.#settings.patience * 0.9) {
      this.#giveUp();
      return;
    }
    this.#unanswered.delete(packet.sync);
    packet.wait *= 2;
    // Synths without an id would sound twice: asks only whether the server still answers.
    const again = packet.parcels.filter(({ command }) => !isAnonymous(command));
    this.#send(packet, again);
    if (again.length < packet.parcels.length) this.#reportLost(packet.parcels);
  }

  #reportLost(parcels: readonly Parcel[]): void {
    for (const { command } of parcels.filter((each) => isAnonymous(each.command))) {
      const what = `${describeCommand(command)}: no answer came, it may be lost`;
      this.#settings.report(problem('scsynth.no-answer', what));
    }
  }

  #giveUp(): void {
    const { patience } = this.#settings;
    const lost = this.#waiting.filter((each) => typeof each !== 'function').length;
    const more = [...this.#unanswered.values()].reduce((sum, each) => sum + each.parcels.length, 0);
    const seconds = (patience / 1000).toFixed(1);
    const what = `The server gave no answer for ${seconds} s; ${lost + more} commands are lost.`;
    const cause = problem('scsynth.no-answer', what, {
      hint: 'see that scsynth runs and that nothing on the way keeps its packets back',
    });
    if (lost + more > 0) this.#settings.report(cause);
    this.#drop(cause);
  }

  #drop(cause: Problem): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const settles = [...this.#unanswered.values()].map(({ settle }) => settle);
    for (const packet of [...this.#unanswered.values()]) this.#forget(packet);
    for (const each of [...settles, ...waiting]) {
      if (typeof each === 'function') each(failure([cause]));
    }
  }

  #forget(packet: Unanswered): void {
    clearTimeout(packet.timer);
    this.#unanswered.delete(packet.sync);
  }
}

function isAnonymous(command: Command): boolean {
  return command.op === 'synth.new' && command.id === ANONYMOUS_NODE;
}

/** What may be ready before its time, so that nothing waits for it then. */
function isAhead({ op }: Command): boolean {
  return op === 'synthdef.load' || op === 'buffer.alloc' || op === 'buffer.set';
}
