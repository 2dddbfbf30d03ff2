import type OpenAI from 'openai';
import { Collected } from './collected.ts';
import { ModelFailure } from './failures.ts';
import type { Endpoint, ModelAnswer, ModelRequest } from './model.ts';

/** Asks OpenAI, or whoever speaks its protocol at an address: Ollama, llama.cpp, vLLM, LM Studio. */
export async function askOpenAi(
  { model, key, url, mostTokens }: Endpoint,
  request: ModelRequest,
): Promise<ModelAnswer> {
  const { default: Client } = await import('openai');
  const client = new Client({
    apiKey: key ?? 'none',
    baseURL: url ?? 'https://api.openai.com/v1',
    maxRetries: 0,
    logLevel: 'off',
  });
  const { system, messages, tool, signal } = request;
  const stream = await client.chat.completions.create(
    {
      model,
      // only OpenAI itself knows the newer name
      ...(url === undefined ? { max_completion_tokens: mostTokens } : { max_tokens: mostTokens }),
      messages: [
        { role: 'system', content: system },
        ...messages.map(({ role, text }) => ({ role, content: text })),
      ],
      ...(tool !== undefined && { tools: [asTool(tool)] }),
      stream: true,
      stream_options: { include_usage: true },
    },
    signal === undefined ? {} : { signal },
  );
  const collected = new Collected(request);
  let reason: string | null | undefined;
  for await (const chunk of stream) reason = take(chunk, collected) ?? reason;
  if (reason === undefined) throw new ModelFailure('cut', 'Its answer broke off.');
  if (reason === 'length') throw new ModelFailure('answer', 'Its answer was too long.');
  if (reason === 'content_filter') {
    throw new ModelFailure('refused', 'It does not want to answer that.');
  }
  return collected.answer();
}

function asTool({
  name,
  description,
  schema,
}: NonNullable<ModelRequest['tool']>): OpenAI.ChatCompletionTool {
  return { type: 'function', function: { name, description, parameters: { ...schema } } };
}

/** Takes one piece of the stream; why it ended, where it did. */
function take(chunk: OpenAI.ChatCompletionChunk, collected: Collected): string | undefined {
  const { usage } = chunk;
  if (usage) collected.count({ input: usage.prompt_tokens, output: usage.completion_tokens });
  const [choice] = chunk.choices ?? [];
  if (typeof choice?.delta?.content === 'string') collected.addText(choice.delta.content);
  for (const { index, function: called } of choice?.delta?.tool_calls ?? []) {
    // one call is asked for; what else it calls is left out
    if ((index ?? 0) === 0) collected.addJson(called?.arguments ?? '');
  }
  return choice?.finish_reason ?? undefined;
}
