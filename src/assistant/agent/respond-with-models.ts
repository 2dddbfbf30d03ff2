import { formatText, type Problem, problem } from '../../base/index.ts';
import {
  askModel,
  type Model,
  type ModelAnswer,
  type ModelMessage,
  type Models,
  type Patience,
  type Usage,
} from '../../models/index.ts';
import { applyEdits } from '../../song/index.ts';
import { notUnderstood } from '../reply.ts';
import { type Asked, type Response, respond, understandFor } from '../respond.ts';
import { unsure } from '../understand.ts';
import { asksWhy } from '../why.ts';
import { questionText, systemPrompt } from './prompt.ts';
import { type Proposal, type Trial, tryProposal } from './proposal.ts';
import { responseOf } from './response-of.ts';
import { isForIdeas, isOwnBusiness } from './tasks.ts';
import { editTool } from './tool.ts';

/** What is asked beside the song: models, and how. */
export interface ModelHelp {
  readonly models: Models;
  readonly patience: Patience;
  /** The song as its file has it. */
  readonly text: string;
  /** What is remembered of the person. */
  readonly notes: readonly string[];
  readonly onText?: (piece: string) => void;
  readonly signal?: AbortSignal;
  readonly audition?: Trial['audition'];
}

/** A response, and whose it is. */
export interface Answered extends Response {
  /** The model that answered, or `offline`. */
  readonly model: string;
  /** Tokens of all that was asked for this message, the failed included. */
  readonly usage?: Usage;
  /** Dollars, where the configuration knows the prices. */
  readonly cost?: number;
}

/** How often a proposal that does not hold goes back. */
const mostRepairs = 3;

/** What was spent so far, and what went wrong. */
interface Spent {
  readonly usage: Usage;
  readonly cost: number | undefined;
  readonly problems: readonly Problem[];
}

const nothingSpent: Spent = { usage: { input: 0, output: 0 }, cost: undefined, problems: [] };

/**
 * Answers a message by the models of its task, one after the other until one gives an answer that holds, and at last
 * by the engine without a network. What the program knows itself (undo, what key is this in) is never sent anywhere.
 */
export async function respondWithModels(
  message: string,
  asked: Asked,
  help: ModelHelp,
): Promise<Answered> {
  const wishes = understandFor(message, asked);
  const isClear = wishes.length > 0 && wishes.every(({ confidence }) => confidence >= unsure);
  const isOwn = asksWhy(message) || (isClear && wishes.every(isOwnBusiness));
  if (message.trim() === '' || isOwn) {
    return { ...respond(message, asked), model: 'offline' };
  }
  const list = help.models[wishes.some(isForIdeas) || !isClear ? 'ideas' : 'edits'];
  let spent = nothingSpent;
  for (const model of list) {
    if (model === 'offline') {
      const own = respond(message, asked);
      if (isAnswer(own)) return withSpent(own, 'offline', spent);
      continue;
    }
    const outcome = await askOne(model, message, asked, help);
    spent = added(spent, outcome.spent);
    if (outcome.proposal !== undefined) {
      const { proposal, text } = outcome;
      return withSpent(
        responseOf(message, asked, { ...proposal, text, model: model.name }),
        model.name,
        spent,
      );
    }
    if (help.signal?.aborted === true) break;
  }
  return withSpent(respond(message, asked), 'offline', spent);
}

/** Whether the engine without a network has understood. */
function isAnswer({ edits, reply, problems, entry }: Response): boolean {
  const hasAsked = entry.kind === 'turn' && entry.turn.asked !== undefined;
  return edits.length > 0 || (!hasAsked && problems.length === 0 && reply !== notUnderstood);
}

interface Outcome {
  readonly spent: Spent;
  readonly proposal?: Proposal;
  readonly text: string;
}

/** Asks one model, and gives back what does not hold as Problems. */
async function askOne(
  model: Model,
  message: string,
  asked: Asked,
  help: ModelHelp,
): Promise<Outcome> {
  const { song, sounds, history } = asked;
  const apply = asked.apply ?? ((now, edits) => applyEdits(now, edits, sounds));
  const trial: Trial = { song, apply, ...(help.audition && { audition: help.audition }) };
  const { text, notes, patience, onText, signal } = help;
  const messages: ModelMessage[] = [
    { role: 'user', text: questionText(message, { song, text, sounds, history, notes }) },
  ];
  const fixed = { system: systemPrompt(sounds), tool: editTool() };
  const beside = { ...(onText && { onText }), ...(signal && { signal }) };
  let spent = nothingSpent;
  for (let round = 0; round <= mostRepairs; round += 1) {
    const answer = await askModel(model, { ...fixed, messages, ...beside }, patience);
    if (!answer.ok)
      return { spent: added(spent, { ...nothingSpent, problems: answer.problems }), text: '' };
    spent = added(spent, costOf(answer.value, model));
    const tried = await tryProposal(answer.value.value, trial);
    if (tried.ok) {
      const problems = tried.problems;
      return {
        spent: added(spent, { ...nothingSpent, problems }),
        proposal: tried.value,
        text: answer.value.text,
      };
    }
    onText?.('\n');
    messages.push(
      { role: 'assistant', text: JSON.stringify({ called: answer.value.value }).slice(0, 20_000) },
      { role: 'user', text: repairText(tried.problems) },
    );
  }
  const notHeld = problem('model.proposal', `${model.name} proposed edits that cannot be made.`, {
    severity: 'warning',
  });
  return { spent: added(spent, { ...nothingSpent, problems: [notHeld] }), text: '' };
}

function repairText(problems: readonly Problem[]): string {
  return `These edits were not made, for this is wrong with them. Call the tool again with all edits, mended.\n${formatText(problems.slice(0, 10))}`;
}

function costOf({ usage }: ModelAnswer, { price }: Model): Spent {
  const cost =
    price === undefined
      ? undefined
      : (usage.input * price.input + usage.output * price.output) / 1e6;
  return { usage, cost, problems: [] };
}

function added(first: Spent, second: Spent): Spent {
  const cost =
    first.cost === undefined && second.cost === undefined
      ? undefined
      : (first.cost ?? 0) + (second.cost ?? 0);
  return {
    usage: {
      input: first.usage.input + second.usage.input,
      output: first.usage.output + second.usage.output,
    },
    cost,
    problems: [...first.problems, ...second.problems],
  };
}

/** A response with what it took, and a note where others failed first. */
function withSpent(response: Response, model: string, { usage, cost, problems }: Spent): Answered {
  const failed = problems.filter(({ code }) => code.startsWith('model.'));
  const note = failed.map(({ message }) => message).join(' ');
  const reply = note === '' ? response.reply : `${response.reply} (${note} ${answeredBy(model)})`;
  return {
    ...response,
    reply,
    problems: [...response.problems, ...problems],
    model,
    ...(usage.input + usage.output > 0 && { usage }),
    ...(cost !== undefined && { cost }),
  };
}

function answeredBy(model: string): string {
  return model === 'offline' ? 'This is the answer without a model.' : `This is by ${model}.`;
}
