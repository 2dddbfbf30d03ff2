/** Runs what prints its own errors, without their being printed: they become Problems. */
export function withQuietConsole<T>(work: () => T): T {
  const said = console.error;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = said;
  }
}
