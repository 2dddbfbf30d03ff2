import { resolve } from 'node:path';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { researchGenre } from '../../assistant/index.ts';
import { failure, problem, type Result, success } from '../../base/index.ts';
import { type ChosenModels, chooseModels, type Model, realPatience } from '../../models/index.ts';
import { findGenre } from '../../music/index.ts';
import { readText, writeAtomic } from '../../store/index.ts';
import type { Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { genreOfFile, shippedPattern } from '../find-genre-file.ts';
import { modelsOf } from '../models-of.ts';
import { type GenreRequest, genreFileOf, type OpenGenre, openGenre } from './genre-command.ts';

const mostPromptBytes = 100_000;

/**
 * Has a model extend a genre, and writes the genre's file with what it says once that holds. Problems: those of the
 * genre's file and of `researchGenre`; `genre.no-model`, `genre.exists`, `models.config`, `file.write`.
 */
export async function researchCommand(
  { genre, topic = 'history', output, model }: GenreRequest,
  context: Context,
): Promise<Result<Reply>> {
  const found = await genreFileOf(genre, context);
  if (!found.ok) return found;
  const opened = await openGenre(found.value, context);
  if (!opened.ok) return opened;
  const target = await targetOf(opened.value, genre, output, context);
  if (!target.ok) return target;
  const models = await modelsFor(model, context);
  if (!models.ok) return models;
  const prompt = await readText(shippedPattern('research', `${topic}.md`), mostPromptBytes);
  if (!prompt.ok) return prompt;
  const { id, text } = opened.value;
  const researched = await researchGenre({
    ...{ id, text, topic, models: models.value, prompt: prompt.value },
    registry: makeDefaultRegistry(),
    patience: realPatience,
    signal: context.interruption(),
  });
  if (!researched.ok) return researched;
  const { changes, usage, cost, model: asked } = researched.value;
  const written = withLike(researched.value.text, id, target.value);
  const saved = await writeAtomic(resolve(context.cwd, target.value), written);
  if (!saved.ok) return saved;
  const { problems } = researched;
  const spent = { usage, ...(cost !== undefined && { cost }) };
  const json = { file: target.value, genre: id, topic, changes, model: asked, ...spent, problems };
  const said = `${target.value}: ${asked} on the ${topic} of ${id}: ${changes.join(', ')}\n`;
  return success({ text: said, json, note: useOf(target.value) }, problems);
}

function useOf(file: string): string {
  return `Use it with: gabber generate --genre-file ${JSON.stringify(file)}\n`;
}

/** The file that is written: that of the genre where it was named by its file, else a new one. Problem: `genre.exists`. */
async function targetOf(
  { id, path }: OpenGenre,
  named: string,
  output: string | undefined,
  { cwd }: Context,
): Promise<Result<string>> {
  if (output !== undefined) return success(output);
  if (path === named) return success(path);
  const file = `${id}.yaml`;
  const there = await readText(resolve(cwd, file), 1e9);
  const isMissing = there.problems.some(({ code }) => code === 'file.read');
  if (!there.ok && isMissing) return success(file);
  const hint = `Name another one with -o, or extend that one: \`gabber genre research ./${file}\`.`;
  return failure([problem('genre.exists', `There is a file ${file} already.`, { file, hint })]);
}

/** A file of another name says which genre its songs name. */
function withLike(text: string, id: string, file: string): string {
  const isKnown = findGenre(genreOfFile(file).id).ok;
  if (isKnown || !findGenre(id).ok || /^["']?like["']?\s*:/m.test(text)) return text;
  return `${text.trimEnd()}\n\nlike: ${id}\n`;
}

/** The model that is named, or those that are asked for ideas. Problems: `models.config`, `genre.no-model`. */
async function modelsFor(
  name: string | undefined,
  context: Context,
): Promise<Result<readonly Model[]>> {
  const chosen =
    name === undefined ? await usual(context) : chooseModels({ ideas: name }, context.env);
  if (!chosen.ok) return chosen;
  const models = (chosen.value?.models.ideas ?? []).filter((each) => each !== 'offline');
  if (models.length > 0) return success(models);
  const hint =
    'Set ANTHROPIC_API_KEY, OPENAI_API_KEY or GEMINI_API_KEY, or name a model of your own in gabber.yaml.';
  return failure([problem('genre.no-model', 'There is no model to ask.', { hint })]);
}

async function usual(context: Context): Promise<Result<ChosenModels | undefined>> {
  const { chosen, problems } = await modelsOf(context);
  return chosen === undefined && problems.length > 0 ? failure(problems) : success(chosen);
}
