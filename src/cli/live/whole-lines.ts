/**
 * Puts lines together to what is entered at once: all between `:{` and `:}`, and lines that go on, because a bracket
 * is open or because they end in a backslash. An empty line ends what is open.
 */
export class WholeLines {
  #lines: string[] = [];
  #isBlock = false;

  /** Whether the next line goes on with the last. */
  get isOpen(): boolean {
    return this.#isBlock || this.#lines.length > 0;
  }

  /** What is entered with this line; undefined while it goes on. */
  add(line: string): string | undefined {
    const text = line.trim();
    if (!this.isOpen && text === ':{') {
      this.#isBlock = true;
      return undefined;
    }
    if (this.#isBlock && text !== ':}') {
      this.#lines.push(line);
      return undefined;
    }
    if (this.#isBlock) return this.take();
    const goesOn = text.endsWith('\\');
    this.#lines.push(goesOn ? line.replace(/\\\s*$/, '') : line);
    const isOpen = goesOn || hasOpenBracket(this.#lines.join('\n'));
    return isOpen && text !== '' ? undefined : this.take();
  }

  /** What was begun, whether it is whole or not. */
  take(): string {
    const text = this.#lines.join('\n');
    this.#lines = [];
    this.#isBlock = false;
    return text;
  }
}

/**
 * Whether a bracket is open at the end, outside strings and comments.
 *
 * @example hasOpenBracket('d1 $ stack [') // => true
 * @example hasOpenBracket('d1 $ s "bd [sn"') // => false
 */
export function hasOpenBracket(text: string): boolean {
  const bare = text.replaceAll(/"(?:\\.|[^"\\\n])*(?:"|$)/gm, '').replaceAll(/--.*$/gm, '');
  let depth = 0;
  for (const character of bare) {
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
  }
  return depth > 0;
}
