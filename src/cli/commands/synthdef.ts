import { resolve } from 'node:path';
import { failure, hintNearest, problem, type Result, success } from '../../base/index.ts';
import type { SynthDef } from '../../synthdef/index.ts';
import type { CommandModule, Reply } from '../command.ts';
import type { Context } from '../context.ts';

interface SynthdefOptions {
  readonly output?: string;
  readonly text?: true;
  readonly sclang?: true;
}

/** What names a file rather than a sound. */
const ending = '.scsyndef';

/** Bytes of the largest file that is read: no server takes a SynthDef that is larger. */
const largestFile = 1e7;

/** `gabber synthdef <name>` */
export const synthdefCommand: CommandModule = {
  declare: (command) => {
    command
      .argument(
        '<name>',
        'an instrument, an effect, duck-CURVE, lfo-SHAPE-lin|exp, master, or a .scsyndef file',
      )
      .option('-o, --output <file>', 'write it as a .scsyndef file; - for standard output')
      .option('--text', 'print its UGens as they run')
      .option(
        '--sclang',
        'print its graph as SuperCollider source: sclang makes equal bytes of it',
      );
  },
  examples: [
    { line: 'gabber synthdef gabber-kick', does: 'its size, controls and UGens in short' },
    { line: 'gabber synthdef acid -o acid.scsyndef', does: 'a file for any scsynth' },
    { line: 'gabber synthdef reverb --sclang > reverb.scd', does: 'source for sclang' },
    { line: 'gabber synthdef acid+shape+lpf', does: 'with effects that an event names' },
    { line: 'gabber synthdef lfo-sine-lin --text', does: 'one UGen a line' },
    {
      line: 'gabber synthdef theirs.scsyndef --sclang',
      does: 'source of a file that is had alone',
    },
  ],
  run: async (context, command) => {
    const { output, text, sclang } = command.opts<SynthdefOptions>();
    if (text && sclang) command.error('error: --text and --sclang are two answers: ask for one');
    const name = command.args[0] ?? '';
    const def = await (name.endsWith(ending) ? readSynthDef(name, context) : findSynthDef(name));
    if (!def.ok) return def;
    const { printSclang, printText, sizeProblem } = await import('../../synthdef/index.ts');
    const large = sizeProblem(def.value);
    if (large !== undefined) return failure([large]);
    if (output !== undefined) return writeFile(def.value, output, context);
    if (sclang) return success(await reply(def.value, printSclang(def.value), 'sclang'));
    if (text) return success(await reply(def.value, printText(def.value.data), 'text'));
    return success(await reply(def.value, await summary(def.value), undefined));
  },
};

/** The SynthDef of a name; a sound's own name stands for its voice or its strip. */
async function findSynthDef(name: string): Promise<Result<SynthDef>> {
  const { makeDefaultRegistry } = await import('../../../synthdefs/index.ts');
  const { voiceName } = await import('../../sound/index.ts');
  const { compileVariant, effectName, namedSynthDefs } = await import('../../stage/index.ts');
  const registry = makeDefaultRegistry();
  const recipes = namedSynthDefs(registry);
  const recipe =
    recipes.get(name) ?? recipes.get(voiceName({ name })) ?? recipes.get(effectName({ name }));
  const def =
    recipe?.() ?? compileVariant(registry, name) ?? compileVariant(registry, `voice-${name}`);
  if (def !== undefined) return success(def);
  const known = [...registry.instruments(), ...registry.effects(), ...recipes.keys()];
  const hint = hintNearest(name, known) ?? '`gabber instruments` and `gabber effects` list most.';
  return failure([problem('cli.unknown-synthdef', `There is no SynthDef \`${name}\`.`, { hint })]);
}

/** The SynthDef of a file that holds one. */
async function readSynthDef(file: string, context: Context): Promise<Result<SynthDef>> {
  const { readBytes } = await import('../../store/index.ts');
  const { graphOf, readSynthDefs } = await import('../../synthdef/index.ts');
  const bytes = await readBytes(resolve(context.cwd, file), largestFile);
  if (!bytes.ok) return bytes;
  const read = readSynthDefs(bytes.value);
  if (!read.ok) return failure(read.problems.map((each) => ({ ...each, file })));
  const [def, ...others] = read.value;
  if (def !== undefined && others.length === 0) return graphOf(def);
  const message = `${file} holds ${read.value.length} SynthDefs, and one can be shown.`;
  return failure([problem('cli.many-synthdefs', message, { hint: 'Write each to its own file.' })]);
}

async function writeFile(def: SynthDef, output: string, context: Context): Promise<Result<Reply>> {
  if (output === '-') {
    await context.out.write(def.bytes());
    return success({});
  }
  const { writeAtomic } = await import('../../store/index.ts');
  const written = await writeAtomic(resolve(context.cwd, output), def.bytes());
  if (!written.ok) return written;
  const text = `${output}: ${def.name}, ${def.bytes().length} bytes\n`;
  return success({ ...(await reply(def, text, undefined)) });
}

/** The answer for people, and for programs all that is known. `key` names the text among it. */
async function reply(def: SynthDef, text: string, key: string | undefined): Promise<Reply> {
  const { missingUGens } = await import('../../synthdef/index.ts');
  const { ugens } = def.data;
  const json = {
    name: def.name,
    bytes: def.bytes().length,
    ugens: ugens.length,
    controls: def.controls.map(({ name, rate, defaults }) => ({ name, rate, defaults })),
    missingInEmbedded: missingUGens(def.data),
    ...(key === undefined ? {} : { [key]: text }),
  };
  return { text, json };
}

/** Size, controls, and how often each UGen is there. */
async function summary(def: SynthDef): Promise<string> {
  const { missingUGensProblem } = await import('../../synthdef/index.ts');
  const counts = new Map<string, number>();
  for (const { name } of def.data.ugens) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const list = most.map(([name, count]) => (count === 1 ? name : `${count} ${name}`)).join(', ');
  const controls = def.controls.map(({ name }) => name).join(', ');
  const lack = missingUGensProblem(def.data);
  return [
    `${def.name}: ${def.data.ugens.length} UGens, ${def.bytes().length} bytes`,
    `Controls: ${controls}`,
    `UGens: ${list}`,
    lack === undefined ? 'The embedded engine has all of them.' : `${lack.message} ${lack.hint}`,
    '',
  ].join('\n');
}
