import type Anthropic from '@anthropic-ai/sdk';
import { Collected } from './collected.ts';
import { ModelFailure } from './failures.ts';
import type { Endpoint, ModelAnswer, ModelRequest } from './model.ts';

type Event = Anthropic.RawMessageStreamEvent;

/** Asks Claude. What stays the same from question to question is marked, so that it is read once. */
export async function askClaude(
  { model, key, url, mostTokens }: Endpoint,
  request: ModelRequest,
): Promise<ModelAnswer> {
  const { default: Claude } = await import('@anthropic-ai/sdk');
  const client = new Claude({
    apiKey: key ?? null,
    authToken: null,
    baseURL: url ?? null,
    maxRetries: 0,
    logLevel: 'off',
  });
  const { system, messages, tool, signal } = request;
  const stream = await client.messages.create(
    {
      model,
      max_tokens: mostTokens,
      system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
      messages: messages.map(({ role, text }) => ({ role, content: text })),
      ...(tool !== undefined && { tools: [asTool(tool)] }),
      stream: true,
    },
    signal === undefined ? {} : { signal },
  );
  const collected = new Collected(request);
  let isWhole = false;
  for await (const event of stream) isWhole = take(event, collected) || isWhole;
  if (!isWhole) throw new ModelFailure('cut', 'Its answer broke off.');
  return collected.answer();
}

function asTool({ name, description, schema }: NonNullable<ModelRequest['tool']>): Anthropic.Tool {
  return { name, description, input_schema: { ...schema, type: 'object' } };
}

/** Takes one event of the stream; whether it was the last. */
function take(event: Event, collected: Collected): boolean {
  switch (event.type) {
    case 'message_start':
      collected.count({
        input: inputOf(event.message.usage),
        output: event.message.usage?.output_tokens,
      });
      return false;
    case 'content_block_delta':
      if (event.delta.type === 'text_delta') collected.addText(event.delta.text);
      if (event.delta.type === 'input_json_delta') collected.addJson(event.delta.partial_json);
      return false;
    case 'message_delta':
      collected.count({ output: event.usage?.output_tokens });
      stopped(event.delta.stop_reason);
      return false;
    default:
      return event.type === 'message_stop';
  }
}

function inputOf(usage: Anthropic.Usage | undefined): number | undefined {
  if (usage === undefined) return undefined;
  const { input_tokens, cache_creation_input_tokens, cache_read_input_tokens } = usage;
  return input_tokens + (cache_creation_input_tokens ?? 0) + (cache_read_input_tokens ?? 0);
}

function stopped(reason: string | null): void {
  if (reason === 'max_tokens') throw new ModelFailure('answer', 'Its answer was too long.');
  if (reason === 'refusal') throw new ModelFailure('refused', 'It does not want to answer that.');
}
