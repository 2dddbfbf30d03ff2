// Every song and set that comes with gabber as a SuperCollider program: what sclang and scsynth make of it,
// beside what gabber renders on one installed scsynth, and on the embedded engine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { decodeWav } from '../../dist/src/audio/index.js';
import { rational } from '../../dist/src/base/index.js';
import { chooseEngine } from '../../dist/src/render/index.js';
import { renderShared } from '../../dist/src/render/render-shared.js';
import { readSong, songFromTidal } from '../../dist/src/song/index.js';
import { planSong, planTidal } from '../../dist/src/stage/index.js';
import { makeDefaultRegistry } from '../../dist/synthdefs/index.js';
import { hasSclang, runSclang } from '../../scripts/sclang.mjs';
import { gabber, root } from '../shared/process.mjs';
import { must, nullDbOf } from './compare-sounds.mjs';

const sampleRate = 48_000;
const registry = makeDefaultRegistry();

/**
 * A row for each song: what is left, dB, when the program's sound is taken from that of each engine.
 * Undefined where sclang or scsynth is missing.
 *
 * @param {{ bars?: number, note?: (text: string) => void }} [options]
 */
export async function scdTable({ bars = 4, note = () => {} } = {}) {
  const native = await chooseEngine('native');
  if (!native.ok || !hasSclang()) return undefined;
  const embedded = must(await chooseEngine('embedded'));
  const rows = [];
  for (const song of songs()) {
    const folder = mkdtempSync(join(tmpdir(), 'gabber-scd-'));
    try {
      const { theirs, gainDb } = playProgram(song, bars, folder);
      const plan = planOf(song, gainDb);
      const left = async (engine) => nullDbOf(await ours(plan, bars, engine, folder), theirs(plan));
      const row = {
        name: basename(song),
        native: await left(native.value),
        embedded: await left(embedded),
      };
      note(
        `${row.name}: ${row.native.toFixed(1)} dB native, ${row.embedded.toFixed(1)} dB embedded`,
      );
      rows.push(row);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return rows;
}

/** Whether a program sounds as on the same scsynth, but for the 24 bits of its file. */
export function isAlike({ native }) {
  return native <= -120;
}

function songs() {
  return ['patterns/songs', 'tidal/sets'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
  );
}

/** What sclang and scsynth write of the exported program, and the gain of the master that stands in it. */
function playProgram(song, bars, folder) {
  const [program, sound] = [join(folder, 'song.scd'), join(folder, 'song.wav')];
  const args = ['export', song, 'scd', '--bars', String(bars), '-o', program];
  const run = spawnSync(process.execPath, [gabber, ...args], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const posted = runSclang(program, { env: { OUTPUT: sound } });
  if (!posted.includes(`Wrote ${sound}`)) throw new Error(posted);
  const { channels } = must(decodeWav(readFileSync(sound)));
  const head = readFileSync(program, 'utf8');
  const gain = /input gain is (\S+) dB(?:, and (\S+) dB behind)?/.exec(head);
  const trim = 10 ** (Number(gain?.[2] ?? 0) / 20);
  const theirs = ({ nodes }) => {
    const late = Math.round(nodes.at(-1).latency * sampleRate);
    return channels.map((channel) => channel.subarray(late).map((sample) => sample / trim));
  };
  return { theirs, gainDb: Number(gain?.[1]) };
}

/** For one server, the master's gain given. */
function planOf(song, gainDb) {
  const text = readFileSync(song, 'utf8');
  const options = { registry, layout: 'shared' };
  const plan = song.endsWith('.tidal')
    ? must(planTidal(must(songFromTidal(text, { file: song })).source, options))
    : must(planSong(must(readSong(text, { registry, file: song })).song, options));
  return { ...plan, master: { ...plan.master, gainDb } };
}

async function ours(plan, bars, engine, folder) {
  const cycles = { begin: rational(0), end: rational(bars) };
  const frames = Math.round(plan.tempo.secondsAt(cycles.end) * sampleRate);
  const sound = [new Float32Array(frames), new Float32Array(frames)];
  let first = 0;
  must(
    await renderShared({ plan, cycles, frames, sampleRate, folder, engine }, (channels) => {
      for (const [index, samples] of channels.entries()) sound[index].set(samples, first);
      first += channels[0].length;
    }),
  );
  return sound;
}
