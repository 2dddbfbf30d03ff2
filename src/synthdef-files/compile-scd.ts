import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { decodeUtf8, failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { captureClasses, captureProgram, FAILED, NOT_COMPILED } from './capture-program.ts';
import { runSclang } from './run-sclang.ts';
import { type ScdBlock, scdBlocks } from './scd-blocks.ts';

/** Seconds that a source may take. sclang alone takes one to start, and more where much else runs. */
const LONGEST = 60;

/**
 * Compiles SuperCollider source with the sclang of this machine: the SynthDefs that it adds, sends,
 * stores, writes or ends in, as a file of SynthDefs. No server is started or spoken to. The source is a
 * program, and may do all that its user may.
 *
 * Problems: `synthdefs.source` for what sclang refuses, with file and line; `synthdefs.none`; those of
 * `runSclang`; `file.not-text`.
 *
 * @param path the file's own, by which it finds others beside it
 */
export async function compileScd(
  path: string,
  bytes: Uint8Array,
  seconds = LONGEST,
): Promise<Result<Uint8Array>> {
  const source = decodeUtf8(bytes, path);
  if (!source.ok) return source;
  const blocks = scdBlocks(source.value);
  const folder = await mkdtemp(join(tmpdir(), 'gabber-sclang-'));
  try {
    const output = join(folder, 'defs.scsyndef');
    const run = await runSclang({ ...(await lay(folder, blocks, path, output)), seconds });
    if (!run.ok) return run;
    const faults = faultsIn(run.value, blocks, path);
    if (faults.length > 0) return failure(faults);
    const defs = await readFile(output);
    return numberOf(defs) === 0 ? failure([none(path)]) : success(defs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes what sclang is to run. */
async function lay(folder: string, blocks: readonly ScdBlock[], path: string, output: string) {
  const classes = join(folder, 'classes');
  const library = join(folder, 'library.yaml');
  const file = join(folder, 'program.scd');
  const configuration = join(folder, 'configuration');
  await Promise.all([mkdir(classes), mkdir(configuration)]);
  await writeFile(join(classes, 'capture.sc'), captureClasses);
  await writeFile(library, await libraryOf(classes));
  const files = blocks.map((_, at) => join(folder, `block-${at}.scd`));
  await Promise.all(blocks.map(({ code }, at) => writeFile(files[at] ?? '', code)));
  await writeFile(file, captureProgram(files, path, output));
  return { file, library, configuration };
}

/** Where this user's sclang looks for classes, quarks among them, and one folder more. */
async function libraryOf(classes: string): Promise<string> {
  const { parseDocument, stringify } = await import('yaml');
  const text = await readFile(configurationOf(process.platform), 'utf8').catch(() => '{}');
  const own: unknown = parseDocument(text).toJS();
  const paths = (key: string): readonly string[] => {
    const listed: unknown = (own as Record<string, unknown> | null)?.[key];
    return Array.isArray(listed) ? listed.filter((each) => typeof each === 'string') : [];
  };
  return stringify({
    includePaths: [...paths('includePaths'), classes],
    excludePaths: paths('excludePaths'),
  });
}

function configurationOf(platform: string): string {
  const file = 'sclang_conf.yaml';
  if (platform === 'darwin') {
    return join(homedir(), 'Library', 'Application Support', 'SuperCollider', file);
  }
  return join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'SuperCollider', file);
}

/** How many SynthDefs a file holds: the number behind its mark and version. */
function numberOf(defs: Uint8Array): number {
  return new DataView(defs.buffer, defs.byteOffset).getInt16(8);
}

/** What went wrong in which block, from what was posted. */
function faultsIn(posted: string, blocks: readonly ScdBlock[], path: string): Problem[] {
  const faults: Problem[] = [];
  const failed = new RegExp(`^(${FAILED}|${NOT_COMPILED}) (\\d+) ?(.*)$`, 'gm');
  let since = 0;
  for (const { 1: kind, 2: number, 3: said = '', index } of posted.matchAll(failed)) {
    const block = blocks[Number(number)] ?? { line: 1, code: '' };
    const fault =
      kind === FAILED ? { said, line: 1 } : syntaxFault(posted.slice(since, index), block);
    faults.push(refused(path, block.line + fault.line - 1, fault.said));
    since = index;
  }
  return faults;
}

/** What sclang posts of source that it cannot compile; what it says last says most. */
const syntaxErrors = /ERROR: (.+)\n\s+in .+\n\s+line (\d+) char (\d+)/g;

/** What is wrong with a block, and in which of its lines. */
function syntaxFault(posted: string, { code }: ScdBlock): { said: string; line: number } {
  const found = [...posted.matchAll(syntaxErrors)].at(-1);
  const [, said = 'syntax error', line = '1', column = '0'] = found ?? [];
  const before = code.split('\n')[Number(line) - 1]?.slice(0, Number(column));
  const name = said.startsWith('Class') ? /\w+$/.exec(before ?? '')?.[0] : undefined;
  const named = name === undefined ? said : `${said.replace(/\.$/, '')} (\`${name}\`)`;
  return { said: named, line: Number(line) };
}

function refused(path: string, line: number, said: string): Problem {
  const what = said.replace(/^ERROR: /, '').trim();
  const message = `sclang refuses ${basename(path)}, line ${line}: ${what.replace(/\.$/, '')}.`;
  const hint = 'Open it in SuperCollider and evaluate it there to see more.';
  return problem('synthdefs.source', message, { hint });
}

function none(path: string): Problem {
  const message = `${basename(path)} makes no SynthDef.`;
  const hint = 'Write `SynthDef(\\bell, { |out, freq| … }).add` into it.';
  return problem('synthdefs.none', message, { hint });
}
