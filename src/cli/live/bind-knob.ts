import { failure, problem, type Result, success } from '../../base/index.ts';
import type { Edit } from '../../song/index.ts';
import type { FoundKnob } from './knob-learner.ts';

/** What is to move a parameter, as it stands in `modulate`. */
type Source = { readonly osc: string } | { readonly 'midi-cc': string; readonly cc: number };

/** A parameter of a strip: `lead.cutoff`. */
export interface Bound {
  readonly strip: string;
  readonly param: string;
}

/** The parameter that a word means. Problem: `live.command`. */
export function boundOf(word: string): Result<Bound> {
  const [, strip, param] = /^(?:tracks\.)?([^.\s]+)\.(\S+)$/.exec(word) ?? [];
  if (strip !== undefined && param !== undefined) return success({ strip, param });
  return failure([
    problem('live.command', `\`${word.slice(0, 60)}\` names no parameter.`, {
      hint: 'Write the track and the parameter: `lead.cutoff`, `lead.filter.cutoff`, `kick.level`.',
    }),
  ]);
}

/**
 * What `:bind` binds: `lead.cutoff cc 74 Keys`, `lead.cutoff cc 74/1 Keys`, `lead.cutoff cc 16/1 fine Keys`, and
 * `lead.cutoff osc /1/fader1`. Problem: `live.command`.
 */
export function readBinding(rest: string): Result<Bound & { readonly source: Source }> {
  const [, word = '', kind, given = ''] = /^(\S+)\s+(cc|osc)\s+(.+)$/.exec(rest.trim()) ?? [];
  const source = kind === 'osc' ? { osc: given } : kind === 'cc' ? knobOf(given) : undefined;
  if (source === undefined) {
    const hint = 'Write for example `:bind lead.cutoff cc 74 Keys`.';
    return failure([problem('live.command', '`:bind` needs a parameter and a knob.', { hint })]);
  }
  const bound = boundOf(word);
  return bound.ok ? success({ ...bound.value, source }) : bound;
}

function knobOf(given: string): Source | undefined {
  const [, cc, channel, fine, port] =
    /^(\d{1,3})(?:\/(\d{1,2}))?\s+(fine\s+)?(\S.*)$/.exec(given) ?? [];
  if (cc === undefined || port === undefined) return undefined;
  return {
    'midi-cc': port,
    cc: Number(cc),
    ...(channel !== undefined && { channel: Number(channel) }),
    ...(fine !== undefined && { fine: true }),
  };
}

/** The line that binds a knob. @example bindingLine('a.b', {port: 'K', controller: 7, channel: 1, fine: false}) // => ':bind a.b cc 7/1 K' */
export function bindingLine(word: string, { port, controller, channel, fine }: FoundKnob): string {
  return `:bind ${word} cc ${controller}/${channel}${fine ? ' fine' : ''} ${port}`;
}

/** The edit that lets a source move a parameter over its own range. */
export function bindEdit({ strip, param, source }: Bound & { readonly source: Source }): Edit {
  return { op: 'modulate.add', strip, modulator: { ...source, param } };
}

/** The edit that takes away what moves a parameter. */
export function forgetEdit({ strip, param }: Bound): Edit {
  return { op: 'modulate.remove', strip, param };
}
