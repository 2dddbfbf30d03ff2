/**
 * Lines of a stream as they come, without their ends; the last may lack one. Ends when the signal aborts.
 *
 * @param longest characters of a line; the rest of it is left out
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
  signal: AbortSignal,
  longest: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const source = input[Symbol.asyncIterator]();
  const stopped = new Promise<IteratorResult<Uint8Array | string>>((resolve) => {
    const stop = (): void => resolve({ done: true, value: undefined });
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await Promise.race([source.next(), stopped]);
      if (done === true) break;
      rest += typeof value === 'string' ? value : decoder.decode(value, { stream: true });
      const parts = rest.split(/\r\n|\n|\r(?!$)/);
      rest = (parts.pop() ?? '').slice(0, longest + 1);
      for (const part of parts) yield part.slice(0, longest);
    }
    if (rest !== '' && !signal.aborted) yield rest.replace(/\r$/, '').slice(0, longest);
  } finally {
    // a terminal that is still read would keep the program from ending
    (input as { destroy?: () => void }).destroy?.();
  }
}
