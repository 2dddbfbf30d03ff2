import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import type { Reply } from './command.ts';
import type { AskOptions } from './commands/ask.ts';
import type { Context } from './context.ts';
import { openTalk, type Said } from './talk/talk.ts';

/**
 * Answers one message about a song: the file is written whole or not at all, then the conversation beside it.
 * Problems: those of reading the song, `file.write`; what could not be done is told in the reply.
 */
export async function askSong(
  message: string,
  options: AskOptions,
  context: Context,
): Promise<Result<Reply>> {
  const { song: file } = options;
  if (file === '-') {
    const hint = 'A conversation is about a file: give its name with --song.';
    return failure([
      problem('cli.usage', 'A song from standard input cannot be asked about.', { hint }),
    ]);
  }
  const talk = await openTalk({ ...options, file }, context);
  if (!talk.ok) return talk;
  const said = await talk.value.say(message);
  await talk.value.close();
  if (!said.ok) return said;
  const beside = talk.problems;
  return success(replyOf(said.value, beside), [...said.problems, ...beside]);
}

function replyOf({ response }: Said, beside: readonly Problem[]): Reply {
  const { reply, intents, edits, model, usage, cost } = response;
  const problems = [...beside, ...response.problems];
  const spent = { ...(usage && { usage }), ...(cost !== undefined && { cost }) };
  const json = { reply, intents, edits, problems, model, ...spent };
  return { text: `${reply}\n`, json };
}
