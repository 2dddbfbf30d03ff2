import type { Show } from '../live/index.ts';
import type { MidiIn } from './midi-in.ts';

/** Milliseconds between looks for tracks that songs have got. */
const LOOK = 500;

/**
 * Listens to the MIDI ports whose keys play tracks, also of songs that change; nothing is opened before there is
 * one. Gives what ends it.
 */
export function hearKeys(show: Show, input: MidiIn): () => void {
  input.listen({
    hear: (port, bytes) => show.keys.hear(port, bytes),
    lost: (port) => show.keys.release(port),
  });
  const look = (): void => {
    for (const port of keyPorts(show)) input.open(port);
  };
  look();
  const timer = setInterval(look, LOOK);
  return () => clearInterval(timer);
}

function keyPorts(show: Show): ReadonlySet<string> {
  const tracks = show.songs.players.flatMap(({ plan }) => plan.tracks);
  return new Set(tracks.flatMap(({ keys }) => keys?.port ?? []));
}
