import { emitKeypressEvents } from 'node:readline';
import type { Show } from '../live/index.ts';
import type { Context } from './context.ts';
import type { Transport } from './transport.ts';

/** What the keys do, for help. */
export const keysHelp = 'space stops and goes on, p panics, + and - change the tempo, q ends';

/** Percent of the tempo that a key changes. */
const STEP = 1;

interface Key {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
}

type Keyboard = Pick<NodeJS.ReadStream, 'on' | 'off' | 'pause' | 'resume'> &
  Partial<Pick<NodeJS.ReadStream, 'setRawMode'>>;

/** What keys can ask for. */
export interface KeyDeeds {
  readonly toggle: () => void;
  readonly panic: () => void;
  readonly faster: (percent: number) => void;
  readonly quit: () => void;
  /** Ctrl-C, which a terminal does not make a signal of while keys are read. */
  readonly interrupt: () => void;
}

/** Lets keys act while songs play; the function that it gives ends that, and the terminal is as before. */
export function listenToKeys(keyboard: Keyboard, deeds: KeyDeeds): () => Promise<void> {
  const press = (_text: string | undefined, key: Key): void => {
    if (key.ctrl === true && key.name === 'c') deeds.interrupt();
    else if (key.name === 'space') deeds.toggle();
    else if (key.name === 'p') deeds.panic();
    else if (key.name === 'q' || (key.ctrl === true && key.name === 'd')) deeds.quit();
    else if (key.sequence === '+' || key.sequence === '=') deeds.faster(STEP);
    else if (key.sequence === '-') deeds.faster(-STEP);
  };
  emitKeypressEvents(keyboard as NodeJS.ReadStream);
  keyboard.setRawMode?.(true);
  keyboard.on('keypress', press);
  keyboard.resume();
  return async () => {
    keyboard.off('keypress', press);
    keyboard.setRawMode?.(false);
    keyboard.pause();
  };
}

/** The keys of `gabber play`, where it runs in a terminal. */
export function keysFor(
  { console: terminal }: Context,
  show: Show,
  transport: Transport,
): (() => Promise<void>) | undefined {
  if (terminal === undefined) return undefined;
  return listenToKeys(terminal.input, {
    toggle: () => {
      if (show.isPaused) void transport.play();
      else transport.stop();
    },
    panic: () => transport.panic(),
    faster: (percent) => transport.faster(percent),
    quit: () => void show.stop(),
    interrupt: () => process.kill(process.pid, 'SIGINT'),
  });
}
