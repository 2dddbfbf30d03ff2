import { type Result, success } from '../../base/index.ts';
import type { Moment } from '../../live/index.ts';
import type { Context } from '../context.ts';
import { say } from '../live-ready.ts';
import { bindEdit, bindingLine, boundOf, forgetEdit, readBinding } from './bind-knob.ts';
import type { Answer, LiveSession } from './live-session.ts';

/** `:learn lead.cutoff`: the knob that is moved next is bound to it. Problems: `midi.none`, those of the edit. */
export async function learnKnob(
  word: string,
  session: LiveSession,
  context: Context,
): Promise<Result<Answer>> {
  const bound = boundOf(word);
  if (!bound.ok) return bound;
  const knob = { 'midi-cc': 'any', cc: 1 };
  const fits = await session.try([bindEdit({ ...bound.value, source: knob })], bound.value);
  const isMoved = fits.problems.some(({ code }) => code === 'song.automated-twice');
  if (!fits.ok && !isMoved) return fits;
  const ports = await session.learner.wait((found) => {
    void context.err.write(
      `controller ${found.controller} of ${found.port}, channel ${found.channel}, moves ${word}\n`,
    );
    session.enter(bindingLine(word, found));
  });
  if (!ports.ok) return ports;
  await say(ports.problems, context);
  return success({ text: `move a knob for ${word}` });
}

/** `:bind lead.cutoff cc 74 Keys`: in place of what moved it before. Problems: those of the edit. */
export async function bindKnob(
  rest: string,
  session: LiveSession,
  given?: Moment,
): Promise<Result<Answer>> {
  const binding = readBinding(rest);
  if (!binding.ok) return binding;
  const { strip } = binding.value;
  const forget = forgetEdit(binding.value);
  const isMoved = (await session.try([forget], { strip })).ok;
  const edits = [...(isMoved ? [forget] : []), bindEdit(binding.value)];
  return session.change(edits, { message: `:bind ${rest}`, strip }, given);
}

/** `:forget lead.cutoff`. Problems: those of the edit. */
export async function forgetKnob(
  word: string,
  session: LiveSession,
  given?: Moment,
): Promise<Result<Answer>> {
  const bound = boundOf(word);
  if (!bound.ok) return bound;
  const { strip } = bound.value;
  return session.change([forgetEdit(bound.value)], { message: `:forget ${word}`, strip }, given);
}
