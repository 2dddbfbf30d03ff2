// What the library bears: ten thousand broken files imported at once, `npm run soak -- library --write`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const gabber = fileURLToPath(new URL('../../bin/gabber.js', import.meta.url));
const broken = 10_000;
/** Every so many broken files there is one that is whole. */
const between = 50;

/** Ways of being broken: a name's ending, and what is in the file. */
const faults = [
  (i) => ['yaml', `tracks: {a: {instrument: acid, pattern: "x*${i}"`],
  (i) => ['yaml', `tracks: {a: {instrument: acdi${i}, pattern: x}}\n`],
  (i) => ['yaml', `tracks: [${'['.repeat(i % 50)}\n`],
  (i) => ['yaml', `instrument: hoover\nset: {cutoff: ${i} apples}\n`],
  (i) => ['yml', `library: 1\nentries: [{kind: tune, name: n${i}, text: x}]\n`],
  (i) => ['json', `{"library": 1, "entries": [${i}`],
  (i) => ['json', noise(i, 400)],
  (i) => ['tidal', `d1 $ sond "bd*${i}"\n`],
  (i) => ['tidal', `d1 $ s "bd [sn ${i}\n`],
  (i) => ['tidal', `d1 $ every ${i} $ s "bd"\n`],
  (i) => ['tidal', noise(i, 200)],
  () => ['tidal', ''],
  (i) => ['mid', noise(i, 300)],
  (i) => [
    'mid',
    Buffer.concat([Buffer.from('MThd\0\0\0\x06\0\x01\0\x01\0\x60MTrk'), noise(i, 40)]),
  ],
];

/** Bytes that mean nothing, others for each file. */
function noise(seed, length) {
  let state = seed * 2_654_435_761 + 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    }),
  );
}

export const parts = {
  broken(note) {
    const folder = mkdtempSync(join(tmpdir(), 'gabber-soak-'));
    try {
      return imported(folder, note);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function imported(folder, note) {
  const run = (...args) => {
    const env = { ...process.env, GABBER_DATA_DIR: join(folder, 'data') };
    const options = { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e9 };
    const ended = spawnSync(process.execPath, [gabber, 'library', ...args, '--json'], options);
    return JSON.parse(ended.stdout);
  };
  const count = () => run('list', '--limit', '10000').entries.length;
  writeFileSync(join(folder, 'mine.tidal'), 'd1 $ s "bd*4"\n');
  run('add', 'mine.tidal', '--name', 'Mine');
  const before = count();
  const whole = writeFiles(join(folder, 'in'));
  note(`importing ${broken} broken files and ${whole} whole ones …`);
  const began = performance.now();
  const said = run('import', 'in', '--tag', 'imported');
  const seconds = (performance.now() - began) / 1000;
  const { files, added, refused, problems } = said;
  const found = run('list', '--tag', 'imported', '--limit', '10000').entries.length;
  const after = count();
  const isWhole = after === before + whole && found === whole && added === whole;
  if (!isWhole || files !== broken + whole || refused !== broken) process.exitCode = 1;
  note(`${problems.at(-1)?.message}`);
  return [
    { name: 'broken files that were told of', value: refused, unit: `of ${broken}` },
    { name: 'whole files among them that were added', value: found, unit: `of ${whole}` },
    {
      name: 'entries from before that are there still',
      value: after - found,
      unit: `of ${before}`,
    },
    { name: 'what is shown of that', value: problems.length, unit: 'lines' },
    { name: 'time that it took', value: seconds, unit: 's' },
  ];
}

/** Broken files, and whole ones between them; how many those are. */
function writeFiles(into) {
  let whole = 0;
  for (let i = 0; i < broken; i += 1) {
    const folder = join(into, String(i % 20));
    if (i < 20) mkdirSync(folder, { recursive: true });
    const [ending, content] = faults[i % faults.length](i);
    writeFileSync(join(folder, `broken-${i}.${ending}`), content);
    if (i % between !== 0) continue;
    writeFileSync(join(folder, `whole-${i}.tidal`), `d1 $ s "bd*4" # speed ${i + 1}\n`);
    whole += 1;
  }
  return whole;
}
