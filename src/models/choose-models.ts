import { z } from 'zod';
import { failure, problem, type Result, success } from '../base/index.ts';
import { askClaude } from './claude.ts';
import { askGemini } from './gemini.ts';
import type { Endpoint, Model, ModelAnswer, ModelRequest } from './model.ts';
import { askOpenAi } from './openai.ts';

/** What models are asked for: edits that words describe, or ideas that nobody has described. */
export type Task = 'edits' | 'ideas';

/** Models by task, in the order in which they are asked; `offline` is the engine without a network. */
export type Models = Readonly<Record<Task, readonly (Model | 'offline')[]>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** A company’s models: where its key is, which of them are used unless others are named, how they are asked. */
interface Provider {
  readonly key: string;
  readonly url: string;
  readonly usual: Readonly<Record<Task, string>>;
  readonly ask: (endpoint: Endpoint, request: ModelRequest) => Promise<ModelAnswer>;
}

const providers = {
  claude: {
    key: 'ANTHROPIC_API_KEY',
    url: 'ANTHROPIC_BASE_URL',
    usual: { edits: 'claude-sonnet-5-5', ideas: 'claude-opus-5-5' },
    ask: askClaude,
  },
  openai: {
    key: 'OPENAI_API_KEY',
    url: 'OPENAI_BASE_URL',
    usual: { edits: 'gpt-5.4-mini', ideas: 'gpt-5.4' },
    ask: askOpenAi,
  },
  gemini: {
    key: 'GEMINI_API_KEY',
    url: 'GEMINI_BASE_URL',
    usual: { edits: 'gemini-flash-latest', ideas: 'gemini-pro-latest' },
    ask: askGemini,
  },
} as const satisfies Readonly<Record<string, Provider>>;

type ProviderName = keyof typeof providers;
const names = Object.keys(providers) as ProviderName[];

const usualTimeout = 60;
const mostTokens = 8000;

const named = z
  .string()
  .regex(/^(offline|(claude|openai|gemini)(\/\S{1,200})?)$/)
  .describe('`offline`, or a provider (claude, openai, gemini) with a model: openai/llama3.1.');
const entry = z.union([
  named,
  z.strictObject({
    model: named,
    url: z.string().max(1000).optional().describe('Another address than the provider’s.'),
    key: z.string().max(200).optional().describe('The environment variable with its key.'),
    price: z
      .strictObject({ input: z.number().min(0), output: z.number().min(0) })
      .optional()
      .describe('Dollars for a million tokens.'),
    timeout: z.number().min(1).max(600).optional().describe('Seconds that an answer may take.'),
  }),
]);
const list = z.union([entry.transform((each) => [each]), z.array(entry).max(10)]);
const configSchema = z.strictObject({
  edits: list.optional(),
  ideas: list.optional(),
  audition: z.boolean().optional(),
});

type Entry = z.output<typeof entry>;

/** What a configuration says of models. */
export interface ChosenModels {
  readonly models: Models;
  /** Whether what a model proposes is rendered and measured before it is taken. */
  readonly audition: boolean;
}

/**
 * The models of a configuration (`models` of `gabber.yaml`); without one, those whose keys the environment has.
 * Nothing is loaded or contacted.
 *
 * Problem: `models.config`.
 *
 * @example chooseModels(undefined, {}) // => success({ models: { edits: [], ideas: [] }, audition: false })
 */
export function chooseModels(config: unknown, env: Environment): Result<ChosenModels> {
  const read = configSchema.safeParse(config ?? {});
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = ['models', ...(issue?.path ?? [])].join('.');
    const hint = 'Write for example `models: {edits: [claude, openai/llama3.1], ideas: gemini}`.';
    return failure([
      problem('models.config', `\`${place}\` of the configuration is not right.`, { hint }),
    ]);
  }
  const { edits, ideas, audition = false } = read.data;
  const usual = names.filter((name) => has(env, providers[name].key));
  const of = (task: Task, listed: readonly Entry[] | undefined): Models[Task] =>
    (listed ?? edits ?? ideas ?? usual).map((each) => modelOf(each, task, env));
  return success({ models: { edits: of('edits', edits), ideas: of('ideas', ideas) }, audition });
}

function has(env: Environment, name: string): boolean {
  return own(env, name) !== undefined;
}

function own(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function modelOf(written: Entry, task: Task, env: Environment): Model | 'offline' {
  const {
    model: text,
    url,
    key,
    price,
    timeout = usualTimeout,
  } = typeof written === 'string' ? { model: written } : written;
  if (text === 'offline') return 'offline';
  const [name = '', ...rest] = text.split('/');
  const provider: Provider = providers[name as ProviderName];
  const model = rest.length === 0 ? provider.usual[task] : rest.join('/');
  // a key goes to another address only where the configuration says so
  const keyName = key ?? (url === undefined ? provider.key : undefined);
  const secret = keyName === undefined ? undefined : own(env, keyName);
  const address = url ?? own(env, provider.url);
  const endpoint: Endpoint = { model, key: secret, url: address, mostTokens };
  return {
    name: `${name}/${model}`,
    timeout: timeout * 1000,
    ask: (request) => provider.ask(endpoint, request),
    ...(secret !== undefined && { secret }),
    ...(price !== undefined && { price }),
  };
}
