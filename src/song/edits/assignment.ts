import { failure, problem, type Result, success } from '../../base/index.ts';
import type { Edit } from './edit-kinds.ts';

/** `path`, a section behind `@`, what is done, and with what. */
const assignment = /^\s*([^\s=@]+?)\s*(?:@([^=]+?))?\s*([-+*/]?=)([\s\S]*)$/u;

/**
 * The edit that an assignment means: `kick.drive=18dB`, `kick.drive+=3dB`, `lead.cutoff*=1.5`,
 * `kick.level@drop=-3dB` in one section, `kick.pattern=x*4`, `kick.instrument=hoover`, `kick.mute=true`; with
 * nothing behind the sign a parameter has its own value again.
 *
 * Problem: `edit.assignment`.
 *
 * @example editOfAssignment('kick.drive+=3dB') // => success({ op: 'param.step', path: 'kick.drive', by: '3dB' })
 */
export function editOfAssignment(text: string): Result<Edit> {
  const match = assignment.exec(text);
  if (match === null) {
    const message = `\`${text.slice(0, 60)}\` says of no value what it shall be.`;
    const hint = 'Write for example `kick.drive=18dB` or `kick.drive+=3dB`.';
    return failure([problem('edit.assignment', message, { hint })]);
  }
  const [, path = '', name, sign = '=', behind = ''] = match;
  const where = name === undefined ? {} : { section: name.trim() };
  const value = behind.trim();
  return sign === '=' ? success(set(path, value, where)) : step(path, sign, value, where);
}

interface Where {
  readonly section?: string;
}

function set(path: string, value: string, where: Where): Edit {
  const [, owner = '', key] = /^(?:tracks\.)?([^.]+)\.(pattern|instrument|mute)$/.exec(path) ?? [];
  const { section } = where;
  if (key === 'pattern') {
    return { op: 'track.pattern', track: owner, pattern: value === '' ? null : value, ...where };
  }
  if (key === 'instrument' && value !== '' && section === undefined) {
    return { op: 'track.instrument', track: owner, instrument: value };
  }
  if (key === 'mute') return { op: 'track.mute', track: owner, mute: isTrue(value), ...where };
  return { op: 'param.set', path, value: value === '' ? null : value, ...where };
}

function isTrue(value: string): boolean {
  return ['true', 'on', 'yes', '1'].includes(value.toLowerCase());
}

function step(path: string, sign: string, value: string, where: Where): Result<Edit> {
  if (sign === '+=' || sign === '-=') {
    const by = sign === '+=' ? value : negated(value);
    return success({ op: 'param.step', path, by, ...where });
  }
  const factor = Number(value);
  const times = sign === '*=' ? factor : 1 / factor;
  if (factor > 0 && Number.isFinite(times)) {
    return success({ op: 'param.step', path, times, ...where });
  }
  const message = `\`${path}\` can be multiplied by a number above 0; here is \`${value}\`.`;
  return failure([
    problem('edit.assignment', message, { hint: `Write for example \`${path}*=1.5\`.` }),
  ]);
}

function negated(value: string): string {
  return value.startsWith('-') ? value.slice(1) : `-${value.replace(/^\+/, '')}`;
}
