import { type Problem, type Result, success } from '../base/index.ts';
import type { LiveSong, Show } from '../live/index.ts';
import type { Listening } from './listen-to-controls.ts';
import type { SoundOptions } from './play-options.ts';

/** Whether a song has tracks that listen to Tidal. */
export function listensToTidal(songs: readonly LiveSong[]): boolean {
  return songs.some(({ plan }) => plan.tracks.some(({ tidal }) => tidal !== undefined));
}

/**
 * Answers in SuperDirt's place: what Tidal or Strudel sends is played on the tracks that ask for it. Problem:
 * `osc.port`.
 */
export async function listenToTidal(
  show: Show,
  { dirtPort: port, listen }: Pick<SoundOptions, 'dirtPort' | 'listen'>,
  tell: (found: readonly Problem[]) => void,
): Promise<Result<Listening>> {
  const { DirtServer } = await import('../dirt/index.ts');
  const server = await DirtServer.start({
    port,
    ...(listen === undefined ? {} : { host: listen }),
    onEvent: (event, time) => {
      const delay = time === undefined ? 0 : (time - Date.now()) / 1000;
      show.playOutside(event, delay);
    },
    onProblem: (found) => tell([{ ...found, severity: 'warning' }]),
  });
  return server.ok ? success(server.value) : server;
}
