// Writes docs/generated-songs.md: three songs as `gabber generate` makes them, rendered, measured and drawn, and a wish
// that `gabber reach` measures its way to. Run after a build whenever composing changed; it takes some minutes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const program = fileURLToPath(new URL('../bin/gabber.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gabber-generated-'));

const songs = [
  { genre: 'gabber', bpm: 175, seed: 3 },
  { genre: 'french', bpm: 205, seed: 12 },
  { genre: 'darkcore', bpm: 150, seed: 5 },
];
const wish = ['kick', 'at', '52', 'Hz', 'and', '20%', 'brighter'];

const head = `# Three songs that were composed

\`node scripts/generated-songs.mjs\` composes, renders, measures and draws them: nothing here is written by hand. What
such songs are made of is in [generate.md](generate.md); sixty more, held against their genres, in
[figures/soak-compose.md](figures/soak-compose.md).
`;

mkdirSync(join(docs, 'pictures/generated'), { recursive: true });
try {
  const text = [head, ...songs.map(songText), wishText(songs[0])].join('\n');
  writeFileSync(join(docs, 'generated-songs.md'), text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function songText({ genre, bpm, seed }) {
  const command = ['generate', genre, String(bpm), '--seed', String(seed), '-o', fileOf(genre)];
  const made = JSON.parse(gabber([...command, '--json']));
  gabber(['render', fileOf(genre), '-o', `${genre}.wav`]);
  const picture = `pictures/generated/${genre}.png`;
  const plot = ['--plot', join(docs, picture)];
  const heard = JSON.parse(gabber(['analyze', `${genre}.wav`, ...plot, '--json']));
  const kick = JSON.parse(gabber(['analyze', kickAlone(genre), '--json'])).kick;
  return `## ${made.title}

\`gabber ${command.join(' ')}\`: ${made.bars} bars in ${made.key}.

\`\`\`
${formText(made.sections)}
\`\`\`

![${made.title}: waveform, spectrogram and loudness](${picture})

${tableOf(rowsOf(heard, kick))}
`;
}

function formText(sections) {
  const longest = Math.max(...sections.map(({ section }) => section.length));
  return sections
    .map(({ section, bars }) => `${section.padEnd(longest)}  ${'█'.repeat(bars)} ${bars}`)
    .join('\n');
}

function rowsOf({ lufs, lra, truePeakDb, crestDb, correlation, tempoBpm, key, spectrum }, kick) {
  const share = (part) => `${Math.round(spectrum.bands[part])} %`;
  return [
    ['loudness', `${lufs.toFixed(1)} LUFS`],
    ['range', `${lra.toFixed(1)} LU`],
    ['true peak', `${truePeakDb.toFixed(1)} dBTP`],
    ['crest', `${crestDb.toFixed(1)} dB`],
    ['correlation of the sides', correlation.toFixed(2)],
    ['tempo, as it is heard', `${tempoBpm.toFixed(1)} bpm`],
    ['key, as it is heard', typeof key === 'string' ? key : `${key.tonic} ${key.mode}`],
    ['sub, body, mid, top', ['sub', 'body', 'mid', 'top'].map(share).join(', ')],
    ['the kick alone', `${kick.f0Hz.toFixed(1)} Hz, distortion ${Math.round(kick.thdPercent)} %`],
  ];
}

function tableOf(rows) {
  return ['| | |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/** Four bars of the kick of a song. */
function kickAlone(genre) {
  const text = readFileSync(join(folder, fileOf(genre)), 'utf8');
  const [, preset] = /gabber-kick\n\s+preset: (\S+)/.exec(text);
  const [, key] = /^key: (.+)$/m.exec(text);
  const song = `bpm: 150\nkey: ${key}\ntracks:\n  kick: {instrument: gabber-kick, preset: ${preset}, pattern: 'x ~ x ~', level: -9dB}\n`;
  writeFileSync(join(folder, 'kick.yaml'), song);
  gabber(['render', 'kick.yaml', '--bars', '4', '-o', 'kick.wav']);
  return 'kick.wav';
}

function wishText({ genre }) {
  const command = ['reach', fileOf(genre), ...wish];
  const { outcomes } = JSON.parse(gabber([...command, '--json', '--dry-run'], 'log'));
  return `## A wish that is measured

\`gabber ${command.join(' ')}\`, of the first of them, renders, measures and changes
until it hears what was asked. Each line is a render, with what it tried:

${outcomes.map(stepsText).join('\n\n')}

and what it says at its end:

\`\`\`
${gabber(command, 'report').trim()}
\`\`\`
`;
}

function stepsText({ goal, wanted, steps }) {
  const names = Object.keys(wanted);
  const number = (value) => (value === undefined ? '' : String(Number(value.toPrecision(4))));
  const range = ({ min, max }) => `${number(min)} to ${number(max)}`;
  const head = [`${goal.kind}`, ...names.map((name) => `${name} (wanted ${range(wanted[name])})`)];
  const rows = steps.map(({ figures, edits }) => [
    edits.length === 0 ? 'as it was' : edits.map(editText).join(' '),
    ...names.map((name) => number(figures[name])),
  ]);
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** An edit as code in a cell of a table: its beginning, where patterns make it long. */
function editText(edit) {
  const text = JSON.stringify(edit).replaceAll('|', '\\|');
  return `\`${text.length > 120 ? `${text.slice(0, 120)}…` : text}\``;
}

function fileOf(genre) {
  return `${genre}.yaml`;
}

/** What gabber prints; `memory` is where it keeps what it learns: what one run learnt would show in the next. */
function gabber(args, memory = 'data') {
  const env = { ...process.env, GABBER_DATA_DIR: join(folder, memory) };
  return execFileSync(process.execPath, [program, ...args], { cwd: folder, env, encoding: 'utf8' });
}
