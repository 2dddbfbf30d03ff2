import { failure, problem, type Result, success } from './problem.ts';

/** How texts in other encodings begin, the longer marks first. */
const marks = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
] as const;

/**
 * The text of bytes in UTF-8, without a byte-order mark. `name` is what Problems call them.
 *
 * Problem: `file.not-text`, at the first byte that is wrong.
 *
 * @example decodeUtf8(Uint8Array.of(0x68, 0x69), 'a.yaml') // => success('hi')
 */
export function decodeUtf8(bytes: Uint8Array, name: string): Result<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isWide(text) ? failure([notText(name, 'UTF-16', '')]) : success(text);
  } catch {
    const [encoding] = marks.find(([, mark]) => mark.every((each, at) => bytes[at] === each)) ?? [];
    return failure([notText(name, encoding, encoding === undefined ? textBeforeFault(bytes) : '')]);
  }
}

/** Whether every other character is a NUL: letters in two bytes, without a mark before them. */
function isWide(text: string): boolean {
  return /^(?:[^\0]\0){2}|^(?:\0[^\0]){2}/.test(text);
}

function notText(name: string, encoding: string | undefined, before: string) {
  const lines = before.split('\n');
  const [line, column] = [lines.length, (lines.at(-1) ?? '').length + 1];
  const is = encoding === undefined ? '' : `: it is ${encoding}`;
  return problem('file.not-text', `${name} is not text in UTF-8${is}.`, {
    file: name,
    span: { line, column, endLine: line, endColumn: column + 1 },
    hint: 'Save it as UTF-8.',
  });
}

/** What can be read up to the first byte that cannot. */
function textBeforeFault(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length];
  let text = '';
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // A character that is cut off here may go on: it is no fault yet, and not in the text.
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), {
        stream: true,
      });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return text;
}
