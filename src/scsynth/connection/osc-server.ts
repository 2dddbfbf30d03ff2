import {
  failure,
  type Problem,
  problem,
  type Result,
  type Seconds,
  success,
} from '../../base/index.ts';
import { decodePacket, type OscMessage } from '../../osc/index.ts';
import { BufferReading } from '../buffer-reading.ts';
import { checkCommand } from '../check-command.ts';
import type { Command } from '../commands.ts';
import { describeCommand } from '../describe-command.ts';
import { failProblem } from '../fail.ts';
import type { ServerOptions } from '../options.ts';
import { type Server, type ServerListener, ServerListeners, type ServerStatus } from '../server.ts';
import { mapCommand, type NodeIds, ownIds } from './node-ids.ts';
import { type NtpClock, startNtpClock } from './ntp-clock.ts';
import { Outbox } from './outbox.ts';
import { Questions } from './questions.ts';
import { readDone, readStatus } from './replies.ts';
import type { Transport } from './transport.ts';

/** Commands kept to find out which of them a `/fail` speaks of. */
const REMEMBERED = 512;

/** What a connection is made with. */
export interface OscServerSettings {
  readonly options: ServerOptions;
  /** Milliseconds that the server may take for an answer. */
  readonly patience: number;
  /** Ends what belongs to the connection: a process, a group on a server of others. */
  readonly end: (server: OscServer) => Promise<void>;
  /** Whether commands that are sent after their time are told of here, or by whoever reads the server's log. */
  readonly tellsLate: boolean;
}

/** A scsynth that is spoken to in OSC, over UDP or TCP: the part that all such servers share. */
export class OscServer implements Server {
  readonly options: ServerOptions;
  readonly #settings: OscServerSettings;
  readonly #clock: NtpClock = startNtpClock();
  readonly #listeners = new ServerListeners();
  readonly #transport: Transport;
  readonly #questions: Questions;
  readonly #outbox: Outbox;
  readonly #defs = new Set<string>();
  /** Commands sent lately, oldest first. */
  #sent: Command[] = [];
  #ids: NodeIds = ownIds;
  #death: Problem | undefined;
  #quitting: Promise<void> | undefined;

