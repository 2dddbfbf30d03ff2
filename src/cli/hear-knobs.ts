import { Knobs, type Show } from '../live/index.ts';
import { readMessage } from '../midi/index.ts';
import type { MidiIn } from './midi-in.ts';

/** Milliseconds between looks for knobs that songs have got. */
const LOOK = 500;

/** Lets knobs of MIDI controllers move what songs say, also of songs that change. Gives what ends it. */
export function hearKnobs(show: Show, input: MidiIn): () => void {
  const knobs = new Knobs();
  input.listen({
    hear: (port, bytes) => {
      const message = readMessage(bytes);
      if (message?.kind !== 'control') return;
      for (const { key, share } of knobs.hear(port, message, show.outside.sources)) {
        show.outside.move(key, { kind: 'share', share });
      }
    },
  });
  const look = (): void => {
    for (const source of show.outside.sources) {
      if (source.kind === 'midi-cc') input.open(source.port);
    }
  };
  look();
  const timer = setInterval(look, LOOK);
  return () => clearInterval(timer);
}
