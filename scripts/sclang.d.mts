export function runSclang(
  file: string,
  options?: { env?: Record<string, string>; extensions?: string; seconds?: number },
): string;

export function compileWithSclang(sources: ReadonlyMap<string, string>): Map<string, Buffer>;
