import { FollowedClock, type Show, systemTimers } from '../live/index.ts';
import { type ClockMessage, readMessage } from '../midi/index.ts';
import type { Context } from './context.ts';
import type { MidiIn } from './midi-in.ts';
import type { SoundOptions } from './play-options.ts';

const isClock = (message: ReturnType<typeof readMessage>): message is ClockMessage =>
  message !== undefined && !('channel' in message);

/** Lets songs follow the MIDI clock of a port, where that is asked for. Gives what ends it. */
export function followClock(
  show: Show,
  { clockIn: port, midiOffset }: Pick<SoundOptions, 'clockIn' | 'midiOffset'>,
  input: MidiIn,
  context: Context,
): () => void {
  if (port === undefined) return () => {};
  const clock = new FollowedClock({
    show,
    timers: systemTimers,
    now: () => Number(process.hrtime.bigint()) / 1e6,
    offset: midiOffset / 1000,
    tell: (event, bpm) => {
      const tempo = `${bpm.toFixed(1)} bpm`;
      const text =
        event === 'found'
          ? `follows the clock of ${port} at ${tempo}\n`
          : `the clock of ${port} is gone; goes on at ${tempo}\n`;
      void context.err.write(text);
    },
  });
  input.listen({
    hear: (from, bytes, time) => {
      if (from !== port) return;
      const message = readMessage(bytes);
      if (isClock(message)) clock.hear(message, time);
    },
  });
  input.open(port);
  return () => clock.close();
}
