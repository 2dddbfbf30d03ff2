import type { ControlMessage } from '../dirt/index.ts';
import type { LiveSong, Show, Unbound } from '../live/index.ts';
import type { Context } from './context.ts';
import { hearFaders } from './hear-faders.ts';
import { listenToControls } from './listen-to-controls.ts';
import { listensToTidal, listenToTidal } from './listen-to-tidal.ts';
import { asWarnings, say } from './live-ready.ts';
import type { SoundOptions } from './play-options.ts';

/** What other programs ask for. */
interface OtherDeeds {
  readonly onControl: (message: ControlMessage) => void;
  /** Binds a parameter to a fader that names it. */
  readonly bind: (fader: Unbound) => void;
}

/**
 * Listens to other programs: to Tidal where a track does, to its control port and to faders where that is asked for.
 * What cannot be listened to is told, and the songs play. Gives what ends it.
 */
export async function hearOthers(
  show: Show,
  songs: readonly LiveSong[],
  options: SoundOptions,
  context: Context,
  { onControl, bind }: OtherDeeds,
): Promise<(() => Promise<void>)[]> {
  const tell = (found: Parameters<typeof say>[0]): void => void say(found, context);
  const endings: (() => Promise<void>)[] = [];
  if (listensToTidal(songs)) {
    const events = await listenToTidal(show, options, tell);
    if (events.ok) {
      await context.err.write(`listening to Tidal on UDP port ${events.value.port}\n`);
      endings.push(() => events.value.close());
    } else tell(asWarnings(events.problems));
  }
  const controls = await listenToControls(options, onControl, tell);
  if (!controls.ok) tell(asWarnings(controls.problems));
  const listening = controls.ok ? controls.value : undefined;
  if (listening !== undefined) {
    await context.err.write(`listening to controls on UDP port ${listening.port}\n`);
    endings.push(() => listening.close());
  }
  const faders = await hearFaders(show, options, bind, tell);
  if (!faders.ok) tell(asWarnings(faders.problems));
  const heard = faders.ok ? faders.value : undefined;
  if (heard !== undefined) {
    await context.err.write(`listening to faders on UDP port ${heard.port}\n`);
    endings.push(() => heard.close());
  }
  return endings;
}
