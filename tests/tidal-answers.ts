import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PeerEvent } from './tidal-events.ts';

/** Real Tidal's answer to a statement, as it is kept. */
export interface KeptAnswer {
  readonly code: string;
  /** Whether Tidal 1.7.10 answers alike, so that the one of Debian can be asked again. */
  readonly same: boolean;
  /** Cycles 0 to 3; undefined where Tidal refuses the statement. */
  readonly events: readonly PeerEvent[] | undefined;
}

/** A line of the files: the part only where it is not the whole. */
interface Line {
  readonly code: string;
  readonly same: boolean;
  readonly events?: readonly (readonly [whole: string | null, value: unknown, part?: string])[];
}

/** Answers kept in `tests/fixtures/tidal/`; its README tells of the format. */
export function keptAnswers(name: 'answers-1.7.jsonl' | 'answers-1.10.jsonl.gz'): KeptAnswer[] {
  const bytes = readFileSync(new URL(`fixtures/tidal/${name}`, import.meta.url));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.trim().split('\n').map(readLine);
}

function readLine(line: string): KeptAnswer {
  const { code, same, events } = JSON.parse(line) as Line;
  return {
    code,
    same,
    events: events?.map(([whole, value, part = whole ?? '']) => {
      return { whole: whole === null ? null : times(whole), part: times(part), value };
    }),
  };
}

function times(span: string): readonly [string, string] {
  const [begin = '', end = ''] = span.split(' ');
  return [begin, end];
}
