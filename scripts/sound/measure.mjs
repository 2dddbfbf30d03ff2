// The figures of docs/sound.md and docs/kicks.md, and the sounds that are drawn there.
import { analyze, centsOff, kickFigures } from '../../dist/src/analysis/index.js';
import { noteToHz, parseNoteName } from '../../dist/src/base/index.js';
import { kickGenres, makeDefaultRegistry } from '../../dist/synthdefs/index.js';
import { hear, sampleRate } from './hear.mjs';
import { heldPattern, phraseOf, phraseSong, stillKicks, tunedNote } from './phrases.mjs';
import { standards } from './standards.mjs';
import { kickPitches, ranges } from './tuning.mjs';

/** A bar at this tempo lasts 24 s: longer than any note rings. */
const slowBpm = 10;
const longestNote = 10;
const longestTail = 4;
/** Where a held tone is compared with its pitch. */
const [heldFrom, heldTo] = [0.3, 1.1];
/** Quarter notes of a kick that are measured, and that are drawn. */
const [kickBeats, kickBeatsDrawn] = [8, 2];
const exampleBars = 1;

/** Figures and drawn sound of each instrument by name: `{ figures, pcm }`. */
export async function measureInstruments(names) {
  const notes = await hearNotes(names);
  const cents = await hearTuning(names);
  const drawn = await hearPhrases(names);
  return new Map(
    names.map((name) => {
      const pcm = trimmed(drawn.get(name));
      const figures = { ...figuresOf(notes.get(name), pcm), cents: cents.get(name) ?? null };
      return [name, { figures, pcm }];
    }),
  );
}

/** One note of each instrument as it is, held, and rung out. */
function hearNotes(names) {
  const tracks = names.map((name) => [name, { instrument: name, pattern: heldPattern(name) }]);
  return hear({ bpm: slowBpm, tracks: Object.fromEntries(tracks) }, { seconds: longestNote });
}

/** Cents that instruments with a pitch are off, what moves it on purpose being at rest. */
async function hearTuning(names) {
  const still = Object.fromEntries(
    names.flatMap((name) => {
      const set = stillKicks[name] ?? (ranges[name] && (ranges[name].still ?? {}));
      return set === undefined ? [] : [[name, set]];
    }),
  );
  if (Object.keys(still).length === 0) return new Map();
  const tracks = Object.entries(still).map(([name, set]) => [
    name,
    {
      instrument: name,
      set: asWritten(name, set),
      pattern: `note "${tunedNote(name)}" # sustain 1.2`,
    },
  ]);
  const heard = await hear({ bpm: slowBpm, tracks: Object.fromEntries(tracks) }, { seconds: 1.2 });
  const off = [...heard].map(([name, pcm]) => {
    const hz = noteToHz(parseNoteName(tunedNote(name)));
    return [name, rounded(centsOff(slice(pcm, heldFrom, heldTo), hz), 1)];
  });
  return new Map(off);
}

/** Values as a song file has them: choices by name. */
function asWritten(name, values) {
  const { parameters } = makeDefaultRegistry().instrument(name);
  const written = Object.entries(values).map(([key, value]) => [
    key,
    parameters[key].options?.[value] ?? value,
  ]);
  return Object.fromEntries(written);
}

/** The phrases, those of equal length in one render. */
async function hearPhrases(names) {
  const heard = new Map();
  const barsOf = (name) => phraseOf(name).bars;
  for (const bars of new Set(names.map(barsOf))) {
    const tracks = names
      .filter((name) => barsOf(name) === bars)
      .map((name) => [name, { instrument: name, pattern: phraseOf(name).pattern }]);
    const song = { ...phraseSong, tracks: Object.fromEntries(tracks) };
    for (const [name, pcm] of await hear(song, { bars, tail: longestTail })) heard.set(name, pcm);
  }
  return heard;
}

