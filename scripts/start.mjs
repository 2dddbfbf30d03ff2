// `npm start`: renders the demo song, and says what to do next.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const song = 'patterns/songs/rotterdam.yaml';
const sound = 'out/rotterdam.wav';

mkdirSync(join(root, 'out'), { recursive: true });
const rendered = spawnSync(process.execPath, ['bin/gabber.js', 'render', song, '-o', sound], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = rendered.status ?? 1;
if (rendered.status === 0) {
  console.log(`
${sound} is ready. Listen to it, then:

  open ${song} in an editor, change something, and run npm start again
  npx gabber render ${song} --bars 8 --solo kick -o out/kick.wav
  npx gabber events -e 's "bd*4 [~ cp]"'
  npx gabber instruments
  npx gabber --help
`);
}
