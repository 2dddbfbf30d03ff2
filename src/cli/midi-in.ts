import type { Problem } from '../base/index.ts';
import type { MidiInput } from '../midi-ports/index.ts';
import { aboutPorts } from './midi-out.ts';

/** What hears MIDI ports. */
export interface MidiListener {
  /** @param time when it arrived, in milliseconds of `steadyNow` */
  hear(port: string, bytes: readonly number[], time: number): void;
  /** A port is gone, or some of what came from it was left out: keys that went up may not have been heard. */
  lost?(port: string): void;
}

/** MIDI ports that come in, for all who want to hear them: a port is opened once. */
export interface MidiIn {
  /** Lets somebody hear the ports that are open. */
  listen(listener: MidiListener): void;
  /** Opens a port, now or when it comes. */
  open(port: string): void;
  close(): Promise<void>;
}

/**
 * MIDI inputs, of which nothing is started before a port is wanted. Where there is no MIDI that is told once, and
 * nothing is heard.
 */
export function lazyMidiIn(
  library: string | undefined,
  tell: (found: readonly Problem[]) => void,
): MidiIn {
  const listeners: MidiListener[] = [];
  const wanted = new Set<string>();
  let starting: Promise<MidiInput | undefined> | undefined;
  const start = async (): Promise<MidiInput | undefined> => {
    const { MidiInput } = await import('../midi-ports/index.ts');
    const started = MidiInput.start({
      ...(library === undefined ? {} : { library }),
      onMessage: (bytes, time, port) => {
        for (const listener of listeners) listener.hear(port, bytes, time);
      },
      onEvent: (event) => {
        const isLost = event.kind === 'lost' || event.kind === 'flood';
        if (isLost) for (const listener of listeners) listener.lost?.(event.port);
        tell(aboutPorts(event));
      },
    });
    if (started.ok) return started.value;
    tell(started.problems.map((each): Problem => ({ ...each, severity: 'warning' })));
    return undefined;
  };
  return {
    listen: (listener) => void listeners.push(listener),
    open: (port) => {
      if (wanted.has(port)) return;
      wanted.add(port);
      starting ??= start();
      void starting.then((input) => input?.open(port));
    },
    close: async () => (await starting)?.close(),
  };
}
