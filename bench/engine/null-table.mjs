// Every instrument and every effect on the embedded engine and on an installed scsynth of another version.
import { chooseEngine } from '../../dist/src/render/index.js';
import { readSynthDefs } from '../../dist/src/synthdef/index.js';
import { makeDefaultRegistry } from '../../dist/synthdefs/index.js';
import { compare, must, nullDbOf, play } from './compare-sounds.mjs';
import { withSameSignals } from './same-signals.mjs';
import { effectScore, instrumentScore, isPitched, voiceScore } from './sound-scores.mjs';

const sampleRate = 48_000;
/** UGens whose versions differ: 3.13 is installed, 3.14 embedded. */
const differing = [
  ...['EnvGen', 'Shaper', 'GVerb', 'Decay', 'Decay2'],
  // These begin a frame apart.
  ...['Line', 'XLine', 'LFSaw', 'LFPulse', 'LFTri'],
];
/**
 * UGens that may differ by the processor: an installed scsynth takes reciprocals as its processor does, and what such a
 * rate is counted with wraps a frame beside.
 */
const ofProcessor = ['Phasor'];
/** What may be left where nothing differs, dB. */
const alike = -80;

/**
 * A row for each sound, without a pitch where it has none; undefined where there is no scsynth.
 * - `nullDb`: what is left of the sound of one engine when that of the other is taken away, beside it;
 * - `restDb`: the same when both get the signals of the UGens that differ from buffers;
 * - `levelDb`, `cents`, `onset`: the installed one beside the embedded one.
 *
 * @param {{ seconds?: number, only?: readonly string[] }} [options] how long each sounds; the names of
 * sounds, all of them when absent
 */
export async function nullTable({ seconds = 2, only } = {}) {
  const native = await chooseEngine('native');
  if (!native.ok) return undefined;
  const embedded = must(await chooseEngine('embedded'));
  const registry = makeDefaultRegistry();
  const frames = seconds * sampleRate;
  const rows = [];
  for (const { name, pitched, score, alone } of sounds(registry)) {
    if (only !== undefined && !only.includes(name)) continue;
    const both = async (each) => [
      await play({ ...each, frames }, embedded),
      await play({ ...each, frames }, native.value),
    ];
    const { cents, ...rest } = compare(...(await both(score)));
    const ofVersion = differingIn(score, differing);
    const isApart = ofVersion.length === 0 && rest.nullDb > alike;
    const found = isApart ? differingIn(score, ofProcessor) : ofVersion;
    const record = (each, outputs) => play(each, embedded, outputs);
    const same = async () => {
      const replaced = isApart ? ofProcessor : differing;
      return both(await withSameSignals({ ...alone, frames }, replaced, record));
    };
    const restDb = found.length === 0 ? rest.nullDb : nullDbOf(...(await same()));
    rows.push({ name, ...rest, restDb, cents: pitched ? cents : undefined, differing: found });
  }
  return rows;
}

/** What is played of each sound: as in a song, and the sound alone. */
function sounds(registry) {
  const instruments = registry.instruments().map((name) => ({
    name,
    pitched: isPitched(name, registry),
    score: instrumentScore(name, registry),
    alone: voiceScore(name, registry),
  }));
  const effects = registry.effects().map((name) => {
    const score = effectScore(name, registry);
    return { name: `effect ${name}`, pitched: true, score, alone: score };
  });
  return [...instruments, ...effects];
}

/**
 * Whether a row keeps what is asked of it.
 *
 * @param {number} [mostDb] how far levels may be apart
 */
export function holds({ differing: found, nullDb, restDb, levelDb, cents, onset }, mostDb = 0.1) {
  if (!(restDb <= alike)) return false;
  if (found.length === 0) return nullDb <= alike;
  return Math.abs(levelDb) <= mostDb && Math.abs(cents ?? 0) <= 1 && Math.abs(onset) <= 1;
}

function differingIn({ setup }, some) {
  const ugens = setup.flatMap(({ bytes }) =>
    must(readSynthDefs(bytes)).flatMap((def) => def.ugens.map((ugen) => ugen.name)),
  );
  return some.filter((name) => ugens.includes(name));
}
