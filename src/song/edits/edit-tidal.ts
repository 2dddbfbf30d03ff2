import {
  failure,
  hasErrors,
  hintNearest,
  type Problem,
  parseQuantity,
  problem,
  type Result,
  success,
} from '../../base/index.ts';
import { evaluate, isTidalName, type StatementPart, statementParts } from '../../tidal/index.ts';
import { baseUnits } from '../parameter-value.ts';
import { classifyPatternText } from '../pattern-text.ts';
import { type EditSounds, refuse, unknown } from './edit-kind.ts';
import type { Edit } from './edit-kinds.ts';
import { readEdit } from './edit-problems.ts';
import { patternNames } from './pattern-checks.ts';
import { capital } from './strips.ts';
import { isFirstOnLine, lineEnd, lineStart, nextLine } from './text-splices.ts';

/** A Tidal file after edits. */
export interface EditedTidal {
  readonly text: string;
  readonly sentences: readonly string[];
}

type Step = Result<{ readonly text: string; readonly sentence: string }>;
type TrackPart = Extract<StatementPart, { readonly kind: 'track' }>;

/**
 * Applies edits to the statements of Tidal code: patterns of tracks, controls that `#` adds, new tracks and
 * those that go, mutes, solos, the tempo. All of them, or none; whatever else stands in the file keeps its
 * bytes.
 *
 * Problems: `edit.not-in-tidal` for what only a song file can say, and those of `applyEdits`.
 *
 * @example editTidal('d1 $ s "bd*4"', [{ op: 'param.set', path: 'd1.speed', value: 2 }], { registry }).ok // => true
 */
export function editTidal(
  text: string,
  edits: readonly unknown[],
  sounds: EditSounds,
): Result<EditedTidal> {
  const sentences: string[] = [];
  let now = text;
  for (const [at, written] of edits.entries()) {
    const edit = readEdit(written);
    const step = edit.ok ? applyStep(now, edit.value, sounds) : edit;
    if (!step.ok) {
      return failure(
        step.problems.map(({ path = [], ...each }) => ({ ...each, path: ['edits', at, ...path] })),
      );
    }
    now = step.value.text;
    sentences.push(step.value.sentence);
  }
  const problems = newProblems(text, now, sounds);
  return hasErrors(problems) ? failure(problems) : success({ text: now, sentences }, problems);
}

/** What is wrong with the code now, and was not before. */
function newProblems(before: string, after: string, sounds: EditSounds): readonly Problem[] {
  if (before === after) return [];
  const names = patternNames(sounds, []);
  const keyOf = ({ code, message }: Problem): string => `${code} ${message}`;
  const known = new Set(evaluate(before, names).problems.map(keyOf));
  return evaluate(after, names).problems.filter((each) => !known.has(keyOf(each)));
}

function applyStep(text: string, edit: Edit, sounds: EditSounds): Step {
  if ('section' in edit && edit.section !== undefined) return notInTidal(edit.op, 'sections');
  switch (edit.op) {
    case 'track.pattern':
      return edit.pattern === null
        ? removeTrack(text, edit.track)
        : setPattern(text, edit.track, String(edit.pattern));
    case 'track.add':
      return addTrack(text, edit);
    case 'track.remove':
      return removeTrack(text, edit.track);
    case 'track.instrument':
      return setControl(text, edit.track, 's', quoted(edit.instrument));
    case 'track.mute':
      return mute(text, edit.track, edit.mute);
    case 'track.solo':
      return solo(text, edit.tracks);
    case 'param.set':
      return setParameter(text, edit, sounds);
    case 'param.step':
      return stepParameter(text, edit, sounds);
    case 'song.set': {
      const { op: _op, bpm, ...others } = edit;
      const [other] = Object.keys(others);
      if (other !== undefined) return notInTidal(edit.op, `\`${other}\``);
      return bpm === null || bpm === undefined
        ? refuse('Tidal code keeps its tempo.')
        : setTempo(text, bpm);
    }
    default:
      return notInTidal(edit.op, 'such things');
  }
}

