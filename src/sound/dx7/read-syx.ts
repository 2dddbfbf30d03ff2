import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import { checksum, dataLengths, findMessages, type Messages, type VoiceData } from './messages.ts';
import { type UnpackedVoice, unpackVoice } from './unpack.ts';
import type { Dx7Voice } from './voice.ts';

/** Bytes of the largest file of voices that is read: a thousand banks. */
export const LARGEST_SYX = 4_194_304;

/**
 * The voices of a DX7 in a file of system exclusive messages: banks of 32, single voices, any number of
 * either; or the same without the messages around it. What has a wrong checksum, or values out of
 * range, is read with a warning.
 *
 * Problems, with the byte they are at: `dx7.empty`, `dx7.too-large`, `dx7.not-sysex`, `dx7.no-voice`,
 * `dx7.truncated`; warnings `dx7.checksum`, `dx7.range`.
 *
 * @param name what the file is called in Problems
 * @example readSyx(new Uint8Array(0), 'a.syx').problems[0].code // => 'dx7.empty'
 */
export function readSyx(bytes: Uint8Array, name: string): Result<readonly Dx7Voice[]> {
  const unfit = sizeProblem(bytes, name);
  if (unfit !== undefined) return failure([unfit]);
  const found = findMessages(bytes);
  const fault = messageProblem(bytes, found, name);
  if (fault !== undefined) return failure([fault]);
  const problems: Problem[] = [];
  const voices: Dx7Voice[] = [];
  for (const data of found.data) {
    const read = voicesOf(bytes, data);
    voices.push(...read.map(({ voice }) => voice));
    problems.push(...warningsOf(bytes, data, read, name));
  }
  return success(voices, problems);
}

/** The voices of one message. */
function voicesOf(bytes: Uint8Array, { kind, offset }: VoiceData): readonly UnpackedVoice[] {
  const one = kind === 'unpacked' ? 'unpacked' : 'packed';
  const size = dataLengths[one];
  const count = dataLengths[kind] / size;
  return Array.from({ length: count }, (_, at) => {
    const begin = offset + at * size;
    return unpackVoice(bytes.subarray(begin, begin + size), one);
  });
}

function sizeProblem({ length }: Uint8Array, name: string): Problem | undefined {
  if (length === 0) {
    const message = `${name} is empty.`;
    return problem('dx7.empty', message, { hint: 'Copy it again from where it came from.' });
  }
  if (length <= LARGEST_SYX) return undefined;
  const message = `${name} has ${length} bytes, and a file of DX7 voices at most ${LARGEST_SYX}.`;
  return problem('dx7.too-large', message, { hint: 'Name a file of banks of 4104 bytes each.' });
}

function messageProblem(
  bytes: Uint8Array,
  { data, truncated, skipped }: Messages,
  name: string,
): Problem | undefined {
  if (truncated !== undefined) {
    const message = `${name} ends in the middle of the message that begins at byte ${truncated}.`;
    const hint = 'Copy it again: a bank has 4104 bytes, a single voice 163.';
    return problem('dx7.truncated', message, { hint });
  }
  if (data.length > 0) return undefined;
  if (skipped > 0) {
    const message = `${name} holds system exclusive messages, but no voices of a DX7: the first is at byte ${bytes.indexOf(0xf0)}.`;
    const hint = 'Name a file with a bank of 32 voices, or with single voices.';
    return problem('dx7.no-voice', message, { hint });
  }
  const message = `${name} is no file of DX7 voices: no message begins in its ${bytes.length} bytes, from byte 0 on.`;
  const hint = 'Name a `.syx` file: a bank of 4104 bytes begins with F0 43 00 09 20 00.';
  return problem('dx7.not-sysex', message, { hint });
}

/** What is odd about data that can be read. */
function warningsOf(
  bytes: Uint8Array,
  { kind, offset, isMessage }: VoiceData,
  read: readonly UnpackedVoice[],
  name: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  const warn = (code: string, message: string, hint: string): void => {
    problems.push(problem(code, message, { severity: 'warning', hint }));
  };
  const end = offset + dataLengths[kind];
  const wanted = checksum(bytes.subarray(offset, end));
  if (isMessage && bytes[end] !== wanted) {
    const found = bytes[end] ?? 'missing';
    const message = `${name}: the checksum at byte ${end} is ${found}, and should be ${wanted}.`;
    warn('dx7.checksum', message, 'Listen to its voices: a byte may have been lost or changed.');
  }
  const clamped = read.reduce((sum, each) => sum + each.clamped, 0);
  if (clamped > 0) {
    const message = `${name}: ${clamped} values after byte ${offset} were out of range, and brought into it.`;
    warn('dx7.range', message, 'Listen to its voices: the file may be damaged.');
  }
  return problems;
}
