// Live: the first sound, a save, the scheduler's share, a chain that changes, onsets and MIDI ticks in time.
import { row } from '../shared/row.mjs';
import { has } from './beds.mjs';
import { chainSwap } from './chain-swap.mjs';
import { firstSounds } from './first-sound.mjs';
import { clockJitter } from './midi-clock.mjs';
import { saves } from './saves.mjs';
import { sixteenTracks } from './songs.mjs';
import { timing } from './timing.mjs';

/** Seconds of the short form; ten minutes are in `soak.mjs`. */
const SHORT = 20;
const song = 'patterns/songs/rotterdam.yaml';

/** @param {{ note: (text: string) => void }} means */
export async function run({ note }) {
  const hasPulse = has('pulseaudio') && has('pacat') && has('parec');
  const hasJack = has('jackd') && has('scsynth') && has('jack_rec');
  const hasClock = has('jackd') && has('jack_midi_dump');
  const rows = [];
  if (hasPulse) {
    note('the first sound …');
    rows.push(...(await firstRows()));
  } else note('no PulseAudio here: no first sound, no onsets embedded');
  note('saves of a song of sixteen tracks …');
  rows.push(...(await saveRows()));
  note('a chain that changes …');
  rows.push(...(await swapRows()));
  if (hasJack) rows.push(...(await timingRows('native', SHORT, note)));
  if (hasPulse) rows.push(...(await timingRows('embedded', SHORT, note)));
  if (hasClock) {
    note('a MIDI clock …');
    rows.push(...(await clockRows()));
  }
  return rows;
}

async function firstRows() {
  const whole = await firstSounds({ file: song });
  const sixteen = await firstSounds({ text: sixteenTracks() });
  const rows = [
    ['first sound of a whole song', whole],
    ['first sound of sixteen tracks', sixteen],
  ];
  return rows.map(([name, value]) => less(name, Math.min(...value), 's'));
}

async function saveRows() {
  const { saved, main, dropped } = await saves();
  return [
    less('save to scheduled, the middle one', middleOf(saved), 'ms'),
    less('save to scheduled, the least', Math.min(...saved), 'ms'),
    less('notes dropped meanwhile', dropped, 'notes'),
    less('main thread at sixteen tracks', main, '% of a core'),
  ];
}

async function swapRows() {
  const { step, different } = await chainSwap();
  return [
    less("greatest step while chains fade, of the sound's own", step, ''),
    less('samples of other tracks that differ', different, 'samples'),
  ];
}

/** Rows of sixteenths at 250 bpm; `soak.mjs` has the same over ten minutes. */
export async function timingRows(engine, seconds, note) {
  note(`sixteenths on sixteen tracks, ${engine}, ${seconds} s …`);
  const { late, dropped, breaks, missing, whole, middle, within } = await timing(engine, seconds);
  const broken = engine === 'native' ? 'xruns of JACK' : 'underruns of the player';
  const name = (what) => `${engine}, ${seconds} s: ${what}`;
  return [
    less(name('late'), late, 'messages'),
    less(name('dropped'), dropped, 'notes'),
    less(name(broken), breaks, 'times'),
    less(name('sixteenths not heard'), missing, 'sixteenths'),
    less(name('onset error, windows of 5 s, the middle one'), middle, 'samples rms'),
    less(name('onset error over all'), whole, 'samples rms'),
    row({ name: name('windows within 3 samples'), value: 100 * within, unit: '%', better: 'more' }),
  ];
}

async function clockRows() {
  const { sent, floor, xruns } = await clockJitter();
  return [
    less('MIDI clock at 200 bpm', sent, 'ms rms'),
    less('a bare sender on the same test bed', floor, 'ms rms'),
    less('xruns of JACK meanwhile', xruns, 'times'),
  ];
}

function less(name, value, unit) {
  return row({ name, value, unit, better: 'less' });
}

function middleOf(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