function notInTidal(op: string, what: string): Result<never> {
  const message = `\`${op}\`: Tidal code does not say ${what}; only a song file can.`;
  const hint = 'Write it as a song first: `gabber export set.tidal yaml`.';
  return failure([problem('edit.not-in-tidal', message, { hint })]);
}

/** The last statement of a track, which is the one that plays. */
function findTrack(text: string, name: string): Result<TrackPart> {
  const tracks = statementParts(text).filter((each): each is TrackPart => each.kind === 'track');
  const found = tracks.findLast(({ track }) => track === name);
  return found === undefined
    ? unknown('track', name, new Set(tracks.map(({ track }) => track)))
    : success(found);
}

function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

function setPattern(text: string, name: string, written: string): Step {
  const found = findTrack(text, name);
  if (!found.ok) return found;
  const code = codeOf(written);
  if (!code.ok) return code;
  const { start, end } = found.value.pattern;
  const sentence = `${capital(name)} pattern is now ${written.trim().split('\n')[0]}`;
  // applied to a name, a pattern of several words needs parentheses
  const isApplied = !/\$\s*$/.test(text.slice(found.value.start, start));
  const whole = isApplied ? `(${code.value})` : code.value;
  return success({ text: replaced(text, start, end, whole), sentence });
}

/** A pattern as an expression of Tidal's; lines after the first stand further in. */
function codeOf(written: string): Result<string> {
  const { kind } = classifyPatternText(written, isTidalName);
  const lines = written.trim().split('\n');
  if (kind === 'tidal') {
    return success(
      lines.map((each, at) => (at > 0 && /^\S/.test(each) ? `  ${each}` : each)).join('\n'),
    );
  }
  if (/(^|[^A-Za-z0-9'])[xX](?![A-Za-z0-9'])/.test(written)) {
    return refuse(
      'Hits as `x` need an instrument, which Tidal code names.',
      'Write for example `s "bd*4"`.',
    );
  }
  return success(`note ${quoted(lines.join(' '))}`);
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function addTrack(text: string, edit: Extract<Edit, { readonly op: 'track.add' }>): Step {
  const { track, settings } = edit;
  const { pattern, instrument, set = {}, ...others } = settings;
  const [other] = Object.keys(others);
  if (other !== undefined) return notInTidal(edit.op, `\`${other}\``);
  if (statementParts(text).some((each) => each.kind === 'track' && each.track === track)) {
    return refuse(`There is a track \`${track}\` already.`, 'Give it another name.');
  }
  const played = playedBy(String(pattern ?? '~'), instrument);
  if (!played.ok) return played;
  const controls = Object.entries(set).map(([name, value]) => ` # ${name} ${valueText(value)}`);
  const code = `${headOf(track)} $ ${played.value}${controls.join('')}`;
  return success({ text: appended(text, code), sentence: `${capital(track)} added` });
}

/** A pattern as an instrument plays it: hits give its rhythm, notes its notes. */
function playedBy(pattern: string, instrument: string | undefined): Result<string> {
  const { kind } = classifyPatternText(pattern, isTidalName);
  const isHits = kind === 'mini' && /(^|[^A-Za-z0-9'])[xX](?![A-Za-z0-9'])/.test(pattern);
  if (instrument === undefined || (kind === 'tidal' && /\b(?:s|sound)\b/.test(pattern))) {
    return codeOf(pattern);
  }
  if (isHits) {
    const rhythm = pattern.trim().replaceAll(/\b[xX]\b/g, 't');
    return success(`struct ${quoted(rhythm)} $ s ${quoted(instrument)}`);
  }
  const code = codeOf(pattern);
  return code.ok ? success(`${code.value} # s ${quoted(instrument)}`) : code;
}

function headOf(track: string): string {
  return /^d(?:[1-9]|1[0-6])$/.test(track) ? track : `p ${quoted(track)}`;
}

/** A new statement behind all others. */
function appended(text: string, code: string): string {
  const body = text.trimEnd();
  return body === '' ? `${code}\n` : `${body}\n\n${code}\n`;
}

function removeTrack(text: string, name: string): Step {
  const found = findTrack(text, name);
  if (!found.ok) return found;
  const isOwn = (each: StatementPart): boolean => each.kind === 'track' && each.track === name;
  return success({ text: withoutStatements(text, isOwn), sentence: `${capital(name)} removed` });
}

/** The text without some of its statements, with their lines where they have them to themselves. */
function withoutStatements(text: string, isGone: (each: StatementPart) => boolean): string {
  return statementParts(text)
    .filter(isGone)
    .reduceRight((left, { start, end }) => {
      const isAlone =
        isFirstOnLine(left, start) && /^\s*(?:--.*)?$/.test(left.slice(end, lineEnd(left, end)));
      if (!isAlone) return replaced(left, start, end, '');
      const next = nextLine(left, end);
      // of empty lines above and below, one stays
      const isGap =
        /^\s*\n/.test(left.slice(next)) &&
        /(?:^|\n\s*)\n$/.test(left.slice(0, lineStart(left, start)));
      return replaced(left, lineStart(left, start), isGap ? nextLine(left, next) : next, '');
    }, text);
}

function mute(text: string, track: string, isMuted: boolean): Step {
  const found = findTrack(text, track);
  if (!found.ok) return found;
  const isMute = (each: StatementPart): boolean =>
    each.kind === 'action' && each.name === 'mute' && each.track === track;
  const bare = withoutStatements(text, isMute);
  const sentence = `${capital(track)} ${isMuted ? 'is muted' : 'is heard again'}`;
  return success({ text: isMuted ? appended(bare, `mute ${idText(track)}`) : bare, sentence });
}

function solo(text: string, tracks: readonly string[]): Step {
  for (const each of tracks) {
    const found = findTrack(text, each);
    if (!found.ok) return found;
  }
  const bare = withoutStatements(text, (each) => each.kind === 'action' && each.name === 'solo');
  const code = tracks.map((each) => `solo ${idText(each)}`).join('\n');
  const sentence =
    tracks.length === 0 ? 'All tracks are heard again' : `${capital(tracks.join(', '))} solo`;
  return success({ text: code === '' ? bare : appended(bare, code), sentence });
}

function idText(track: string): string {
  return /^d\d+$/.test(track) ? track.slice(1) : quoted(track);
}

type Written = number | string | boolean;

function setParameter(
  text: string,
  { path, value }: Extract<Edit, { readonly op: 'param.set' }>,
  sounds: EditSounds,
): Step {
  if (value === null) return notInTidal('param.set', 'what a control would be by itself');
  if (path === 'bpm') return setTempo(text, typeof value === 'boolean' ? 0 : value);
  const place = controlOf(path, sounds);
  if (!place.ok) return place;
  const { track, control } = place.value;
  const read = inUnit(control, value, sounds);
  return read.ok ? setControl(text, track, control, valueText(read.value)) : read;
}

/** `d1.cutoff`: a track and a control. */
function controlOf(
  path: string,
  sounds: EditSounds,
): Result<{ readonly track: string; readonly control: string }> {
  const [track = '', control = '', ...more] = path.replace(/^tracks\./, '').split('.');
  if (more.length > 0 || control === '') return notInTidal('param.set', `\`${path}\``);
  const { controls } = patternNames(sounds, []);
  if (isTidalName(control) || controls.includes(control)) return success({ track, control });
  const hint = hintNearest(control, controls);
  const message = `There is no control \`${control}\`.`;
  return failure([problem('edit.path', message, hint === undefined ? {} : { hint })]);
}

/** A quantity with a unit in that of the parameter of this name. */
function inUnit(control: string, value: Written, { registry }: EditSounds): Result<Written> {
  if (typeof value !== 'string' || !/^\s*[-+\d.]+\s*[a-zA-Z%]+\s*$/.test(value))
    return success(value);
  const owner = registry
    .instruments()
    .find((name) => Object.hasOwn(registry.instrument(name)?.parameters ?? {}, control));
  const unit = baseUnits[registry.instrument(owner ?? '')?.parameters[control]?.unit ?? ''];
  if (unit === undefined) return success(value);
  const read = parseQuantity(value, unit, { name: control });
  return read.ok ? success(read.value.value) : read;
}

/** A value as Tidal code writes it: a number, a pattern in quotes, an expression in parentheses. */
function valueText(value: Written): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  const number =
    typeof value === 'number' || value.trim() === '' ? Number(value) : Number(value.trim());
  if (Number.isFinite(number) && String(value).trim() !== '') {
    return number < 0 ? `(${number})` : String(number);
  }
  const text = String(value).trim();
  return /["$]/.test(text) || /^(?:range|slow|fast|every)\b/.test(text)
    ? `(${text})`
    : quoted(text);
}

function setControl(text: string, track: string, control: string, value: string): Step {
  const found = findTrack(text, track);
  if (!found.ok) return found;
  const { controls, pattern } = found.value;
  const there = controls.find(({ name }) => name === control);
  if (there === undefined) {
    const added = replaced(text, pattern.end, pattern.end, ` # ${control} ${value}`);
    return success({ text: added, sentence: `${capital(track)} ${control} set to ${value}` });
  }
  const { start, end } = there.value;
  const sentence = `${capital(track)} ${control} ${text.slice(start, end)} → ${value}`;
  return success({ text: replaced(text, start, end, value), sentence });
}

function stepParameter(
  text: string,
  { path, by, times }: Extract<Edit, { readonly op: 'param.step' }>,
  sounds: EditSounds,
): Step {
  const place = controlOf(path, sounds);
  if (!place.ok) return place;
  const { track, control } = place.value;
  const found = findTrack(text, track);
  if (!found.ok) return found;
  const there = found.value.controls.find(({ name }) => name === control);
  const written = there === undefined ? '' : text.slice(there.value.start, there.value.end);
  const current = Number(/^["(\s]*(-?[\d.]+)[")\s]*$/.exec(written)?.[1] ?? Number.NaN);
  if (Number.isNaN(current)) {
    return refuse(
      `${capital(track)} ${control} is no single number here.`,
      'Set it with `param.set`.',
    );
  }
  const read = inUnit(control, by ?? 0, sounds);
  if (!read.ok) return read;
  const next = times === undefined ? current + Number(read.value) : current * times;
  if (!Number.isFinite(next)) return refuse(`\`${String(by)}\` is no step.`);
  return setControl(text, track, control, valueText(Number(next.toPrecision(6))));
}

function setTempo(text: string, bpm: number | string): Step {
  const number = Number(bpm);
  if (!(number >= 10 && number <= 10_000)) {
    return refuse(
      'A tempo in Tidal code is a number from 10 to 10000.',
      'Write for example `bpm=175`.',
    );
  }
  const found = statementParts(text).findLast((each) => each.kind === 'tempo');
  const sentence = `Tempo set to ${number} bpm`;
  if (found?.kind !== 'tempo') {
    const head = /^(?:\s*--.*\n)*/.exec(text)?.[0] ?? '';
    return success({
      text: `${head}setcps (${number}/60/4)\n\n${text.slice(head.length)}`,
      sentence,
    });
  }
  const { name, value } = found;
  const isAfterDollar = /\$\s*$/.test(text.slice(found.start, value.start));
  const codes = {
    setcps: `${number}/60/4`,
    cps: `${number}/60/4`,
    setbpm: `${number}`,
    bps: `${number}/120`,
  };
  const code = codes[name as keyof typeof codes];
  const whole = isAfterDollar || name === 'setbpm' ? code : `(${code})`;
  return success({ text: replaced(text, value.start, value.end, whole), sentence });
}
