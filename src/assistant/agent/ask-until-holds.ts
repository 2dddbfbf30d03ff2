import type { Problem, Result } from '../../base/index.ts';
import {
  askModel,
  type Model,
  type ModelAnswer,
  type ModelMessage,
  type ModelTool,
  type Patience,
  type Usage,
} from '../../models/index.ts';

/** How often an answer that does not hold goes back. */
const mostRepairs = 3;

/** What was spent so far, and what went wrong. */
export interface Spent {
  readonly usage: Usage;
  readonly cost: number | undefined;
  readonly problems: readonly Problem[];
}

export const nothingSpent: Spent = {
  usage: { input: 0, output: 0 },
  cost: undefined,
  problems: [],
};

/** A question to one model, and what its answer has to hold to. */
export interface Question<T> {
  readonly system: string;
  readonly tool: ModelTool;
  readonly text: string;
  /** What the tool was called with, if it was. */
  readonly tryAnswer: (value: unknown) => Promise<Result<T>>;
  /** What is answered to an answer that does not hold. */
  readonly repairText: (problems: readonly Problem[]) => string;
  /** Told where no answer holds. */
  readonly notHeld: Problem;
  readonly patience: Patience;
  readonly onText?: (piece: string) => void;
  readonly signal?: AbortSignal;
}

/** What became of a question. */
export interface Held<T> {
  readonly spent: Spent;
  /** Absent where no answer held. */
  readonly value?: T;
  /** What was said beside it. */
  readonly text: string;
}

/** Asks one model, and gives back what does not hold as Problems, three times at most. */
export async function askUntilHolds<T>(model: Model, question: Question<T>): Promise<Held<T>> {
  const { system, tool, tryAnswer, repairText, notHeld, patience, onText, signal } = question;
  const messages: ModelMessage[] = [{ role: 'user', text: question.text }];
  const beside = { ...(onText && { onText }), ...(signal && { signal }) };
  let spent = nothingSpent;
  for (let round = 0; round <= mostRepairs; round += 1) {
    const answer = await askModel(model, { system, tool, messages, ...beside }, patience);
    if (!answer.ok) return { spent: added(spent, only(answer.problems)), text: '' };
    spent = added(spent, costOf(answer.value, model));
    const tried = await tryAnswer(answer.value.value);
    if (tried.ok) {
      const { text } = answer.value;
      return { spent: added(spent, only(tried.problems)), value: tried.value, text };
    }
    onText?.('\n');
    messages.push(
      { role: 'assistant', text: JSON.stringify({ called: answer.value.value }).slice(0, 20_000) },
      { role: 'user', text: repairText(tried.problems) },
    );
  }
  return { spent: added(spent, only([notHeld])), text: '' };
}

function only(problems: readonly Problem[]): Spent {
  return { ...nothingSpent, problems };
}

function costOf({ usage }: ModelAnswer, { price }: Model): Spent {
  const cost =
    price === undefined
      ? undefined
      : (usage.input * price.input + usage.output * price.output) / 1e6;
  return { usage, cost, problems: [] };
}

/** Two expenses as one. */
export function added(first: Spent, second: Spent): Spent {
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
