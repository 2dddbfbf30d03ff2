// `npm run build && node scripts/analysis-peers.mjs`: writes docs/figures/analysis.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { excerpts, measureAll, renderExcerpt } from './analysis/excerpts.mjs';

const file = new URL('../docs/figures/analysis.md', import.meta.url);
const figures = ['lufs', 'lra', 'truePeakDb', 'rmsDb', 'peakDb', 'dc'];
const digits = { lufs: 2, lra: 2, truePeakDb: 2, rmsDb: 2, peakDb: 2, dc: 6 };

const folder = mkdtempSync(join(tmpdir(), 'gabber-excerpts-'));
try {
  const rows = excerpts().map((excerpt) => {
    console.error(excerpt.name);
    return { name: excerpt.name, ...measureAll(renderExcerpt(excerpt, folder)) };
  });
  writeFileSync(file, page(rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function page(rows) {
  const heads = ['loudness LUFS', 'range LU', 'true peak dB', 'RMS dB', 'peak dB', 'DC'];
  return `# \`gabber analyze\` beside ffmpeg and sox

Made by \`node scripts/analysis-peers.mjs\`: four bars of the drop of every song in \`patterns/songs\` (16 above 240 bpm),
and of the breaks of some, as \`gabber render\` writes them with the master's gain at 6 dB. Loudness, range and true peak
beside ffmpeg's \`ebur128\`, which has one decimal; RMS, peak and DC beside sox's \`stats\`. In each place
gabber's figure comes first. CI compares the same excerpts (\`tests/integration/analysis-peers.test.ts\`).

| excerpt | ${heads.join(' | ')} |
|---|${'---|'.repeat(heads.length)}
${rows.map(line).join('\n')}

The farthest apart: ${figures.map((figure, i) => `${heads[i]} ${farthest(rows, figure)}`).join(', ')}.
`;
}

function line({ name, gabber, ffmpeg, sox }) {
  const theirs = { ...ffmpeg, ...sox };
  const cells = figures.map((figure) => `${shown(gabber[figure], figure)} ${theirs[figure]}`);
  return `| ${[name, ...cells].join(' | ')} |`;
}

function farthest(rows, figure) {
  const apart = rows.map(({ gabber, ffmpeg, sox }) =>
    Math.abs(gabber[figure] - { ...ffmpeg, ...sox }[figure]),
  );
  return shown(Math.max(...apart), figure);
}

function shown(value, figure) {
  return value.toFixed(digits[figure]);
}
