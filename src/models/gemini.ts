import type { GenerateContentResponse } from '@google/genai';
import { Collected } from './collected.ts';
import { ModelFailure } from './failures.ts';
import type { Endpoint, ModelAnswer, ModelRequest } from './model.ts';

/** Asks Gemini. */
export async function askGemini(
  { model, key, url, mostTokens }: Endpoint,
  request: ModelRequest,
): Promise<ModelAnswer> {
  const { GoogleGenAI } = await import('@google/genai');
  const client = new GoogleGenAI({
    apiKey: key ?? 'none',
    vertexai: false,
    ...(url !== undefined && { httpOptions: { baseUrl: url } }),
  });
  const { system, messages, tool, signal } = request;
  const stream = await client.models.generateContentStream({
    model,
    contents: messages.map(({ role, text }) => ({
      role: role === 'user' ? 'user' : 'model',
      parts: [{ text }],
    })),
    config: {
      systemInstruction: system,
      maxOutputTokens: mostTokens,
      ...(signal !== undefined && { abortSignal: signal }),
      ...(tool !== undefined && { tools: [{ functionDeclarations: [asTool(tool)] }] }),
    },
  });
  const collected = new Collected(request);
  let reason: string | undefined;
  for await (const piece of stream) reason = take(piece, collected) ?? reason;
  if (reason === undefined) throw new ModelFailure('cut', 'Its answer broke off.');
  if (reason === 'MAX_TOKENS') throw new ModelFailure('answer', 'Its answer was too long.');
  if (reason !== 'STOP') throw new ModelFailure('refused', 'It does not want to answer that.');
  return collected.answer();
}

function asTool({ name, description, schema }: NonNullable<ModelRequest['tool']>) {
  return { name, description, parametersJsonSchema: schema };
}

/** Takes one piece of the stream; why it ended, where it did. */
function take(piece: GenerateContentResponse, collected: Collected): string | undefined {
  const { usageMetadata: usage } = piece;
  collected.count({
    input: usage?.promptTokenCount,
    output:
      usage?.candidatesTokenCount === undefined
        ? undefined
        : usage.candidatesTokenCount + (usage.thoughtsTokenCount ?? 0),
  });
  if (piece.promptFeedback?.blockReason !== undefined) return 'BLOCKED';
  const [candidate] = piece.candidates ?? [];
  for (const { text, thought, functionCall } of candidate?.content?.parts ?? []) {
    if (typeof text === 'string' && thought !== true) collected.addText(text);
    if (functionCall?.args !== undefined) collected.setValue(functionCall.args);
  }
  return candidate?.finishReason;
}
