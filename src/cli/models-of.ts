import type { Problem } from '../base/index.ts';
import type { ChosenModels } from '../models/index.ts';
import { findDirectories, readText } from '../store/index.ts';
import type { Context } from './context.ts';

const mostConfigBytes = 1e6;
const keys = ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'GEMINI_API_KEY'];

/** Models that answer, and what is wrong with how they are chosen. */
export interface FoundModels {
  /** Absent where there is none: nothing of models is loaded then. */
  readonly chosen?: ChosenModels;
  readonly problems: readonly Problem[];
}

/**
 * The models of `gabber.yaml`, or those whose keys the environment has. Problem: `models.config`, as a warning: words
 * are understood without models too.
 */
export async function modelsOf(context: Context): Promise<FoundModels> {
  const file = findDirectories(context.env).configFile;
  const read = await readText(file, mostConfigBytes);
  const text = read.ok && /^["']?models\b/m.test(read.value) ? read.value : undefined;
  const hasKey = keys.some((key) => (context.env[key] ?? '').trim() !== '');
  if (text === undefined && !hasKey) return { problems: [] };
  const { chooseModels } = await import('../models/index.ts');
  const chosen = chooseModels(text === undefined ? undefined : await modelsIn(text), context.env);
  if (!chosen.ok) {
    const problems = chosen.problems.map(
      (each) => ({ ...each, severity: 'warning', file }) as const,
    );
    return { problems };
  }
  const { edits, ideas } = chosen.value.models;
  const isNone = [...edits, ...ideas].every((each) => each === 'offline');
  return { problems: [], ...(!isNone && { chosen: chosen.value }) };
}

/** What the configuration says of models; a text where it cannot be read. */
async function modelsIn(text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  if (document.errors.length > 0) return 'not YAML';
  const data: unknown = document.toJS();
  return typeof data === 'object' && data !== null && 'models' in data ? data.models : undefined;
}
