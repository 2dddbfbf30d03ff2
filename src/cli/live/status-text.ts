import type { LiveStats } from '../../live/index.ts';
import { columns } from '../overview.ts';
import { stateText } from '../state-text.ts';
import type { LiveSession } from './live-session.ts';

/** What plays, a track a line. */
export function listText({ show, transport, repertoire }: LiveSession): string {
  const { muted, soloed } = transport;
  const rows = repertoire.names.flatMap((song) =>
    show.songs.player(song).plan.tracks.map(({ name, instrument, midi, muted: isMuted }) => {
      const what = midi === undefined ? (instrument?.name ?? 'Tidal') : `MIDI ${midi.port}`;
      const isSilent = muted.has(name) || (soloed.size > 0 && !soloed.has(name)) || isMuted;
      const notes = [isSilent ? 'muted' : '', soloed.has(name) ? 'solo' : ''];
      return [name, [what, ...notes].filter((each) => each !== '').join(', ')] as const;
    }),
  );
  return rows.length === 0 ? 'nothing plays\n' : `${columns(rows).join('\n')}\n`;
}

/** A moment's figures in a few words. */
export function statusText(stats: LiveStats, { show }: LiveSession): string {
  const state = show.isPaused ? 'stopped' : 'plays';
  const resting = stats.tracks.filter((track) => track.resting).map(({ name }) => name);
  const rests = resting.length === 0 ? '' : `; too heavy and resting: ${resting.join(', ')}`;
  return `${state}, ${stateText(stats)}${rests}\n`;
}
