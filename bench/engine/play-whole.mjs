// Plays the whole score of a song on one engine, and prints how long that took: only the engine's own
// work, no planning and no writing of WAV files beyond what the engine does itself.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Rational, rational } from '../../dist/src/base/index.js';
import { chooseEngine } from '../../dist/src/render/index.js';
import { playScore } from '../../dist/src/render/play-score.js';
import { sharedScore } from '../../dist/src/render/render-shared.js';
import { readSong } from '../../dist/src/song/index.js';
import { planSong } from '../../dist/src/stage/index.js';
import { makeDefaultRegistry } from '../../dist/synthdefs/index.js';

const [file, name] = process.argv.slice(2);
const sampleRate = 48_000;

const registry = makeDefaultRegistry();
const { song } = must(readSong(readFileSync(file, 'utf8'), { registry, file }));
const plan = must(planSong(song, { registry, layout: 'shared' }));
const end = rational(plan.cycles);
const score = must(sharedScore(plan, { begin: Rational.zero, end }));
const frames = Math.round(plan.tempo.secondsAt(end) * sampleRate);
const engine = must(await chooseEngine(name));
const folder = mkdtempSync(join(tmpdir(), 'gabber-bench-'));
try {
  const started = performance.now();
  const { blocks, close } = must(
    await playScore(
      { ...score, frames },
      {
        engine,
        folder,
        options: { sampleRate, outputs: 2, inputs: 2 },
        thread: { module: undefined, cancelled: () => false },
      },
    ),
  );
  // A native engine has rendered by now; an embedded one renders as the blocks are taken.
  if (engine.kind === 'embedded') while (!blocks.next().done);
  const seconds = (performance.now() - started) / 1000;
  await close();
  process.stdout.write(JSON.stringify({ seconds, sound: frames / sampleRate }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function must(result) {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ message }) => message).join('\n'));
}
