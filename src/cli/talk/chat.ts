import { formatTerminal, type Problem, type Result, success } from '../../base/index.ts';
import type { Reply } from '../command.ts';
import type { ChatOptions } from '../commands/chat.ts';
import type { Context } from '../context.ts';
import { linesOf } from './lines.ts';
import { openTalk, type Said, type Talk } from './talk.ts';

/** Words that end a conversation. */
const farewell = /^\s*(?:exit|quit|bye|:q|tschüss|doei)\s*[.!]?\s*$/i;

/** A line longer than this is no message. */
const longestMessage = 100_000;

/**
 * Talks about a song, a line a message, until the lines end or somebody says `bye`. What models say is shown while
 * they say it, then what was changed. Problems: those of opening; what goes wrong later is shown, and the talk goes on.
 */
export async function chat(
  song: string,
  options: ChatOptions & { readonly isJson: boolean },
  context: Context,
): Promise<Result<Reply>> {
  const request = { ...options, file: song, mayBeNew: true, mayWriteFiles: true };
  const talk = await openTalk(request, context);
  if (!talk.ok) return talk;
  if (talk.problems.length > 0) await show(talk.problems, context);
  if (context.terminal && !options.isJson) {
    await context.err.write(
      `${song}: say what you want; “undo”, “why”, “a/b”, “export as wav”, “bye”.\n`,
    );
  }
  let failed = 0;
  for await (const line of lines(context, options.isJson)) {
    if (farewell.test(line)) break;
    if (line.trim() === '') continue;
    const isAnswered = await (options.isJson ? exchangeJson : exchange)(talk.value, line, context);
    if (!isAnswered) failed += 1;
    if (context.interruption().aborted) break;
  }
  await talk.value.close();
  return success(failed > 0 ? { status: 1 } : {});
}

/** The messages, with a prompt before each where somebody types them. */
async function* lines(context: Context, isJson: boolean): AsyncGenerator<string> {
  const prompt = async (): Promise<void> => {
    if (context.terminal && !isJson) await context.err.write('> ');
  };
  await prompt();
  for await (const line of linesOf(context.input, context.interruption(), longestMessage)) {
    yield line;
    await prompt();
  }
}

async function exchange(talk: Talk, line: string, context: Context): Promise<boolean> {
  let heard = '';
  let writing: Promise<void> = Promise.resolve();
  const said = await talk.say(line, (piece) => {
    heard += piece;
    writing = writing.then(() => context.out.write(piece));
  });
  await writing;
  if (heard !== '' && !heard.endsWith('\n')) await context.out.write('\n');
  if (!said.ok) {
    await show(said.problems, context);
    return false;
  }
  await context.out.write(`${restOf(said.value, heard)}\n`);
  return true;
}

/** What is still to be shown: all of an answer, or what a model's words came to. */
function restOf({ response }: Said, heard: string): string {
  const { entry, reply, model } = response;
  if (heard === '' || model === 'offline') return reply;
  const done = entry.kind === 'turn' ? (entry.turn.done ?? []) : [];
  const notes = response.problems.map(({ message }) => `(${message})`);
  return [...done.map((each) => `  ${each}`), ...notes].join('\n');
}

async function exchangeJson(talk: Talk, line: string, context: Context): Promise<boolean> {
  const said = await talk.say(line);
  if (!said.ok) {
    await context.out.write(`${JSON.stringify({ message: line, problems: said.problems })}\n`);
    return false;
  }
  const { response, files, changed } = said.value;
  const { reply, intents, edits, model, usage, cost } = response;
  const problems = [...said.problems, ...response.problems];
  const spent = { ...(usage && { usage }), ...(cost !== undefined && { cost }) };
  const document = {
    message: line,
    reply,
    intents,
    edits,
    changed,
    files,
    problems,
    model,
    ...spent,
  };
  await context.out.write(`${JSON.stringify(document)}\n`);
  return true;
}

async function show(problems: readonly Problem[], context: Context): Promise<void> {
  const { color, sources, columns } = context;
  await context.err.write(formatTerminal(problems, { color, sources, width: columns - 6 }));
}
