import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { OscListener } from './osc-listener.ts';

/** Where controllers of OSC send, unless they are told otherwise. */
export const FADER_PORT = 9000;
const LONGEST = 200;
/** Values of one message: a row of faders. */
const MOST_VALUES = 64;

/** A fader that was moved. */
export interface FaderMove {
  readonly address: string;
  readonly value: number;
}

/**
 * What a message of a controller moves: its address where it has one value, `address/1` and so on where it has several,
 * as an area of two axes has. What is on is 1, what is off 0. Problem: `osc.fader`.
 *
 * @example readFader('/1/xy', [0.25, 1]) // => {ok: true, value: [{address: '/1/xy/1', value: 0.25}, {address: '/1/xy/2', value: 1}], problems: []}
 */
export function readFader(address: string, args: readonly unknown[]): Result<readonly FaderMove[]> {
  const values = args.map(Number);
  const isFader =
    address.startsWith('/') &&
    address.length <= LONGEST &&
    values.length > 0 &&
    values.length <= MOST_VALUES &&
    args.every((each) => typeof each === 'number' || typeof each === 'boolean') &&
    values.every(Number.isFinite);
  if (!isFader) {
    const shown = address.slice(0, 40);
    return failure([problem('osc.fader', `The message ${shown} holds no number of a fader.`)]);
  }
  const [only = 0] = values;
  if (values.length === 1) return success([{ address, value: only }]);
  return success(values.map((value, at) => ({ address: `${address}/${at + 1}`, value })));
}

export interface FaderServerOptions {
  readonly port?: number;
  /** Only this machine can reach it when absent. */
  readonly host?: string;
  /** Packets a second that are read; 5000 when absent. */
  readonly packetsASecond?: number;
  readonly onMove: (move: FaderMove) => void;
  readonly onProblem: (problem: Problem) => void;
}

/** Listens where controllers of OSC send. Problem: `osc.port`. */
export function startFaderServer(options: FaderServerOptions): Promise<Result<OscListener>> {
  const { port = FADER_PORT, host, packetsASecond, onMove, onProblem } = options;
  return OscListener.start({
    port,
    ...(host === undefined ? {} : { host }),
    ...(packetsASecond === undefined ? {} : { packetsASecond }),
    onProblem,
    onMessage: ({ address, args }) => {
      // what is no fader is much else: pings, labels, the lie of a telephone
      const read = readFader(address, args);
      if (read.ok) for (const move of read.value) onMove(move);
    },
  });
}
