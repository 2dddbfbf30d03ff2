import { failure, type Problem, type Result, success } from '../base/index.ts';
import type { LiveSong, MidiOut } from '../live/index.ts';
import type { InputEvent, MidiEvent } from '../midi-ports/index.ts';
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

/**
 * Opens MIDI ports. Problem: `midi.none`. Ports that are missing are told of as they are, and opened when
 * they come.
 */
export async function openMidi(
  ports: Iterable<string>,
  tell: (found: readonly Problem[]) => void,
): Promise<Result<MidiOut>> {
  const { MidiSender, steadyNow } = await import('../midi-ports/index.ts');
  const sender = await MidiSender.start({ onEvent: (event) => tell(aboutPorts(event)) });
  if (!sender.ok) return failure(sender.problems);
  for (const port of ports) sender.value.open(port);
  return success({
    send: (port, delay, bytes) => sender.value.send(port, steadyNow() + delay * 1000, bytes),
    release: () => sender.value.release(),
    close: () => sender.value.close(),
  });
}

/** What is to be said of what happens to ports. */
export function aboutPorts(event: MidiEvent | InputEvent): readonly Problem[] {
  if (event.kind === 'missing' || event.kind === 'flood') return [event.problem];
  if (event.kind !== 'lost') return [];
  const message = `The MIDI port ${event.name} is gone; it is opened again when it comes back.`;
  return [{ code: 'midi.port', severity: 'warning', message }];
}
