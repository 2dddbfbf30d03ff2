import { failure, problem, type Result, success } from '../base/index.ts';
import { ENGINE_VERSION, findScsynth, type ScsynthProgram } from '../scsynth/index.ts';

/** What plays the stages of a render. */
export type EngineChoice =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'native'; readonly program: ScsynthProgram };

/** The engine that is always there. */
export const embedded: EngineChoice = { kind: 'embedded' };

/**
 * The engine that a person's word means: `embedded`; `native`, an installed scsynth; `auto`, that if it
 * is there, else the embedded one. Problems: `scsynth.program-missing`, `render.engine` for any other
 * word, of which `remote:HOST:PORT` has a hint of its own.
 *
 * @example await chooseEngine('embedded') // => success({ kind: 'embedded' })
 */
export async function chooseEngine(name: string): Promise<Result<EngineChoice>> {
  if (name === 'embedded') return success(embedded);
  if (name === 'native' || name === 'auto') {
    const program = await findScsynth();
    if (program.ok) return success({ kind: 'native', program: program.value });
    return name === 'auto' ? success(embedded) : program;
  }
  if (name.startsWith('remote:')) return failure([remoteProblem(name)]);
  const hint = 'Write `embedded`, `native` or `auto`.';
  return failure([problem('render.engine', `\`${name}\` is no engine.`, { hint })]);
}

function remoteProblem(name: string) {
  const message = `\`${name}\` plays in real time and cannot render: its sound stays on its machine.`;
  return problem('render.engine', message, {
    hint: 'Render with `--engine embedded` or `--engine native`; run gabber on that machine to use it.',
  });
}

/** What of an engine decides bytes, to be part of the key of everything it makes. */
export function engineKey(engine: EngineChoice): string {
  return engine.kind === 'embedded'
    ? `embedded ${ENGINE_VERSION}`
    : `native ${engine.program.version}`;
}
