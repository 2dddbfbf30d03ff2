import { inWords } from '../../assistant/index.ts';
import { type Result, success } from '../../base/index.ts';
import { goalsOf } from '../../goals/index.ts';
import { applyEdits, rewriteSong } from '../../song/index.ts';
import type { Context } from '../context.ts';
import { songOf } from './answer.ts';
import type { DeedDone, Heard } from './talk.ts';

/** Renders at most for each goal. */
const renders = 6;

/** Whether a message asks for a measurement: for all else the song is changed at once, without rendering it. */
export function asksToMeasure(message: string): boolean {
  const isExact =
    /\b(?:measur\w*|exact(?:ly)?|precise(?:ly)?|until|genau|gemessen|precies|gemeten)\b/i;
  const isLike = /\b(?:hit|hits|kick|kicks|slam|slams)\s+like\b/i;
  return (isExact.test(message) || isLike.test(message)) && goalsOf(message, 175).length > 0;
}

/** Renders, measures and changes the song until what is wished is measured, and tells what was. */
export async function reachInTalk(heard: Heard, context: Context): Promise<Result<DeedDone>> {
  const { about, message, conversation } = heard;
  const { history } = conversation;
  const read = await songOf(about, context);
  if (!read.ok) return read;
  const { data: song } = read.value;
  const telling = (reply: string) => ({
    ...inWords(message, reply, 'mastering', { song, history }),
    model: 'offline',
  });
  if (about.isTidal || about.blank !== undefined) {
    const reply = 'Songs in files (.yaml) with a track or more can be measured.';
    return success({ response: telling(reply), files: [] });
  }
  const { reachAll, tempoOf } = await import('../reach/reach-wish.ts');
  const { leftProblem, reportText } = await import('../reach/report.ts');
  const { file, source } = about;
  const bpm = tempoOf(song);
  const work = { file, text: source.text, about: read.value, bpm, renders };
  const reached = await reachAll(goalsOf(message, bpm), work, context);
  if (!reached.ok) return reached;
  const { outcomes } = reached.value;
  const edits = outcomes.flatMap((outcome) => outcome.edits);
  const applied = applyEdits(song, edits, read.value);
  if (!applied.ok) return { ok: false, problems: applied.problems };
  const reply = outcomes.map(reportText).join('\n').trimEnd();
  const response = telling(reply);
  const { entry } = response;
  const changes = { edits, inverse: applied.inverse, done: applied.sentences };
  const turn = entry.kind === 'turn' ? { ...entry, turn: { ...entry.turn, ...changes } } : entry;
  const left = outcomes.flatMap((each) => each.reached.left.map(leftProblem));
  return success(
    {
      response: { ...response, edits, song: applied.song, entry: turn },
      files: [],
      text: rewriteSong(source.text, song, applied.song, read.value.source),
    },
    [...reached.problems, ...left],
  );
}
