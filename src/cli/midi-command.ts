import {
  failure,
  formatTerminal,
  type Problem,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import { type ClockMessage, clockBytes, messageText, readMessage } from '../midi/index.ts';
import { listPorts, MidiInput, MidiSender, steadyNow } from '../midi-ports/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { aboutPorts, midiLibrary } from './midi-out.ts';

/** The options of `gabber midi`, as they are read. */
export interface MidiCommandOptions {
  readonly port?: readonly string[];
  readonly bpm: number;
  readonly fromBar?: number;
  readonly continue?: true;
  readonly for?: number;
  readonly json?: true;
}

/** Ticks of a clock in a quarter note. */
const TICKS = 24;
/** Sixteenths in a bar of four quarters, the unit of a song's position. */
const SIXTEENTHS = 16;
/** Milliseconds between looks at what is to be sent, and how far ahead it is sent. */
const PACE = 50;
const AHEAD = 200;

/** `gabber midi list`. Problem: `midi.none`. */
export function listMidi(context: Context): Result<Reply> {
  const ports = listPorts(midiLibrary(context));
  if (!ports.ok) return ports;
  const { inputs, outputs } = ports.value;
  const list = (title: string, names: readonly string[]): string[] => [
    `${title}:`,
    ...(names.length === 0 ? ['  none'] : names.map((name) => `  ${name}`)),
  ];
  const text = `${[...list('inputs', inputs), ...list('outputs', outputs)].join('\n')}\n`;
  return success({ text, json: ports.value });
}

/** `gabber midi monitor`: prints what comes in until it is ended. Problems: `midi.none`, `midi.port`. */
export async function monitorMidi(
  options: MidiCommandOptions,
  context: Context,
): Promise<Result<Reply>> {
  const signal = context.interruption();
  const library = midiLibrary(context);
  const begun = steadyNow();
  const write = (bytes: readonly number[], time: number, port: string): void => {
    const seconds = Math.max(0, time - begun) / 1000;
    void context.out.write(
      options.json === true
        ? `${JSON.stringify({ time: Number(seconds.toFixed(6)), port, bytes, message: readMessage(bytes) })}\n`
        : `${seconds.toFixed(3).padStart(9)}  ${port}  ${messageText(bytes)}\n`,
    );
  };
  const input = MidiInput.start({
    ...(library === undefined ? {} : { library }),
    onMessage: write,
    onEvent: (event) => void say(aboutPorts(event), context),
  });
  if (!input.ok) return input;
  const ports = wantedPorts(options, library, 'inputs');
  if (!ports.ok) {
    input.value.close();
    return ports;
  }
  for (const port of ports.value) input.value.open(port);
  await context.err.write(`listening to ${ports.value.join(', ')}; Ctrl-C ends\n`);
  await ending(signal, options.for);
  input.value.close();
  return success({});
}

/** `gabber midi clock`: sends a clock until it is ended; then machines stop. Problems as of `monitorMidi`. */
export async function sendClock(
  options: MidiCommandOptions,
  context: Context,
): Promise<Result<Reply>> {
  const signal = context.interruption();
  const library = midiLibrary(context);
  const ports = wantedPorts(options, library, 'outputs');
  if (!ports.ok) return ports;
  const { goFirst } = await import('../live/index.ts');
  goFirst();
  const started = await MidiSender.start({
    ...(library === undefined ? {} : { library }),
    onEvent: (event) => void say(aboutPorts(event), context),
  });
  if (!started.ok) return started;
  const sender = started.value;
  const send = (at: number, message: ClockMessage): void => {
    for (const port of ports.value) sender.send(port, at, clockBytes(message));
  };
  const tick = 60_000 / (options.bpm * TICKS);
  const begin = steadyNow() + AHEAD;
  for (const message of beginning(options)) send(begin - tick / 2, message);
  let count = 0;
  const go = (): void => {
    const until = steadyNow() + AHEAD;
    for (; begin + count * tick < until; count += 1) send(begin + count * tick, { kind: 'clock' });
  };
  go();
  const timer = setInterval(go, PACE);
  await context.err.write(
    `a clock at ${options.bpm} bpm for ${ports.value.join(', ')}; Ctrl-C ends\n`,
  );
  await ending(signal, options.for);
  clearInterval(timer);
  sender.release();
  send(steadyNow(), { kind: 'stop' });
  await sender.close();
  return success({});
}

/** What machines are told ahead of the first tick. */
function beginning({ fromBar, continue: goesOn }: MidiCommandOptions): readonly ClockMessage[] {
  if (goesOn === true) return [{ kind: 'continue' }];
  if (fromBar === undefined) return [{ kind: 'start' }];
  const position = { kind: 'position', sixteenths: (fromBar - 1) * SIXTEENTHS } as const;
  return [position, { kind: 'continue' }];
}

/** The ports that are named, or all that there are. Problem: `midi.port` where there is none. */
function wantedPorts(
  { port }: MidiCommandOptions,
  library: string | undefined,
  direction: 'inputs' | 'outputs',
): Result<readonly string[]> {
  if (port !== undefined) return success(port);
  const ports = listPorts(library);
  if (!ports.ok) return ports;
  const names = ports.value[direction];
  if (names.length > 0) return success(names);
  const message = `There are no MIDI ${direction} here.`;
  const hint = 'Plug an instrument in; with `--port NAME` it may come later.';
  return failure([problem('midi.port', message, { hint })]);
}

/** Until the person ends it, or some seconds have passed. */
function ending(signal: AbortSignal, seconds: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = seconds === undefined ? undefined : setTimeout(resolve, seconds * 1000);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
  });
}

async function say(problems: readonly Problem[], context: Context): Promise<void> {
  if (problems.length === 0) return;
  const { color, sources, columns } = context;
  await context.err.write(formatTerminal(problems, { color, sources, width: columns - 6 }));
}
