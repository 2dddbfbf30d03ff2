// What a rehearsal plays: ticks of a pitch for each track, so that every one is found again in what was recorded.
import { mulberry } from './random.mjs';

/** Steps of a bar. */
export const STEPS = 16;

/** Semitones above 2 kHz, and hertz: far enough apart that no tick is taken for another. */
const pitches = [-24, -14, -7, 0, 7, 12, 17, 22];
export const tracks = pitches.map((note, index) => ({
  name: `d${index + 1}`,
  note,
  hertz: 2000 * 2 ** (note / 12),
}));

/** The track that becomes too heavy now and then. */
export const heavyTrack = tracks.at(-1).name;

/**
 * What plays at some time. `muted` are tracks that are silent, `steps` are by track and bar those that are struck; `chains` those that have an effect;
 * `heavy` says that one track is too much to be worked out; `midi` that a synth is played beside.
 *
 * @typedef {{ bpm: number, muted: readonly string[], steps: Record<string, readonly boolean[][]>, chains: readonly string[], heavy: boolean,
 *   midi: boolean }} Version
 */

/** @returns {Version} one that is the same for the same seed */
export function firstVersion(seed, { midi = false } = {}) {
  const random = mulberry(seed);
  const steps = Object.fromEntries(tracks.map(({ name }) => [name, randomBars(name, random)]));
  return { bpm: 180, muted: [], steps, chains: [], heavy: false, midi };
}

/** Bars after which a track's rhythm comes again: the first one's tells bars of four apart. */
const barsOf = (name) => (name === tracks[0].name ? 4 : 2);

/** A rhythm for a track, bar by bar. */
export function randomBars(name, random) {
  return Array.from({ length: barsOf(name) }, () => randomSteps(random));
}

/** Whether a track is struck at a step of a bar. */
export function isStruck({ steps, muted }, name, cycle, step) {
  const bars = steps[name];
  return bars[cycle % bars.length][step] && !muted.includes(name);
}

/** A bar that strikes something in every quarter of the bar, so that silence is missed soon. */
function randomSteps(random) {
  const steps = Array.from({ length: STEPS }, () => random() < 0.3);
  for (let quarter = 0; quarter < 4; quarter += 1) {
    steps[4 * quarter + Math.floor(random() * 4)] = true;
  }
  return steps;
}

/** Bars as mini-notation. */
function notation(bars, note) {
  const texts = bars.map((steps) => `[${steps.map((each) => (each ? note : '~')).join(' ')}]`);
  return `<${texts.join(' ')}>`;
}

/** What a track plays, as Tidal's code without its first word. */
export function patternOf({ steps, heavy }, { name, note }) {
  const weight = heavy && name === heavyTrack ? HEAVY : '';
  return `${weight}note "${notation(steps[name], note)}"`;
}

/** Some ten thousand notes in every eighth bar: no machine works that out in time. */
const HEAVY = 'every 8 (fast 4000) $ ';

/** A version as the text of a song file. */
export function songOf(version) {
  const { bpm, chains, midi } = version;
  const lines = tracks.map((track) => {
    const { name } = track;
    const pattern = patternOf(version, track);
    const effects = chains.includes(name) ? ', effects: [{eq: {low: 1dB, high: -1dB}}]' : '';
    return `  ${name}: {instrument: tick, pattern: '${pattern}'${effects}}`;
  });
  if (midi) lines.push(`  juno: {output: {midi: Juno}, pattern: 'note "c5*4"'}`);
  return `bpm: ${bpm}\ntracks:\n${lines.join('\n')}\nmaster: {gain: 0dB}\n`;
}

/** A version as Tidal's statements. */
export function setOf(version) {
  const lines = tracks.map((track) => statementOf(version, track));
  return `setcps (${version.bpm}/60/4)\n${lines.join('\n')}\n`;
}

/** A track of a version as one of Tidal's statements. */
export function statementOf(version, track) {
  return `${track.name} $ ${patternOf(version, track)} # s "tick"`;
}