  /** @param open makes the way to the server; `hear` and `die` are told of what comes on it */
  constructor(settings: OscServerSettings, transport: Transport) {
    this.options = settings.options;
    this.#settings = settings;
    this.#transport = transport;
    this.#questions = new Questions(transport, settings.patience);
    this.#outbox = new Outbox({
      transport,
      clock: this.#clock,
      patience: settings.patience,
      report: (found) => this.fail(found),
    });
  }

  /** Why there is nobody to speak to any more. */
  get death(): Problem | undefined {
    return this.#death;
  }

  /** From now on nodes have the ids of one client of a server with several. */
  useIds(ids: NodeIds): void {
    this.#ids = ids;
  }

  send(time: Seconds | undefined, commands: readonly Command[]): void {
    if (this.#death !== undefined) return;
    if (this.#settings.tellsLate && time !== undefined) this.#tellLate(time);
    const fit = commands.filter((command) => this.#accept(command));
    this.#outbox.post(
      time,
      fit.map((command) => mapCommand(command, this.#ids)),
    );
  }

  /** Sends commands whose node ids are the server's own. */
  sendPlain(commands: readonly Command[]): void {
    this.#outbox.post(undefined, commands);
  }

  sync(): Promise<Result<void>> {
    return this.#outbox.sync();
  }

  async status(): Promise<Result<ServerStatus>> {
    const answer = await this.ask('/status', [], readStatus);
    return answer.ok ? success({ time: this.now(), ...answer.value.counts }) : answer;
  }

  now(): Seconds {
    return this.#clock.now();
  }

  async readBuffer(id: number, start: number, count: number): Promise<Result<Float32Array>> {
    if (this.#death !== undefined) return failure([this.#death]);
    return this.#questions.read(new BufferReading(this.options.buffers, id, start, count));
  }

  /** Asks anything else; `match` picks the answer among the replies. */
  ask<T>(
    address: string,
    args: readonly (number | string)[],
    match: (reply: OscMessage) => T | undefined,
  ): Promise<Result<T>> {
    return this.#questions.ask(address, args, match);
  }

  /**
   * Begins a WAV file of 32-bit floats on the server's machine, which a DiskOut fills from a buffer until it is
   * closed. Problems: `scsynth.died`, `scsynth.no-answer`, `scsynth.file` where it cannot be written.
   */
  async openFile(buffer: number, path: string): Promise<Result<void>> {
    const opened = await this.ask('/b_write', [buffer, path, 'wav', 'float', 0, 0, 1], (reply) => {
      return readDone(reply, '/b_write');
    });
    if (!opened.ok) return opened;
    if (opened.value) return success(undefined);
    return failure([problem('scsynth.file', `scsynth cannot write ${path}.`)]);
  }

  /** Closes the file of a buffer; what the DiskOut has not handed over by then is not in it. */
  async closeFile(buffer: number): Promise<Result<void>> {
    const closed = await this.ask('/b_close', [buffer], (reply) => readDone(reply, '/b_close'));
    return closed.ok ? success(undefined) : closed;
  }

  quit(): Promise<void> {
    this.#quitting ??= this.#quit();
    return this.#quitting;
  }

  listen(listener: ServerListener): () => void {
    return this.#listeners.add(listener);
  }

  /** Takes a packet that came. */
  hear(bytes: Uint8Array): void {
    const packet = decodePacket(bytes);
    // Nothing but a stranger or a broken network sends such packets; nothing hangs on one of them.
    if (!packet.ok || packet.value.kind !== 'message') return;
    const reply = packet.value;
    const [first] = reply.args;
    if (reply.address === '/synced') {
      this.#outbox.hearSynced(first?.type === 'i' ? first.value : 0);
    } else if (!this.#questions.hear(reply) && reply.address === '/fail') this.#hearFail(reply);
  }

  /** Tells of something that went wrong on the server. */
  fail(found: Problem): void {
    if (this.#quitting === undefined) this.#listeners.tell({ kind: 'fail', problem: found });
  }

  /** Tells of commands that came late. */
  late(time: Seconds, by: Seconds): void {
    this.#listeners.tell({ kind: 'late', time, by });
  }

  /** The server is gone: whoever waits is told, and nothing is sent any more. */
  die(cause: Problem): void {
    if (this.#death !== undefined) return;
    this.#close(cause);
    if (this.#quitting === undefined) this.#listeners.tell({ kind: 'died', problem: cause });
  }

  async #quit(): Promise<void> {
    await this.#settings.end(this);
    this.#close(problem('scsynth.died', 'The server is gone: it was ended.'));
  }

  #close(cause: Problem): void {
    this.#death ??= cause;
    this.#outbox.close(this.#death);
    this.#questions.close(this.#death);
    this.#transport.close();
  }

  #accept(command: Command): boolean {
    const wrong = checkCommand(command, this.options) ?? this.#wrongId(command);
    if (wrong !== undefined) {
      this.fail(wrong);
      return false;
    }
    if (command.op === 'synthdef.load') this.#defs.add(command.name);
    if (command.op === 'synthdef.free') this.#defs.delete(command.name);
    this.#sent.push(command);
    if (this.#sent.length > 2 * REMEMBERED) this.#sent = this.#sent.slice(-REMEMBERED);
    return true;
  }

  #wrongId(command: Command): Problem | undefined {
    const isNode = /^(synth|group|node)\./.test(command.op);
    if (!isNode || !('id' in command) || command.id < this.#ids.end) return undefined;
    const what = `node ids on a shared server are below ${this.#ids.end}`;
    return problem('scsynth.command', `${describeCommand(command)}: ${what}`);
  }

  #tellLate(time: Seconds): void {
    const by = this.now() - time;
    if (by > 0) this.late(time, by);
  }

  #hearFail(reply: OscMessage): void {
    const here = { ...reply, args: reply.args.map((each) => this.#withIdsOfHere(each)) };
    const [, reason] = reply.args;
    const text = reason !== undefined && 'value' in reason ? String(reason.value) : '';
    // What was sent again may have arrived the first time.
    if (this.#outbox.isRepeating && /duplicate|not found/i.test(text)) return;
    this.fail(failProblem(here, this.#sent, this.#defs));
  }

  #withIdsOfHere(argument: OscMessage['args'][number]): OscMessage['args'][number] {
    if (argument.type !== 's') return argument;
    const value = argument.value.replace(/\b(Node|Group) (\d+)/, (_, what: string, id: string) => {
      return `${what} ${this.#ids.toHere(Number(id))}`;
    });
    return { ...argument, value };
  }
}