function figuresOf(note, phrase) {
  const { attack, length } = shapeOf(note);
  const { peakDb, dc, correlation, spectrum } = analyze(trimmed(note));
  return {
    peakDb: rounded(peakDb, 1),
    lufs: rounded(analyze(phrase).lufs, 1),
    centroidHz: rounded(spectrum.centroidHz, 0),
    attack: rounded(attack, 3),
    length: rounded(length, 2),
    correlation: rounded(correlation, 2),
    dc: rounded(dc, 4),
  };
}

/**
 * How long a note takes until it is within 3 dB of its loudest, and until it is 60 dB under it for good: seconds
 * from its beginning, levels over 5 ms.
 */
export function shapeOf(pcm) {
  const levels = levelsOf(pcm);
  const loudest = Math.max(...levels);
  const attack = levels.findIndex((level) => level >= loudest * 10 ** (-3 / 20));
  const last = levels.findLastIndex((level) => level >= loudest / 1000);
  return { attack: (attack + 1) / 1000, length: (last + levelSpan) / 1000 };
}

/** Milliseconds. */
const levelSpan = 5;

/** RMS of all channels over 5 ms from each millisecond on. */
function levelsOf({ channels, sampleRate }) {
  const frame = sampleRate / 1000;
  const count = Math.max(1, Math.floor(channels[0].length / frame) - levelSpan);
  return Array.from({ length: count }, (_, ms) => {
    let squares = 0;
    for (const samples of channels) {
      for (let i = ms * frame; i < (ms + levelSpan) * frame; i++) squares += samples[i] ** 2;
    }
    return Math.sqrt(squares / (levelSpan * frame * channels.length));
  });
}

/** Figures and drawn sound of each preset of the kick: those by which the audio tests judge it. */
export async function measureKicks(presets) {
  const measured = new Map();
  for (const preset of presets) {
    const { bpm } = kickGenres[preset];
    const pcm = (await hear(kickSong(preset), { bars: kickBeats / 4, tail: 0 })).get('kick');
    const figures = Object.entries(kickFigures(pcm, bpm)).map(([name, value]) => [
      name,
      Number(value.toPrecision(3)),
    ]);
    const drawn = slice(pcm, 0, (kickBeatsDrawn * 60) / bpm);
    measured.set(preset, { figures: Object.fromEntries(figures), pcm: drawn });
  }
  return measured;
}

/** What is drawn of an example of docs/kicks.md: a song, of which all tracks are heard. */
export async function hearExample(song) {
  const tracks = [...(await hear(song, { bars: exampleBars, tail: 0 })).values()];
  const [first] = tracks;
  const channels = first.channels.map((samples, side) =>
    samples.map((_, i) => tracks.reduce((sum, { channels }) => sum + channels[side][i], 0)),
  );
  return { sampleRate, channels };
}

/** A kick on every quarter note, at its genre's tempo and the lowest note that its genre has. */
export function kickSong(preset) {
  const { bpm, genre } = kickGenres[preset];
  const [hz] = kickPitches(standards.kicks[genre].f0Hz);
  const note = Math.round(12 * Math.log2(hz / 440) + 9);
  const kick = { instrument: 'gabber-kick', preset, pattern: `note "${note}*4"` };
  return { bpm, tracks: { kick } };
}

function slice({ channels, sampleRate }, from, to) {
  const [begin, end] = [from, to].map((time) => Math.round(time * sampleRate));
  return { sampleRate, channels: channels.map((samples) => samples.subarray(begin, end)) };
}

/** Without the silence at the end; a fiftieth of a second of it stays. */
function trimmed(pcm) {
  const last = Math.max(...pcm.channels.map((samples) => samples.findLastIndex(isHeard)));
  return slice(pcm, 0, last / sampleRate + 0.02);
}

/** Louder than 80 dB under full scale. */
function isHeard(sample) {
  return Math.abs(sample) > 1e-4;
}

function rounded(value, digits) {
  return value === null ? null : Number(value.toFixed(digits)) + 0;
}
