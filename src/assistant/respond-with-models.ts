import type { Answered, ModelHelp } from './agent/respond-with-models.ts';
import type { Asked } from './respond.ts';

/** `respondWithModels` of the agent, which is read only where a model is asked. */
export async function respondWithModels(
  message: string,
  asked: Asked,
  help: ModelHelp,
): Promise<Answered> {
  const agent = await import('./agent/respond-with-models.ts');
  return agent.respondWithModels(message, asked, help);
}
