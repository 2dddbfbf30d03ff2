// Twenty excerpts of the songs that come with gabber, and what gabber, ffmpeg and sox measure of them.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const songs = join(root, 'patterns', 'songs');
const gabber = join(root, 'bin', 'gabber.js');
/** Under 4 s a range is no more than chance: fast songs have more bars. */
const barsAt = (bpm) => (bpm > 240 ? 16 : 4);
const count = 20;

/** The drop of each song, then the breaks of as many as it takes. */
export function excerpts() {
  const files = readdirSync(songs).sort();
  const all = ['drop', 'break'].flatMap((section) => files.map((file) => ({ file, section })));
  return all.slice(0, count).map(({ file, section }) => ({
    name: `${file.replace('.yaml', '')}, ${section}`,
    file,
    section,
  }));
}

/** Renders an excerpt into a folder; its gain is given, for to find it takes the whole song. */
export function renderExcerpt({ file, section }, folder) {
  const song = parse(readFileSync(join(songs, file), 'utf8'));
  const written = join(folder, 'song.json');
  const { target: _, ...master } = song.master ?? {};
  writeFileSync(written, JSON.stringify({ ...song, master: { ...master, gain: '6dB' } }));
  const sound = join(folder, `${file}-${section}.wav`);
  const from = ['--from-bar', String(firstBar(song, section)), '--bars', String(barsAt(song.bpm))];
  const where = ['--no-cache', '-o', sound];
  ask(process.execPath, [gabber, 'render', written, ...from, ...where]);
  return sound;
}

/** The bar that a section begins with, counted from 1. */
function firstBar({ arrangement }, name) {
  const index = arrangement.findIndex((each) => each.section === name);
  if (index < 0) throw new Error(`there is no section ${name}`);
  return 1 + arrangement.slice(0, index).reduce((sum, each) => sum + each.bars, 0);
}

/** The figures that all three could be asked for: loudness in LUFS, range in LU, levels in dB, DC. */
export function measureAll(sound) {
  return { gabber: askGabber(sound), ffmpeg: askFfmpeg(sound), sox: askSox(sound) };
}

function askGabber(sound) {
  const said = ask(process.execPath, [gabber, 'analyze', sound, '--json']).stdout;
  const { lufs, lra, truePeakDb, rmsDb, peakDb, dc } = JSON.parse(said);
  return { lufs, lra, truePeakDb, rmsDb, peakDb, dc };
}

/** `ebur128` has one decimal. */
function askFfmpeg(sound) {
  const args = ['-nostats', '-i', sound, '-af', 'ebur128=peak=true', '-f', 'null', '-'];
  const said = ask('ffmpeg', args).stderr;
  const summary = said.slice(said.lastIndexOf('Summary:'));
  const figure = (name) => numberIn(summary, new RegExp(`${name}:\\s+(-?[\\d.]+)`));
  return { lufs: figure('I'), lra: figure('LRA'), truePeakDb: figure('Peak') };
}

/** `stats` has two decimals, six for DC: of all channels first, then of each. */
function askSox(sound) {
  const said = ask('sox', [sound, '-n', 'stats']).stderr;
  const figure = (name) => numberIn(said, new RegExp(`^${name}\\s+(-?[\\d.]+)`, 'm'));
  return { rmsDb: figure('RMS lev dB'), peakDb: figure('Pk lev dB'), dc: figure('DC offset') };
}

function numberIn(text, pattern) {
  const found = pattern.exec(text);
  if (found === null) throw new Error(`no ${pattern} in ${text}`);
  return Number(found[1]);
}

function ask(program, args) {
  const run = spawnSync(program, args, { encoding: 'utf8', cwd: root });
  if (run.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${run.error ?? run.stderr}`);
  return run;
}
