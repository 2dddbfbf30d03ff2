// Asks both engines which UGens they have, and writes the lists that `scripts/ugens.mjs` marks in the
// table: `ugens-embedded.txt` of the embedded engine, `ugens-native.txt` of this machine's scsynth with
// sc3-plugins (Debian: supercollider-server, sc3-plugins-server).
//
//   npm run build && node scripts/ugens-engines.mjs            writes both lists
//   node scripts/ugens-engines.mjs --check                     exits 1 if they would change
//
// A SynthDef of one UGen without inputs is loaded, not played: an engine that lacks the UGen says so.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blob, bundle, encodePacket, message, timetagFromSeconds } from '../dist/src/osc/index.js';
import { instantiate } from '../dist/src/scsynth/embedded/instance.js';
import { loadEngineModule, serverOptions } from '../dist/src/scsynth/index.js';
import { encodeSynthDefs } from '../dist/src/synthdef/index.js';
import { ugenTable } from '../dist/src/synthdef/ugen-table.js';
import { leftOutUGens } from './ugens-left-out.mjs';

const here = dirname(fileURLToPath(import.meta.url));

const names = [
  ...new Set([...Object.keys(ugenTable), ...leftOutUGens(), 'BinaryOpUGen', 'UnaryOpUGen']),
].sort();

/** The file of a SynthDef that needs one UGen. */
function probe(name) {
  const ugens = [{ name, rate: 2, special: 0, inputs: [], outputs: [] }];
  const empty = { constants: [], values: [], controls: [], variants: [] };
  return encodeSynthDefs([{ ...empty, name: `probe-${name}`, ugens }]);
}

/** The names in an engine's complaints. */
function without(text) {
  const missing = new Set(
    [...text.matchAll(/UGen '(\w+)' not installed/g)].map(([, name]) => name),
  );
  return names.filter((name) => !missing.has(name));
}

function askNative() {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-ugens-'));
  try {
    const packets = [
      ...names.map((name) => bundle(timetagFromSeconds(0), message('/d_recv', blob(probe(name))))),
      bundle(timetagFromSeconds(0.01), message('/c_set')),
    ].map(encodePacket);
    const sized = packets.map((packet) => {
      const size = Buffer.alloc(4);
      size.writeInt32BE(packet.length);
      return Buffer.concat([size, packet]);
    });
    const score = join(folder, 'score.osc');
    writeFileSync(score, Buffer.concat(sized));
    const args = ['-N', score, '_', join(folder, 'out.wav'), '48000', 'WAV', 'float', '-d', '4096'];
    const run = spawnSync('scsynth', args, { encoding: 'utf8', timeout: 60e3, maxBuffer: 1e8 });
    if (run.error) throw run.error;
    return without(run.stdout + run.stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Below the engine's own interface, which asks the table before it sends a SynthDef. */
async function askEmbedded() {
  const module = await loadEngineModule();
  const instance = module.ok && (await instantiate(module.value, serverOptions(), 1024));
  if (!instance.ok) throw new Error('the embedded engine does not start');
  const { input, replies, process } = instance.value;
  const answers = [];
  for (const name of names) {
    input.write(encodePacket(message('/d_recv', blob(probe(name)))));
    process(-1);
    while (!replies.isEmpty) answers.push(Buffer.from(replies.read()).toString('latin1'));
  }
  return without(answers.join('\n'));
}

/** Writes a list, or compares it with the one that is kept. True if it stays. */
function keep(file, found) {
  const kept = readFileSync(join(here, file), { encoding: 'utf8', flag: 'a+' });
  const text = `${found.join('\n')}\n`;
  console.log(`${file}: ${found.length} UGens`);
  if (kept === text) return true;
  if (!process.argv.includes('--check')) writeFileSync(join(here, file), text);
  else console.error(`${file} is not what the engine says now`);
  return false;
}

/** What a scsynth without sc3-plugins lacks is taken from the list that is kept. */
function withPlugins(found) {
  if (found.includes('DFM1')) return found;
  const kept = readFileSync(join(here, 'ugens-native.txt'), 'utf8').split(/\s+/);
  const isPlugin = (name) => ugenTable[name]?.split(';')[1].includes('x') ?? !found.includes(name);
  return names.filter((name) => found.includes(name) || (isPlugin(name) && kept.includes(name)));
}

const kept = [
  keep('ugens-embedded.txt', await askEmbedded()),
  keep('ugens-native.txt', withPlugins(askNative())),
];
if (process.argv.includes('--check') && kept.includes(false)) process.exitCode = 1;
