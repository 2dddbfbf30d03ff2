// Renders the tracks of a song, each by itself before the master, as gabber does for anybody.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeWav } from '../../dist/src/audio/index.js';
import { render } from '../../dist/src/render/index.js';
import { readSong } from '../../dist/src/song/index.js';
import { planSong } from '../../dist/src/stage/index.js';
import { makeDefaultRegistry } from '../../dist/synthdefs/index.js';

export const sampleRate = 48_000;

/**
 * What each track of a song gives out, by its name. The song is an object as a song file's, or the text of one;
 * `extent` is which part of it: `{ bars, seconds, tail }`. What a track gives does not depend on the others.
 */
export async function hear(song, extent) {
  const text = typeof song === 'string' ? song : JSON.stringify(song);
  const registry = makeDefaultRegistry();
  const read = given(readSong(text, { registry }));
  const plan = given(planSong(read.song, { registry, layout: 'apart' }));
  const folder = mkdtempSync(join(tmpdir(), 'gabber-sound-'));
  try {
    const stems = join(folder, 'stems');
    given(
      await render({
        // Finding the master's loudness would render it again and again, for nothing.
        plan: { ...plan, master: { ...plan.master, gainDb: 0 } },
        extent,
        sampleRate,
        bits: '32f',
        file: join(folder, 'song.wav'),
        stems,
        cacheFolder: join(folder, 'cache'),
        cacheLimit: 1e9,
        useCache: false,
      }),
    );
    const names = plan.tracks.map(({ name }) => name);
    return new Map(names.map((name) => [name, readWav(join(stems, `${name}.wav`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readWav(file) {
  return given(decodeWav(readFileSync(file)));
}

/** Warnings count: what is shown is to be right. */
function given(answer) {
  if (answer.ok && answer.problems.length === 0) return answer.value;
  throw new Error(answer.problems.map(({ message }) => message).join('\n'));
}
