/** Why a model gave no answer. */
export type FailureKind =
  | 'key'
  | 'busy'
  | 'overloaded'
  | 'server'
  | 'timeout'
  | 'connection'
  | 'cut'
  | 'answer'
  | 'refused'
  | 'package'
  | 'stopped';

/** Failures after which the same question may be answered. */
const passing: ReadonlySet<FailureKind> = new Set([
  'busy',
  'overloaded',
  'server',
  'connection',
  'cut',
]);

/** That a model gave no answer. */
export class ModelFailure extends Error {
  readonly kind: FailureKind;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(kind: FailureKind, message: string, retryAfter?: number) {
    super(message);
    this.name = 'ModelFailure';
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  /** Whether to ask once more is of use. */
  get isPassing(): boolean {
    return passing.has(this.kind);
  }
}

/** What the libraries' errors have in common. */
interface LibraryError {
  readonly status?: unknown;
  readonly headers?: { get?(name: string): string | null };
  readonly name?: string;
  readonly message?: string;
  readonly code?: unknown;
}

/**
 * Reads what a library threw.
 *
 * @example failureOf(Object.assign(new Error('slow down'), { status: 429 })).kind // => 'busy'
 */
export function failureOf(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const { status, name = '', message = '', code } = (error ?? {}) as LibraryError;
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') {
    const name = /package '([^']{1,100})'/.exec(message)?.[1];
    return new ModelFailure('package', name === undefined ? message : `npm install ${name}`);
  }
  if (typeof status === 'number') {
    return new ModelFailure(kindOfStatus(status), messageOf(message, status), waitOf(error));
  }
  if (/timeout|timed out/i.test(`${name} ${message}`)) {
    return new ModelFailure('timeout', 'It took too long.');
  }
  if (/JSON|Unexpected token|parse/i.test(message)) {
    return new ModelFailure('answer', 'Its answer could not be read.');
  }
  return new ModelFailure('connection', message === '' ? 'It could not be reached.' : message);
}

function kindOfStatus(status: number): FailureKind {
  if (status === 401 || status === 403) return 'key';
  if (status === 429) return 'busy';
  if (status === 503 || status === 529) return 'overloaded';
  if (status === 408 || status === 504) return 'timeout';
  return status >= 500 ? 'server' : 'refused';
}

/** The words of a server's error, which is JSON more often than not. */
function messageOf(message: string, status: number): string {
  const said = /"message"\s*:\s*"((?:[^"\\]|\\.){1,300})/.exec(message)?.[1] ?? message;
  const plain = said.replace(new RegExp(`^${status} `), '');
  return /^\s*[{<[]|no body/.test(plain) ? `status ${status}` : `${plain} (status ${status})`;
}

/** Seconds to wait: the header `retry-after`, or Google's `retryDelay` in the error itself. */
function waitOf(error: unknown): number | undefined {
  const { headers, message = '' } = error as LibraryError;
  const header = headers?.get?.('retry-after') ?? undefined;
  const seconds = Number(header);
  if (header !== undefined && Number.isFinite(seconds)) return Math.max(0, seconds);
  const delay = /"retryDelay"\s*:\s*"([\d.]+)s"/.exec(message.replaceAll('\\"', '"'))?.[1];
  return delay === undefined ? undefined : Number(delay);
}
