// The desk: what a strip costs beside its effects, how fast a dense song renders, what modulators cost.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureGabber } from '../shared/process.mjs';
import { row } from '../shared/row.mjs';
import { denseSong } from './song.mjs';
import { chains, stripOverhead } from './strips.mjs';

/** About a minute at 175 bpm, and half of one where two renders are compared. */
const bars = 44;
const fewBars = 22;
const rounds = 3;
const modulators = 200;

/** @param {{ note: (text: string) => void }} means */
export async function run({ note }) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-desk-'));
  try {
    const rows = [];
    for (const [name, chain] of Object.entries(chains)) {
      note(`strips of ${name} …`);
      const value = await stripOverhead(chain);
      rows.push(row({ name: `strip over its effects, ${name}`, value, unit: '%', better: 'less' }));
    }
    note('a dense song, its loudness found …');
    const render = (name, options) => renderSong(folder, name, denseSong(options));
    const found = await best(() => render('found', { bars, master: { target: 'club' } }));
    const once = await best(() => render('once', { bars, master: { gain: '-6dB' } }));
    rows.push(
      row({ name: '12 tracks of 5 effects', value: found.factor, unit: 'x', better: 'more' }),
      row({ name: 'the same, its gain given', value: once.factor, unit: 'x', better: 'more' }),
    );
    note(`with ${modulators} modulators and without …`);
    const share = await modulatorShare(render);
    rows.push(
      row({ name: `${modulators} modulators`, value: share, unit: '% of a core', better: 'less' }),
    );
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** CPU time that modulators take for each second of sound, in per cent: rounds of both in turn, the least of each. */
async function modulatorShare(render) {
  const plain = [];
  const moved = [];
  const options = { bars: fewBars, master: { gain: '-6dB' } };
  for (let round = 0; round < rounds; round++) {
    plain.push(await render('plain', options));
    moved.push(await render('moved', { ...options, modulators }));
  }
  const [without, withThem] = [plain, moved].map((runs) =>
    Math.min(...runs.map((each) => each.cpu)),
  );
  return (100 * (withThem - without)) / plain[0].sound;
}

async function renderSong(folder, name, song) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(song));
  const output = join(folder, `${name}.wav`);
  const run = await measureGabber([
    'render',
    file,
    '--no-cache',
    '--tail',
    '0',
    '-o',
    output,
    '--json',
  ]);
  const { seconds } = JSON.parse(run.out);
  return { sound: seconds, factor: seconds / run.seconds, cpu: run.cpuSeconds };
}

/** The run that the machine disturbed least. */
async function best(render) {
  const runs = [];
  for (let round = 0; round < rounds; round++) runs.push(await render());
  return runs.sort((a, b) => b.factor - a.factor)[0];
}
