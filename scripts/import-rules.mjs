// The rules between rooms: who may import whom, through which door, and who stays free of Node.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A room imports only from rooms before it. */
const order = [
  'base',
  'audio',
  'store',
  'music',
  'pattern',
  'tidal',
  'osc',
  'synthdef',
  'scsynth',
  'sound',
  'synthdefs',
  'song',
  'stage',
  'analysis',
  'samples',
  'synthdef-files',
  'midi',
  'midi-ports',
  'dirt',
  'compose',
  'render',
  'live',
  'models',
  'memory',
  'assistant',
  'goals',
  'studio',
  'library',
  'cli',
  'tui',
  'web',
  'mcp',
];

/** Rooms that run in a browser too: the whole path from a song's text to its messages. */
const browserSafe = new Set([
  'base',
  'audio',
  'music',
  'pattern',
  'tidal',
  'osc',
  'synthdef',
  'scsynth',
  'sound',
  'synthdefs',
  'song',
  'stage',
  'analysis',
  'midi',
  'compose',
]);

/** Parts of browser-safe rooms that are for Node. */
const forNode = ['connection', 'embedded', 'native', 'remote', 'score'].map(
  (part) => `src/scsynth/${part}/`,
);

/** What `synthdefs` may use beside itself: sounds are declared, with their graphs. */
const forSynthdefs = new Set(['base', 'sound', 'synthdef']);

/** A file longer than this holds two ideas; generated and hand-written tables are exempt. */
const mostLines = 400;
const isTable = (file) => /(table|data|generated)[^/]*\.ts$/.test(file);

const complaints = [];
const files = [...list('src'), ...list('synthdefs')];
const imports = new Map(files.map((file) => [file, importsOf(file)]));
for (const file of files) checkFile(file);
findCycles();
for (const each of complaints) console.log(each);
if (complaints.length === 0) console.log(`${files.length} files keep the rules`);
process.exitCode = complaints.length === 0 ? 0 : 1;

function list(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Statements `import … from`, `export … from` and `import(…)`, with whether only types cross. */
function importsOf(file) {
  const code = withoutComments(readFileSync(join(root, file), 'utf8'));
  const found = [];
  const statement = /^\s*(import|export)\s+(type\s)?([^;'"]*?)\bfrom\s+['"]([^'"]+)['"]/gm;
  for (const [, , type, names, from] of code.matchAll(statement)) {
    found.push({ from, typeOnly: type !== undefined || onlyTypes(names) });
  }
  for (const [, from] of code.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm)) found.push({ from });
  for (const [, from] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    found.push({ from, lazy: true });
  }
  return found.map((each) => ({ ...each, to: resolve(file, each.from) }));
}

function onlyTypes(names) {
  const inner = /^\{([\s\S]*)\}\s*$/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const each = inner.split(',').map((name) => name.trim());
  return each.filter((name) => name !== '').every((name) => name.startsWith('type '));
}

function withoutComments(code) {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

function resolve(file, from) {
  return from.startsWith('.') ? join(dirname(file), from).split(sep).join('/') : undefined;
}

function roomOf(file) {
  const [top, room] = file.split('/');
  return top === 'synthdefs' ? 'synthdefs' : room;
}

function doorOf(room) {
  return room === 'synthdefs' ? 'synthdefs/index.ts' : `src/${room}/index.ts`;
}

function checkFile(file) {
  const room = roomOf(file);
  if (!order.includes(room)) complain(file, `the room ${room} is not in the order of rooms`);
  for (const each of imports.get(file)) {
    if (each.to !== undefined) checkRelative(file, room, each);
    else if (each.from.startsWith('node:')) checkNode(file, room, each.from);
  }
  const text = readFileSync(join(root, file), 'utf8');
  const lines = text.split('\n').length;
  if (lines > mostLines && !isTable(file)) complain(file, `${lines} lines: two ideas in one file`);
  if (isBrowserSafe(file, room)) {
    const named = /(?<![\w.'"`])(process\.\w+|Buffer\.\w+|__dirname)/.exec(withoutComments(text));
    if (named !== null) complain(file, `uses ${named[1]}, but ${room} runs in a browser too`);
  }
}

function checkRelative(file, room, { from, to }) {
  if (!/\.(ts|json)$/.test(to)) return complain(file, `${from} lacks its ending`);
  if (!to.startsWith('src/') && !to.startsWith('synthdefs/')) {
    return complain(file, `imports ${from}, which is not part of the package`);
  }
  const other = roomOf(to);
  if (other === room) return;
  if (to !== doorOf(other)) complain(file, `imports ${to}; the door is ${doorOf(other)}`);
  if (order.indexOf(other) > order.indexOf(room)) {
    complain(file, `${room} may not import ${other}, which comes after it`);
  }
  if (room === 'synthdefs' && !forSynthdefs.has(other)) {
    complain(file, `synthdefs import only ${[...forSynthdefs].join(' and ')}, not ${other}`);
  }
}

function isBrowserSafe(file, room) {
  return browserSafe.has(room) && !forNode.some((folder) => file.startsWith(folder));
}

function checkNode(file, room, from) {
  if (isBrowserSafe(file, room)) complain(file, `imports ${from}, but ${room} runs in a browser`);
}

/** Cycles of imports that exist at run time; types may refer to each other. */
function findCycles() {
  const state = new Map();
  const visit = (file, path) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      const cycle = [...path.slice(path.indexOf(file)), file];
      complain(file, `imports itself: ${cycle.join(' -> ')}`);
      return;
    }
    state.set(file, 'open');
    for (const { to, typeOnly, lazy } of imports.get(file) ?? []) {
      if (to !== undefined && !typeOnly && !lazy) visit(to, [...path, file]);
    }
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
}

function complain(file, what) {
  complaints.push(`${file}: ${what}`);
}
