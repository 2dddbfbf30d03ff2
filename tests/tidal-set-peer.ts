import { spawnSync } from 'node:child_process';
import { splitStatements } from '../src/tidal/syntax/statements.ts';
import { tokenize } from '../src/tidal/syntax/tokenize.ts';
import type { PeerEvent } from './tidal-peer.ts';

/**
 * What GHCi is told first: Tidal's statements as its BootTidal has them, with a map in place of a
 * stream. A transition begins at cycle 0, as it does here.
 */
const prelude = `
:set -XOverloadedStrings -XNoMonomorphismRestriction -XExtendedDefaultRules
:set prompt ""
:set prompt-cont ""
import Prelude hiding ((<*), (*>))
import Sound.Tidal.Context
import qualified Sound.Tidal.Transition as T
import qualified Data.Map as Map
import Data.IORef
import Data.List (intercalate)
import Data.Ratio (numerator, denominator)
tracks_ <- newIORef (Map.empty :: Map.Map String [ControlPattern])
everywhere_ <- newIORef (id :: ControlPattern -> ControlPattern)
:{
let { p i new = modifyIORef tracks_ (Map.insertWith (++) (i :: String) [new])
    ; change_ f i new = modifyIORef tracks_ (Map.alter (step_ f new) ("d" ++ show (i :: Int)))
    ; step_ f new old = let h = new : maybe [] id old in Just (f 0 h : tail h)
${Array.from({ length: 16 }, (_, i) => `    ; d${i + 1} = p "d${i + 1}"`).join('\n')}
    ; once new = (new :: ControlPattern) \`seq\` (return () :: IO ())
    ; hush = writeIORef tracks_ Map.empty
    ; setcps x = (x :: Pattern Double) \`seq\` (return () :: IO ())
    ; solo i = (i :: Int) \`seq\` (return () :: IO ())
    ; unsolo i = (i :: Int) \`seq\` (return () :: IO ())
    ; all f = writeIORef everywhere_ f
    ; xfadeIn i t = change_ (T.xfadeIn t) i
    ; clutch i = change_ T.clutch i
    ; anticipate i = change_ T.anticipate i
    ; interpolate i = change_ T.interpolate i
    ; jumpIn' i n = change_ (T.jumpIn' n) i
    ; time_ t = show (numerator t) ++ "/" ++ show (denominator t)
    ; span_ (Arc a b) = time_ a ++ "-" ++ time_ b
    ; one_ (VF x) = show x; one_ (VN x) = show (unNote x); one_ (VI x) = show x
    ; one_ (VS x) = x; one_ (VB x) = show x; one_ (VR x) = show (fromRational x :: Double)
    ; one_ _ = "?"
    ; all_ m = intercalate "," [k ++ "=" ++ one_ v | (k, v) <- Map.toList m]
    ; event_ e = maybe "~" span_ (whole e) ++ "\\t" ++ span_ (part e) ++ "\\t" ++ all_ (value e)
    ; cycle_ i x c = mapM_ (\\e -> putStrLn (i ++ "\\t" ++ event_ e)) (queryArc x (Arc c (c + 1)))
    ; tell_ n = do { f <- readIORef everywhere_
                   ; m <- readIORef tracks_
                   ; mapM_ (\\(i, x : _) -> mapM_ (cycle_ i (f x)) [0 .. n - 1]) (Map.toList m) }
    }
:}
`;

/** The statements of a set, each as it is written. */
export function statementsOf(source: string): string[] {
  return splitStatements(tokenize(source).tokens).map(({ tokens }) =>
    source.slice(tokens[0]?.start, tokens.at(-1)?.end),
  );
}

export interface SetAnswer {
  /** What each track plays when every statement has run, in the first cycles. */
  readonly tracks: ReadonlyMap<string, readonly PeerEvent[]>;
  /** What GHC said about statements that it refused; empty when it took them all. */
  readonly errors: string;
}

/** What real Tidal makes of a whole set, statement by statement. @throws Error without ghci */
export function askTidalSet(source: string, cycles: number): SetAnswer {
  const typed = statementsOf(source).map((each) => `:{\n${each}\n:}\n`);
  const input = `${prelude}${typed.join('')}tell_ ${cycles}\n`;
  const options = { input, encoding: 'utf8', maxBuffer: 1e8, timeout: 120_000 } as const;
  const { stdout, stderr, error } = spawnSync('ghci', ['-v0'], options);
  if (error !== undefined) throw error;
  const tracks = new Map<string, PeerEvent[]>();
  for (const line of stdout.split('\n')) {
    const [track, whole, part, value] = line.split('\t');
    if (track === undefined || whole === undefined || part === undefined) continue;
    const events = tracks.get(track) ?? [];
    tracks.set(track, events);
    events.push([whole, part, value ?? '']);
  }
  return { tracks, errors: stderr.trim() };
}
