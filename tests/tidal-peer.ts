import { spawnSync } from 'node:child_process';

/** One event as text: whole, part, and the controls in order of name. */
export type PeerEvent = readonly [whole: string, part: string, value: string];

/** Cycles that are asked for. */
export const peerCycles = 4;

/** What GHCi is told first: how to print the events of a pattern. */
const prelude = `
:set -XOverloadedStrings -XNoMonomorphismRestriction
import Prelude hiding ((<*), (*>))
import Sound.Tidal.Context
import qualified Data.Map as Map
import Data.List (intercalate)
import Data.Ratio (numerator, denominator)
:{
let { time t = show (numerator t) ++ "/" ++ show (denominator t)
    ; span_ (Arc a b) = time a ++ "-" ++ time b
    ; one (VF x) = show x; one (VN x) = show (unNote x); one (VI x) = show x
    ; one (VS x) = x; one (VB x) = show x; one (VR x) = show (fromRational x :: Double); one _ = "?"
    ; all_ m = intercalate "," [k ++ "=" ++ one v | (k, v) <- Map.toList m]
    ; event e = maybe "~" span_ (whole e) ++ "\\t" ++ span_ (part e) ++ "\\t" ++ all_ (value e)
    ; ask i p = mapM_ (\\c -> mapM_ (\\e -> putStrLn (show (i :: Int) ++ "\\t" ++ event e)) (queryArc (p :: ControlPattern) (Arc c (c + 1)))) [0 .. ${peerCycles - 1}]
    }
:}
`;

const [program, ...args] = ['ghci', '-v0'] as const;

/** Real Tidal's answers to expressions, each the events of the first cycles. */
export function askTidal(expressions: readonly string[]): PeerEvent[][] {
  const questions = expressions.map((each, i) => `ask ${i} (${each.replaceAll('\n', ' ')})`);
  const input = `${prelude}${questions.join('\n')}\n`;
  const { stdout, error } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (error !== undefined) throw error;
  const answers: PeerEvent[][] = expressions.map(() => []);
  for (const line of stdout.split('\n')) {
    const [id, whole, part, value] = line.split('\t');
    if (whole === undefined || part === undefined || value === undefined) continue;
    answers[Number(id)]?.push([whole, part, value]);
  }
  return answers;
}

/** Events in one order, touching parts of one event joined, numbers to nine digits. */
export function normalEvents(events: readonly PeerEvent[]): string[] {
  const at = (time: string): number => {
    const [n, d = '1'] = time.split('/');
    return Number(n) / Number(d);
  };
  const rounded = (value: string): string =>
    value.replaceAll(/-?\d+(\.\d+)?(e-?\d+)?(?=,|$)/g, (each) =>
      String(Number(Number(each).toPrecision(9))),
    );
  const sorted = events
    .map(([whole, part, value]) => ({
      key: `${whole} ${rounded(value)}`,
      part: part.split(/(?<=\d)-/),
    }))
    .sort((a, b) =>
      a.key < b.key ? -1 : a.key > b.key ? 1 : at(a.part[0] ?? '') - at(b.part[0] ?? ''),
    );
  const joined: typeof sorted = [];
  for (const event of sorted) {
    const last = joined.at(-1);
    const touches = last?.key === event.key && last.part[1] === event.part[0];
    if (last !== undefined && touches && !event.key.startsWith('~'))
      last.part[1] = event.part[1] ?? '';
    else joined.push({ ...event, part: [...event.part] });
  }
  return joined.map(({ key, part }) => `${key} [${part.join('-')}]`);
}
