// Makes the UGen table (`src/synthdef/ugen-table.ts`) and the typings (`src/synthdef/ugen-table-types.ts`)
// out of what this machine's sclang says about its class library (core and sc3-plugins).
//
//   node scripts/ugens.mjs            writes both files
//   node scripts/ugens.mjs --check    exits 1 if they would change
//   --extensions DIR                  a folder of classes that sclang does not find by itself
//
// Writing needs the classes of sc3-plugins (Debian: sc3-plugins-language). Without them --check
// compares what belongs to SuperCollider's own library.
// `ugens-embedded.txt` and `ugens-native.txt` list the UGens that the engines have (`ugens-engines.mjs`
// asks them), and `docs/ugens.md` the classes that are left out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leftOutUGens } from './ugens-left-out.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const room = join(here, '..', 'src', 'synthdef');
const embedded = new Set(readFileSync(join(here, 'ugens-embedded.txt'), 'utf8').split(/\s+/));

const native = new Set(readFileSync(join(here, 'ugens-native.txt'), 'utf8').split(/\s+/));

/** Classes that the table leaves out; why is in the document that lists them. */
const leftOut = new Set(leftOutUGens());

/** Classes whose constructors do more than hand their arguments on: `src/synthdef/special` has them. */
const special = new Set(
  `BeatTrack BrownNoise Changed ClipNoise CompanderD DecodeB2 DemandEnvGen Dpoll Dwrand DynKlang
  DynKlank EnvGen FFTPower FFTSubbandFlatness FFTSubbandFlux FFTSubbandPower FM7 FreeSelf GrayNoise
  HilbertFIR IEnvGen InRect Klang Klank LPCSynth LPCVals Lag Lag2 Lag2UD Lag3 Lag3UD LagUD LinXFade2
  ListTrig ListTrig2 LocalBuf LocalIn MatchingP MouseX MouseY MulAdd NTube Onsets PackFFT PanX2D PauseSelf
  PinkNoise Poll Ramp Rotate SendPeakRMS SendReply Slew SoftClipAmp SpectralEntropy Splay SplayAz
  Sum3 Sum4 Tap Tilt Tumble UnpackFFT VarLag WhiteNoise`.split(/\s+/),
);

/** Defaults that sclang computes: another argument's value (`@name`) or a number. */
const computedDefaults = {
  ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`Gendy${n}`, { knum: '@initCPs' }])),
  AmpComp: { freq: '261.6255653005986', root: '261.6255653005986' },
  BeatTrack2: { weightingscheme: '-2.1' },
  GravityGrid: { bufnum: '-1' },
  KmeansToBPSet1: { bufnum: '-1' },
  PermModArray: {},
  ScopeOut2: { scopeFrames: '@maxFrames' },
  Stepper: { resetval: '@min' },
  WrapSummer: { resetval: '@min' },
};

/** Which inputs must have which rate, by the class that owns sclang's check. See `checks.ts`. */
const checks = {
  UGen: '',
  Filter: 'f',
  LinExp: 'f',
  PitchShift: 'f',
  Demand: 'f',
  Poll: 'f',
  PulseCount: 'f',
  SendTrig: 'f',
  Stepper: 'f',
  TDelay: 'f',
  Timer: 'f',
  ZeroCrossing: 'f',
  Summer: 'f',
  WrapSummer: 'f',
  MembraneCircle: 'f',
  AmpComp: 'F',
  CheckBadValues: 'F',
  Hasher: 'F',
  Sanitize: 'F',
  EnvDetect: 'F',
  Pan2: '1',
  Pan4: '1',
  PanAz: '1',
  PanB: '1',
  PanB2: '1',
  GVerb: '1',
  PermMod: '1',
  PermModT: '1',
  PermModArray: '1',
  Dneuromodule: '',
  Balance2: '2',
  BiPanB2: '2',
  FreeVerb2: '2',
  GreyholeRaw: '2',
  JPverbRaw: '2',
  LinXFade2: '2',
  XFade2: '2',
  Rotate2: '2',
  DecodeB2: '3',
  Peak: 'P',
  T2K: 'A',
  BufRd: 'r',
  Median: 'r',
  BufWr: 'w',
  Duty: 'D',
  AbstractOut: 'O',
  DiskOut: 's',
  Select: 's',
  FM7: '',
  BFGrainPanner: '',
  A2B: '4',
  B2A: '4',
  B2Ster: '3',
  B2UHJ: '3',
  BFDecode1: '',
  BFEncode1: '1',
  BFEncodeSter: '2',
  BFManipulate: '4',
  FMHDecode1: '9',
  Rotate: '4',
  Tilt: '4',
  Tumble: '4',
  UHJ2B: '2',
};

const rates = { scalar: 0, control: 1, audio: 2, demand: 3 };
const selectorRate = { ar: 'audio', kr: 'control', ir: 'scalar', new: 'scalar' };

