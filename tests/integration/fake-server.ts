import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  decodePacket,
  encodePacket,
  float32,
  int32,
  message,
  type OscArgument,
  type OscMessage,
  type OscPacket,
  type Timetag,
  text,
  timetagToUnix,
} from '../../src/osc/index.ts';
import { readSynthDefs } from '../../src/synthdef/index.ts';
import { temporaryFolder } from './render-fixtures.ts';

/** A message that came for a moment: seconds after the first such moment. */
export interface Played {
  readonly time: number;
  readonly address: string;
  readonly args: readonly OscArgument[];
}

/** Something on the loopback that sclang takes for a scsynth, and that keeps what it is told. */
export class FakeServer {
  /** Timed messages, in the order in which they came. */
  readonly played: Played[] = [];
  /** Seconds from the coming of each timed message to its moment. */
  readonly ahead: number[] = [];
  /** Names of SynthDefs received. */
  readonly synthDefs = new Set<string>();
  /** Times that all was to end. */
  stops = 0;
  readonly #socket: Socket;
  #zero: number | undefined;
  #client: RemoteInfo | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('message', (bytes, from) => {
      const read = decodePacket(bytes);
      if (read.ok) this.#hear(read.value, from);
    });
  }

  /** Listens on a free port. */
  static async start(): Promise<FakeServer> {
    const socket = createSocket('udp4');
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
    return new FakeServer(socket);
  }

  /** Has sclang play an scd file on this server for some seconds; `stopAfter` as Ctrl-. does it. */
  async play(file: string, { seconds, stopAfter }: { seconds: number; stopAfter?: number }) {
    const { port } = this.#socket.address();
    const program = join(await temporaryFolder(), 'play.scd');
    writeFileSync(
      program,
      `fork {
        OSCFunc({ CmdPeriod.run }, '/stop');
        Server.default = Server.remote(\\fake, NetAddr("127.0.0.1", ${port}));
        while { Server.default.serverRunning.not } { 0.05.wait };
        ${JSON.stringify(file)}.load;
      }`,
    );
    const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen', QTWEBENGINE_DISABLE_SANDBOX: '1' };
    const sclang = spawn('sclang', [program], { stdio: 'ignore', env });
    try {
      await this.#untilPlaying(sclang);
      await wait(stopAfter ?? seconds);
      if (stopAfter !== undefined) {
        this.#send(message('/stop'));
        await wait(seconds - stopAfter);
      }
    } finally {
      sclang.kill('SIGKILL');
    }
  }

  close(): void {
    this.#socket.close();
  }

  async #untilPlaying(sclang: ChildProcess): Promise<void> {
    const end = Date.now() + 30e3;
    while (this.played.length === 0) {
      if (sclang.exitCode !== null || Date.now() > end) throw new Error('sclang plays nothing');
      await wait(0.02);
    }
  }

  #hear(packet: OscPacket, from: RemoteInfo): void {
    if (packet.kind === 'message') this.#answer(packet, from);
    else for (const each of packet.packets) this.#hearTimed(each, packet.time, from);
  }

  #hearTimed(packet: OscPacket, at: Timetag, from: RemoteInfo): void {
    if (packet.kind === 'bundle') return;
    // what is for now is sclang's own: groups, questions
    if (at.seconds === 0) {
      this.#answer(packet, from);
      return;
    }
    const time = timetagToUnix(at) / 1000;
    this.#zero ??= time;
    this.ahead.push(time - Date.now() / 1000);
    this.played.push({ time: time - this.#zero, address: packet.address, args: packet.args });
  }

  #answer({ address, args }: OscMessage, from: RemoteInfo): void {
    this.#client = from;
    if (address === '/d_recv') this.#keepSynthDefs(args[0]);
    if (address === '/clearSched') this.stops += 1;
    const reply = replies[address]?.(args);
    if (reply !== undefined) this.#send(reply);
  }

  #keepSynthDefs(file: OscArgument | undefined): void {
    if (file?.type !== 'b') return;
    const read = readSynthDefs(file.value);
    if (read.ok) for (const { name } of read.value) this.synthDefs.add(name);
  }

  #send(packet: OscPacket): void {
    if (this.#client === undefined) return;
    this.#socket.send(encodePacket(packet), this.#client.port, this.#client.address);
  }
}

function wait(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** What scsynth answers to questions of sclang. */
const replies: Readonly<Record<string, (args: readonly OscArgument[]) => OscMessage>> = {
  '/status': () =>
    message(
      '/status.reply',
      ...[1, 0, 0, 2, 0].map(int32),
      ...[0, 0].map(float32),
      ...[48_000, 48_000].map((rate): OscArgument => ({ type: 'd', value: rate })),
    ),
  '/notify': () => message('/done', text('/notify'), int32(0), int32(1)),
  '/sync': ([id]) => message('/synced', id ?? int32(0)),
};
