// Makes one program of the built modules, so that a start reads a few files and not hundreds: `dist/program`
// holds what `bin/gabber.js` runs and what it starts threads from. Who imports gabber gets the modules themselves.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** What `bin/gabber.js` imports, and threads, which find their file beside whoever starts them: modules. */
const modules = [
  'dist/src/cli/start/start.js',
  'dist/src/render/render-worker.js',
  'dist/src/scsynth/embedded/server-worker.js',
  'dist/src/midi-ports/sender-worker.js',
  'dist/src/midi-ports/release-notes.js',
  'dist/src/live/sound/sound-worker.js',
];

/** All else: CommonJS, whose compiled code can be kept. Its imports come later as requests of that kind. */
const program = 'dist/src/cli/main.js';

/** Packages that read files of their own (WebAssembly) and are loaded only when they are needed. */
const external = [
  'gabber/package.json',
  'supersonic-scsynth-core',
  'wasm-media-encoders',
  'mpg123-decoder',
  '@wasm-audio-decoders/ogg-vorbis',
  'libsql',
];

/**
 * Bundles what was built into `dist/program`.
 *
 * @param {string} root gabber's folder
 */
export async function bundleProgram(root) {
  const dir = join(root, 'dist', 'program');
  rmSync(dir, { recursive: true, force: true });
  const used = await bundle(root, program, dir, { format: 'cjs', dynamicImportInCjs: false });
  for (const entry of modules) used.push(...(await bundle(root, entry, dir, { format: 'es' })));
  writeFileSync(join(dir, 'LICENSES.txt'), licenses(packagesOf(used)));
}

/** Bundles one entry, each by itself, so that a thread loads nothing that only others need. */
async function bundle(root, entry, dir, form) {
  const ending = form.format === 'cjs' ? 'cjs' : 'js';
  const build = await rolldown({
    input: join(root, entry),
    cwd: root,
    platform: 'node',
    external,
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
  });
  const { output } = await build.write({
    dir,
    ...form,
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `[name]-[hash].${ending}`,
  });
  await build.close();
  return output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** The folders of the packages that modules belong to, in order, each once. */
function packagesOf(modules) {
  const inPackage = /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
  const folders = modules.map((id) => inPackage.exec(id)?.[1]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** The licences of what is bundled, which ask to be passed on with it. */
function licenses(folders) {
  const texts = folders.map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${about.name} ${about.version} (${about.license})\n\n${licenseText(folder, about)}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** What a package says in a file of that name, or else at the end of its README, or else by name alone. */
function licenseText(folder, { license, author, homepage, repository }) {
  const names = readdirSync(folder);
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const file = names.find((name) => /^(licen[cs]e|copyright)/i.test(name));
  if (file !== undefined) return read(file).trim();
  const readme = names.find((name) => /^readme/i.test(name));
  const section = /^(?:#+ licen[cs]e|licen[cs]e\n-+)\s+([\s\S]+)/im.exec(
    readme === undefined ? '' : read(readme),
  )?.[1];
  if (section !== undefined) return section.trim();
  if (typeof license !== 'string') throw new Error(`${folder} has no licence to pass on`);
  const by = typeof author === 'object' ? author.name : author;
  const home = homepage ?? (typeof repository === 'object' ? repository.url : repository);
  return `${license}, by ${by ?? 'its authors'} (${home ?? 'no address given'})`;
}