/** Arguments that make sclang find more classes than it does by itself. */
function libraryArguments(folder) {
  const place = process.argv.indexOf('--extensions');
  if (place < 0) return [];
  const file = join(folder, 'sclang.yaml');
  writeFileSync(file, `includePaths:\n  - ${process.argv[place + 1]}\nexcludePaths: []\n`);
  return ['-l', file];
}

function askSclang() {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-ugens-'));
  const out = join(folder, 'answers.jsonl');
  const env = {
    ...process.env,
    UGENS_OUT: out,
    QT_QPA_PLATFORM: 'offscreen',
    QTWEBENGINE_DISABLE_SANDBOX: '1',
  };
  const run = spawnSync('sclang', [...libraryArguments(folder), join(here, 'ugens.scd')], {
    env,
    encoding: 'utf8',
    timeout: 120e3,
  });
  if (run.error) throw run.error;
  const lines = readFileSync(out, 'utf8').trim().split('\n');
  const operators = readFileSync(`${out}.operators`, 'utf8').trim().split('\n');
  const classes = readFileSync(`${out}.classes`, 'utf8').trim().split('\n');
  rmSync(folder, { recursive: true });
  return {
    answers: lines.map((line) => JSON.parse(line)),
    operators: operators.map((line) => line.split(' ')),
    classes,
  };
}

/** Where the arguments go: see the grammar in `ugen-row.ts`. */
function inputTemplate(answer) {
  const probe = answer.numbers ?? answer.signals;
  const own = probe?.find(([name]) => name === answer.class);
  if (!own) return undefined;
  const spread = answer.names.map((_, i) => {
    const ugens = answer.arrays[i]?.filter(([name]) => name === answer.class) ?? [];
    return ugens.length === 1 && ugens[0][3].includes(`a${i}.0`);
  });
  const zeroesToSilence = answer.selector === 'ar' && answer.check === 'AbstractOut';
  const tokens = own[3].map((input) => {
    const argument = /^a(\d+)$/.exec(input);
    if (argument) {
      const i = Number(argument[1]);
      return spread[i] ? `${zeroesToSilence ? '!' : '*'}${i}` : String(i);
    }
    if (/^u\d+$/.test(input)) {
      const source = probe[Number(input.slice(1))];
      if (source[0] === 'DC') return `~${source[3][0].slice(1)}`;
    }
    if (answer.class === 'SetBuf') return '#1';
    return `=${input}`;
  });
  return { own, tokens };
}

function outputs(answer, own) {
  const more = answer.moreNumbers?.find(([name]) => name === answer.class);
  if (answer.class === 'Demand') return '#2';
  if (answer.class === 'SendReply' || answer.class === 'SendPeakRMS') return '0';
  if (!more || more[2] === own[2]) return String(own[2]);
  return `=${own[2] - 10}`;
}

function defaultOf(answer, i) {
  const name = answer.names[i];
  const computed = computedDefaults[answer.class]?.[name];
  if (computed !== undefined) return computed;
  const said = answer.defaults[i];
  if (said === null || said === undefined) return '';
  if (said === 'inf') return said;
  if (said === 'true') return '1';
  return Number.isFinite(Number(said)) ? String(Number(said)) : '';
}

function variant(answer) {
  const template = inputTemplate(answer) ?? { own: [answer.class, '?', 1, []], tokens: [] };
  const parameters = answer.names.map((name, i) => {
    const value = defaultOf(answer, i);
    return value === '' ? name : `${name}=${value.replaceAll(' ', '')}`;
  });
  const expected = rates[selectorRate[answer.selector]];
  const rate = rates[template.own[1]] ?? expected;
  return {
    selector: rate === expected ? answer.selector : `${answer.selector}~${rate}`,
    parameters: parameters.join(','),
    inputs: template.tokens.join(','),
    outputs: outputs(answer, template.own),
  };
}

function flagsOf(answer) {
  return [
    answer.optimize.startsWith('Pure') ? 'p' : '',
    answer.multi ? 'm' : '',
    answer.widthFirst ? 'w' : '',
    answer.chain ? 'c' : '',
    answer.range === 'UGen' ? '' : 'u',
    embedded.has(answer.class) ? 'e' : '',
    native.has(answer.class) ? 'n' : '',
    special.has(answer.class) ? 's' : '',
    answer.file.includes('Extensions') ? 'x' : '',
  ].join('');
}

function row(answers) {
  const [first] = answers;
  const check = checks[first.check];
  if (check === undefined)
    throw new Error(`${first.class}: no rule for the check of ${first.check}`);
  const variants = answers.map(variant);
  const merged = [];
  for (const each of variants) {
    const tail = `:${each.parameters}:${each.inputs}`;
    const same = merged.find((other) => other.tail === tail);
    if (same) same.selectors.push(each.selector);
    else merged.push({ selectors: [each.selector], tail });
  }
  const head = `${variants[0].outputs};${flagsOf(first)};${check}`;
  return `${head};${merged.map(({ selectors, tail }) => selectors.join(',') + tail).join(';')}`;
}

