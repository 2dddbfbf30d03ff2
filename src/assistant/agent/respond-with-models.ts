import { formatText, type Problem, problem } from '../../base/index.ts';
import type { Model, Models, Patience, Usage } from '../../models/index.ts';
import { applyEdits } from '../../song/index.ts';
import { notUnderstood } from '../reply.ts';
import { type Asked, type Response, respond, understandFor } from '../respond.ts';
import { unsure } from '../understand.ts';
import { asksWhy } from '../why.ts';
import { added, askUntilHolds, type Held, nothingSpent, type Spent } from './ask-until-holds.ts';
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
  /** What the genre’s file tells of it beside its sound. */
  readonly genre?: object;
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
    if (outcome.value !== undefined) {
      const { value: proposal, text } = outcome;
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

/** Asks one model for edits. */
function askOne(
  model: Model,
  message: string,
  asked: Asked,
  help: ModelHelp,
): Promise<Held<Proposal>> {
  const { song, sounds, history } = asked;
  const apply = asked.apply ?? ((now, edits) => applyEdits(now, edits, sounds));
  const trial: Trial = { song, apply, ...(help.audition && { audition: help.audition }) };
  const { text, notes, genre, patience, onText, signal } = help;
  return askUntilHolds(model, {
    system: systemPrompt(sounds),
    tool: editTool(),
    text: questionText(message, { song, text, sounds, history, notes, ...(genre && { genre }) }),
    tryAnswer: (value) => tryProposal(value, trial),
    repairText,
    notHeld: problem('model.proposal', `${model.name} proposed edits that cannot be made.`, {
      severity: 'warning',
    }),
    patience,
    ...(onText && { onText }),
    ...(signal && { signal }),
  });
}

function repairText(problems: readonly Problem[]): string {
  return `These edits were not made, for this is wrong with them. Call the tool again with all edits, mended.\n${formatText(problems.slice(0, 10))}`;
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
