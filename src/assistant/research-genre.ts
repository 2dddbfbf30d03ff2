import type { Result } from '../base/index.ts';
import type { Research, Researched } from './agent/research-genre.ts';

/** Asks models for what a genre’s file has not got yet. What that needs is loaded when it is asked for. */
export async function researchGenre(research: Research): Promise<Result<Researched>> {
  const agent = await import('./agent/research-genre.ts');
  return agent.researchGenre(research);
}
