import type { Path } from './positions.ts';
import { resolveMidi } from './resolve-device.ts';
import { complain, type Resolving } from './resolving.ts';
import type { Track } from './song.ts';
import type { TrackData } from './song-schema.ts';

const MOST_PORT = 65_535;

/** Where a track's notes go in place of an instrument. Problems: `song.output`, those of devices. */
export function resolveOutput(
  resolving: Resolving,
  data: TrackData['output'],
  path: Path,
): Pick<Track, 'output'> {
  if (data === undefined) return {};
  const { midi, channel, device, dirt, orbit } = data;
  if ((midi === undefined) === (dirt === undefined)) {
    const hint = 'Write `{midi: Juno, channel: 1}` or `{dirt: "127.0.0.1:57120", orbit: 0}`.';
    complain(resolving, 'song.output', 'An output is either `midi` or `dirt`.', path, hint);
  }
  if (midi !== undefined) {
    return { output: resolveMidi(resolving, { midi, channel, device }, path) };
  }
  const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(dirt ?? '') ?? [];
  if (dirt !== undefined && !(Number(port) > 0 && Number(port) <= MOST_PORT)) {
    const message = `\`${port}\` is no port: they go from 1 to ${MOST_PORT}.`;
    complain(resolving, 'song.output', message, [...path, 'dirt'], 'SuperDirt has 57120.');
  }
  return { output: { kind: 'dirt', host, port: Number(port), orbit: orbit ?? 0 } };
}
