import { spawnSync } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { findScsynth, loadEngineModule } from '../scsynth/index.ts';
import { findDirectories, makeFolder } from '../store/index.ts';
import type { Context } from './context.ts';
import { midiLibrary } from './midi-out.ts';
import { modelsOf } from './models-of.ts';

/** One thing that works on this machine or does not. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** Whether gabber cannot do its main work without it. */
  readonly needed: boolean;
  /** What was found. */
  readonly detail: string;
  /** The command that mends it. */
  readonly mend?: string;
}

const oldestNode = [20, 19] as const;

/** Programs that play raw sound from standard input or a file, in the order they are tried. */
const players = ['pw-cat', 'pacat', 'aplay', 'afplay', 'ffplay', 'play'];

/** Looks at everything that gabber uses on this machine. */
export async function checkMachine(context: Context): Promise<readonly Check[]> {
  return [
    checkNode(process.versions.node),
    await checkEmbeddedEngine(),
    await checkCache(context),
    await checkNativeEngine(),
    checkProgram(
      'sclang',
      'SuperCollider language',
      installSuperCollider('supercollider-language'),
    ),
    checkPlayers(),
    await checkMidi(context),
    await checkModels(context),
  ];
}

/** Whether a version of Node is new enough: 20.19 or later. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = oldestNode;
  const ok = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  const check = { name: 'Node', ok, needed: true, detail: `version ${version}` };
  return ok ? check : { ...check, mend: 'install Node 20.19 or later from https://nodejs.org' };
}

async function checkEmbeddedEngine(): Promise<Check> {
  const module = await loadEngineModule();
  const name = 'embedded engine';
  if (module.ok) return { name, ok: true, needed: true, detail: 'scsynth as WebAssembly' };
  const [first] = module.problems;
  const detail = first?.message ?? 'cannot be loaded';
  return { name, ok: false, needed: true, detail, mend: first?.hint ?? 'npm install' };
}

async function checkNativeEngine(): Promise<Check> {
  const found = await findScsynth();
  const check = { name: 'native engine', ok: found.ok, needed: false };
  if (found.ok) return { ...check, detail: `scsynth ${found.value.version}` };
  const mend = installSuperCollider('supercollider-server sc3-plugins-server');
  return { ...check, detail: 'scsynth was not found; not needed for rendering', mend };
}

async function checkCache(context: Context): Promise<Check> {
  const folder = findDirectories(context.env).cache;
  const name = 'cache';
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
    return { name, ok: true, needed: false, detail: folder };
  } catch {
    const mend = 'set GABBER_CACHE_DIR to a folder that may be written';
    return { name, ok: false, needed: false, detail: `${folder} may not be written`, mend };
  }
}

function checkProgram(program: string, name: string, mend: string): Check {
  const found = hasProgram(program);
  const check = { name, ok: found, needed: false };
  return found
    ? { ...check, detail: `${program} is installed` }
    : { ...check, detail: `${program} was not found; not needed for rendering`, mend };
}

function checkPlayers(): Check {
  const found = players.filter(hasProgram);
  const name = 'sound output';
  if (found.length > 0) return { name, ok: true, needed: false, detail: `plays by ${found[0]}` };
  const mend =
    process.platform === 'darwin' ? 'brew install sox' : 'apt-get install pulseaudio-utils';
  return { name, ok: false, needed: false, detail: 'no program that plays sound', mend };
}

async function checkMidi(context: Context): Promise<Check> {
  const { listPorts } = await import('../midi-ports/index.ts');
  const ports = listPorts(midiLibrary(context));
  const check = { name: 'MIDI', ok: ports.ok, needed: false };
  if (ports.ok) {
    const { inputs, outputs } = ports.value;
    const count = `${inputs.length} inputs, ${outputs.length} outputs`;
    return { ...check, detail: `${backend()}: ${count}; \`gabber midi list\` names them` };
  }
  const detail = ports.problems[0]?.message ?? 'not there';
  return { ...check, detail: `${detail} Not needed for rendering`, mend: installMidi() };
}

/** Who would be asked; nobody is. */
async function checkModels(context: Context): Promise<Check> {
  const { chosen, problems } = await modelsOf(context);
  const check = { name: 'language models', needed: false };
  const [wrong] = problems;
  if (wrong !== undefined) {
    return { ...check, ok: false, detail: wrong.message, mend: wrong.hint ?? 'gabber.yaml' };
  }
  if (chosen === undefined) {
    const detail = 'no key; words are understood without';
    return { ...check, ok: false, detail, mend: 'export ANTHROPIC_API_KEY=…' };
  }
  const asked = [...chosen.models.edits, ...chosen.models.ideas];
  const names = asked.map((each) => (each === 'offline' ? each : each.name));
  return { ...check, ok: true, detail: [...new Set(names)].join(', ') };
}

/** What the MIDI library talks to. */
function backend(): string {
  if (process.platform === 'linux') return 'ALSA';
  return process.platform === 'darwin' ? 'CoreMIDI' : 'Windows MIDI';
}

function installMidi(): string {
  return process.platform === 'linux' ? 'modprobe snd-seq, as root' : 'npm install @julusian/midi';
}

/** Whether a program can be started, without letting it do anything. */
function hasProgram(program: string): boolean {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [program], { stdio: 'ignore' }).status === 0;
}

function installSuperCollider(debianPackages: string): string {
  if (process.platform === 'linux') return `apt-get install ${debianPackages}`;
  if (process.platform === 'darwin') return 'brew install --cask supercollider';
  return 'install SuperCollider from https://supercollider.github.io';
}
