import type { Problem } from '../base/index.ts';
import type { Show } from '../live/index.ts';
import type { MidiInput } from '../midi-ports/index.ts';
import { aboutPorts } from './midi-out.ts';

/** Milliseconds between looks for tracks that songs have got. */
const LOOK = 500;

/**
 * Listens to the MIDI ports whose keys play tracks, also of songs that change; nothing is opened before there is
 * one. Gives what ends it. Where there is no MIDI that is told once.
 */
export function hearKeys(
  show: Show,
  library: string | undefined,
  tell: (found: readonly Problem[]) => void,
): () => Promise<void> {
  let input: MidiInput | undefined;
  let isNone = false;
  let last: Promise<void> = Promise.resolve();
  const start = async (): Promise<void> => {
    const midi = await import('../midi-ports/index.ts');
    const started = midi.MidiInput.start({
      ...(library === undefined ? {} : { library }),
      onMessage: (bytes, _time, port) => show.keys.hear(port, bytes),
      onEvent: (event) => {
        if (event.kind === 'lost') show.keys.release(event.port);
        tell(aboutPorts(event));
      },
    });
    isNone = !started.ok;
    if (started.ok) input = started.value;
    else tell(started.problems.map((each): Problem => ({ ...each, severity: 'warning' })));
  };
  const look = async (): Promise<void> => {
    const ports = keyPorts(show);
    if (ports.size === 0 || isNone) return;
    if (input === undefined) await start();
    for (const port of ports) input?.open(port);
  };
  const again = (): void => {
    last = last.then(look);
  };
  again();
  const timer = setInterval(again, LOOK);
  return async () => {
    clearInterval(timer);
    await last;
    input?.close();
  };
}

function keyPorts(show: Show): ReadonlySet<string> {
  const tracks = show.songs.players.flatMap(({ plan }) => plan.tracks);
  return new Set(tracks.flatMap(({ keys }) => keys?.port ?? []));
}
