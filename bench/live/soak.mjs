// What takes too long for CI: the rehearsal of twenty minutes, ten minutes of sixteenths on both engines, a day of music.
// `npm run soak -- live rehearsal --write` keeps its figures; `npm run soak -- live short` is a rehearsal of two minutes,
// `npm run soak -- live scsynth` one of four with an installed scsynth that is killed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../shared/process.mjs';
import { row } from '../shared/row.mjs';
import { timingRows } from './index.mjs';
import { fileAct } from './rehearsal/file-act.mjs';
import { promptAct } from './rehearsal/prompt-act.mjs';

const seed = Number(process.env.GABBER_TEST_SEED ?? 1);
const TEN_MINUTES = 600;

/** Each gives its rows. */
export const parts = {
  rehearsal: (note) => rehearsalRows('the rehearsal', TEN_MINUTES, note),
  short: (note) => rehearsalRows('a short rehearsal', 60, note),
  scsynth: (note) => scsynthRows(240, note),
  native: (note) => timingRows('native', TEN_MINUTES, note),
  embedded: (note) => timingRows('embedded', TEN_MINUTES, note),
  day(note) {
    note('a day of music on a clock of its own …');
    const file = join('tests', 'unit', 'live', 'hours.test.ts');
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const run = spawnSync(process.execPath, [vitest, 'run', file, '--maxWorkers=1'], {
      cwd: root,
      env: { ...process.env, GABBER_LIVE_HOURS: '24' },
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stdout);
    const name = 'hours without a gap, a double, drift or growth';
    return [row({ name, value: 24, unit: 'hours', better: 'more' })];
  },
};

/** A file that is edited while an installed scsynth plays, which is killed too; judged by what it recorded. */
async function scsynthRows(seconds, note) {
  const act = await fileAct({ seconds, seed, note, engine: 'native' });
  for (const reason of act.reasons) note(reason);
  note(`${JSON.stringify(act.counts)} ${JSON.stringify({ ...act.stats, tracks: undefined })}`);
  const name = (what) => `a rehearsal with scsynth: ${what}`;
  const kills = act.counts['engine killed'] ?? 0;
  return [
    row({ name: name('seconds of wrong sound'), value: act.wrong, unit: 's', better: 'less' }),
    row({ name: name('times that it was killed'), value: kills, unit: 'times' }),
    row({ name: name('xruns of JACK'), value: act.xruns, unit: 'times', better: 'less' }),
    row({ name: name('bars compared'), value: act.bars, unit: 'bars', better: 'more' }),
    row({ name: name('length'), value: act.seconds, unit: 's' }),
  ];
}

/** Two acts: a file that is edited, and a prompt at which is typed. */
async function rehearsalRows(name, seconds, note) {
  const file = await fileAct({ seconds, seed, note });
  const prompt = await promptAct({ seconds, seed, note });
  for (const [act, each] of Object.entries({ file, prompt })) {
    for (const reason of each.reasons) note(`${act}, ${reason}`);
    note(`${act}: ${JSON.stringify(each.counts)}`);
    note(`${act}: ${JSON.stringify({ ...each.stats, tracks: undefined })}`);
  }
  note(`synth: ${JSON.stringify(file.midi)}`);
  const wrong = file.wrong + prompt.wrong + file.midi.silent;
  const bars = file.bars + prompt.bars;
  const underruns = file.stats.underruns + prompt.stats.underruns;
  const less = (what, value, unit) =>
    row({ name: `${name}: ${what}`, value, unit, better: 'less' });
  return [
    less('seconds of wrong sound', wrong, 's'),
    less('of them while a file is edited', file.wrong, 's'),
    less('of them at the prompt', prompt.wrong, 's'),
    less('of them a synth that is plugged in', file.midi.silent, 's'),
    less('notes that hang', file.midi.hanging, 'notes'),
    less('underruns of the player program', underruns, 'times'),
    row({ name: `${name}: bars compared`, value: bars, unit: 'bars', better: 'more' }),
    row({ name: `${name}: length`, value: file.seconds + prompt.seconds, unit: 's' }),
  ];
}
