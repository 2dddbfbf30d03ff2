import type { Problem, Seconds } from '../base/index.ts';
import type { LiveSong, MidiOut } from '../live/index.ts';
import type { InputEvent, MidiEvent, MidiSender } from '../midi-ports/index.ts';
import type { Context } from './context.ts';

/** Another build of the MIDI library, where the person has one: for JACK, say. */
export function midiLibrary({ env }: Pick<Context, 'env'>): string | undefined {
  const name = env['GABBER_MIDI_LIBRARY'];
  return name === '' ? undefined : name;
}

/** The ports that some songs play on. */
export function midiPorts(songs: readonly LiveSong[]): ReadonlySet<string> {
  return new Set(
    songs.flatMap(({ plan }) => plan.tracks.flatMap(({ midi }) => (midi ? [midi.port] : []))),
  );
}

/** How MIDI goes out. */
export interface MidiOutOptions {
  readonly library: string | undefined;
  /** Seconds by which all is sent later. */
  readonly offset: Seconds;
  readonly tell: (found: readonly Problem[]) => void;
}

/** MIDI that starts when a port is first opened or sent to. */
export interface LazyMidi extends MidiOut {
  open(port: string): void;
}

/**
 * Ports of MIDI, of which nothing is started before one is needed. Where there is no MIDI, that is told once, and
 * what is sent is lost. Ports that are missing are told of as they are, and opened when they come.
 */
export function lazyMidi({ library, offset, tell }: MidiOutOptions): LazyMidi {
  let sender: MidiSender | undefined;
  let starting: Promise<void> | undefined;
  let isNone = false;
  let waiting: ((to: MidiSender) => void)[] = [];
  const start = async (): Promise<void> => {
    const { MidiSender } = await import('../midi-ports/index.ts');
    const onEvent = (event: MidiEvent): void => tell(aboutPorts(event));
    const started = await MidiSender.start(
      library === undefined ? { onEvent } : { library, onEvent },
    );
    if (started.ok) sender = started.value;
    else {
      isNone = true;
      tell(started.problems.map((each): Problem => ({ ...each, severity: 'warning' })));
    }
    for (const each of waiting.splice(0)) if (sender !== undefined) each(sender);
  };
  const whenReady = (act: (to: MidiSender) => void): void => {
    if (sender !== undefined) act(sender);
    else if (!isNone) waiting.push(act);
    starting ??= start();
  };
  return {
    open: (port) => whenReady((to) => to.open(port)),
    now,
    send: (port, at, bytes) => whenReady((to) => to.send(port, (at + offset) * 1000, bytes)),
    release: () => {
      waiting = [];
      sender?.release();
    },
    close: async () => {
      await starting;
      await sender?.close();
    },
  };
}

/** The clock by which MIDI is sent: that of `steadyNow`, whose room is loaded only when needed. */
function now(): Seconds {
  return Number(process.hrtime.bigint()) / 1e9;
}

/** What is to be said of what happens to ports. */
export function aboutPorts(event: MidiEvent | InputEvent): readonly Problem[] {
  if (event.kind === 'missing' || event.kind === 'flood') return [event.problem];
  if (event.kind !== 'lost') return [];
  const message = `The MIDI port ${event.name} is gone; it is opened again when it comes back.`;
  return [{ code: 'midi.port', severity: 'warning', message }];
}