function tableText(rows, operators) {
  const wanted = (count) => operators.filter(([, arity]) => Number(arity) === count);
  const entries = (list) =>
    list.map(([name, , index]) => `  ${JSON.stringify(name)}: ${index},`).join('\n');
  return `// Generated by scripts/ugens.mjs from sclang's own answers. Do not edit: run the script again.

/**
 * Every UGen class of SuperCollider 3.13 and sc3-plugins, one row each, in the grammar that
 * \`ugen-row.ts\` reads: outputs; flags; rate check; then each group of rates with its arguments
 * (name=default) and where they go.
 */
export const ugenTable: Readonly<Record<string, string>> = {
${rows.map(([name, text]) => `  ${name}:\n    '${text}',`).join('\n')}
};

/** Numbers that stand for unary operators in a SynthDef. */
export const unaryOperators: Readonly<Record<string, number>> = {
${entries(wanted(1))}
};

/** Numbers that stand for binary operators in a SynthDef. */
export const binaryOperators: Readonly<Record<string, number>> = {
${entries(wanted(3))}
};
`;
}

const reserved = new Set(['default', 'in', 'function', 'new', 'var', 'class', 'with', 'this']);

function typeOf(answers) {
  const lines = answers.map((answer) => {
    const names = answer.names.map((name) => (reserved.has(name) ? `${name}_` : name));
    const lastRequired = answer.names.findLastIndex((_, i) => defaultOf(answer, i) === '');
    const parameters = names.map((name, i) => {
      const optional = i > lastRequired || defaultOf(answer, i) !== '';
      if (!optional) return `${name}: Input`;
      return i > lastRequired ? `${name}?: Input` : `${name}: Input | undefined`;
    });
    return `    ${answer.selector === 'new' ? '"new"' : answer.selector}(${parameters.join(', ')}): Signal;`;
  });
  return lines.join('\n');
}

function typesText(groups) {
  const plain = groups.filter(([name]) => !special.has(name));
  return `// Generated by scripts/ugens.mjs from sclang's own answers. Do not edit: run the script again.
import type { Input, Signal } from './signal.ts';

/** The UGens whose constructors hand their arguments on; the others are in \`special-types.ts\`. */
export interface TableUGens {
${plain.map(([name, answers]) => `  ${name}: {\n${typeOf(answers)}\n  };`).join('\n')}
}
`;
}

function format(text, file) {
  const run = spawnSync('npx', ['biome', 'format', `--stdin-file-path=${file}`], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

const { answers, operators, classes } = askSclang();
const groups = new Map();
for (const answer of answers) {
  if (leftOut.has(answer.class)) continue;
  groups.set(answer.class, [...(groups.get(answer.class) ?? []), answer]);
}
const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
const rows = sorted.map(([name, list]) => [name, row(list)]);
const isPlugin = (text) => text.split(';')[1]?.includes('x');
const hasPlugins = rows.some(([, text]) => isPlugin(text));

/** Classes that have neither a row nor a reason, and reasons for what is no class. */
function unexplained() {
  const without = classes.filter((name) => !groups.has(name) && !leftOut.has(name));
  const gone = hasPlugins ? [...leftOut].filter((name) => !classes.includes(name)) : [];
  return [...without, ...gone];
}

/** The differences between the table that is kept and SuperCollider's own classes. */
function coreDifferences() {
  const kept = readFileSync(join(room, 'ugen-table.ts'), 'utf8');
  const own = [...kept.matchAll(/^ {2}(\w+):\s*'([^']*)',$/gm)].filter(
    ([, , text]) => !isPlugin(text),
  );
  const before = new Map(own.map(([, name, text]) => [name, text]));
  const now = new Map(rows);
  const names = [...new Set([...before.keys(), ...now.keys()])];
  return names.filter((name) => before.get(name) !== now.get(name));
}

function fileDifferences() {
  const files = {
    'ugen-table.ts': tableText(rows, operators),
    'ugen-table-types.ts': typesText(sorted),
  };
  return Object.entries(files).flatMap(([name, text]) => {
    const file = join(room, name);
    const formatted = format(text, file);
    if (readFileSync(file, 'utf8') === formatted) return [];
    if (!process.argv.includes('--check')) writeFileSync(file, formatted);
    return [name];
  });
}

if (!hasPlugins && !process.argv.includes('--check')) {
  throw new Error('sclang does not know the classes of sc3-plugins: install sc3-plugins-language');
}
const different = hasPlugins ? fileDifferences() : coreDifferences();
const strange = unexplained();
const count = (engine) => sorted.filter(([name]) => engine.has(name)).length;
console.log(`${sorted.length} UGen classes: native ${count(native)}, embedded ${count(embedded)}`);
if (strange.length > 0) {
  console.error(`docs/ugens.md explains too little or too much: ${strange.join(', ')}`);
  process.exitCode = 1;
}
if (process.argv.includes('--check') && different.length > 0) {
  console.error(`not what sclang says now: ${different.join(', ')}`);
  process.exitCode = 1;
}
