{-# LANGUAGE OverloadedStrings #-}

-- | Tidal, measured: it answers the same questions, in the same way, as bench/shared/measure.mjs.
module Main (main) where

import Control.DeepSeq (rnf)
import Control.Exception (evaluate)
import Control.Monad (forM_)
import Data.IORef
import Data.List (foldl')
import qualified Data.Map.Strict as Map
import Data.Ratio ((%))
import Sound.Tidal.Context hiding (steps)
import System.CPUTime (getCPUTime)
import System.IO (BufferMode (LineBuffering), hSetBuffering, stdout)

-- | The patterns of bench/patterns/patterns.mjs, in the same order.
patterns :: [ControlPattern]
patterns =
  [ s "bd*4"
  , s "hh*16" # gain "0.8 0.5 0.9 0.4"
  , s "bd [sn cp] hh*3 [~ bd]"
  , s "bd(3,8) sn(5,8,2) hh(<7 9>,16)"
  , s "{bd sn hh, cp cp cp cp arpy}%8"
  , every 3 (fast 2) $ every 4 rev $ every 5 (0.25 <~) $ s "bd sn hh cp"
  , jux rev $ n "0 .. 7" # s "arpy"
  , chop 8 $ s "break amen"
  , striate 8 $ s "break amen"
  , superimpose (fast 2) $ off 0.125 (# crush 4) $ n "0 3 5 7" # s "hoover"
  , degradeBy 0.3 $ s "hh*32"
  , segment 32 (cutoff (range 200 4000 sine)) # s "acid"
  , iter 4 $ palindrome $ ply 2 $ s "bd sn hh cp"
  , note ("0 .. 15" + "<0 12 7 -5>" + "[0,3,7]") # s "hoover"
  , stack
      [ s (steps "bd ~ ~ ~") # gain 1.1
      , s (steps "~ ~ hh ~") # gain "0.8 0.9"
      , s (steps "~ ~ ~ ~ sn ~ ~ ~")
      , note (steps "0 0 12 0 3 ~ 7 10") # s "acid"
      , n (steps "0 1 2 3") # s "perc" # pan "0 1"
      , s (steps "hc hc oh ~") # speed "1 1.5"
      , note (steps "0 ~ 5 ~ 7 ~ 10 ~") # s "hoover"
      , s (steps "~ ~ ~ ~ ~ ~ cp ~") # room 0.2
      ]
  ]
{-# NOINLINE patterns #-}

-- | Sixty-four steps, as a pattern: a few, repeated.
steps :: (Enumerable a, Parseable a) => String -> Pattern a
steps unit = parseBP_E (unwords (take 64 (cycle (words unit))))

-- | The i-th of endless texts of sixty-four steps, none like another.
sixtyFour :: Int -> String
sixtyFour i = unwords (("bd" ++ show i) : drop 1 sixtyFourWords)

-- | Eight steps, one of them of two words, repeated.
sixtyFourWords :: [String]
sixtyFourWords =
  take 64 (cycle ["bd", "~", "hh", "cp", "bd*2", "[sn hh]", "~", "oh"])

-- | Works out every event to its last part, which laziness would leave undone, and counts them.
readAll :: (a -> ()) -> [Event a] -> Int
readAll forceValue = foldl' (\count event -> forced event `seq` count + 1) 0
  where
    forced event =
      maybe () forcedArc (whole event) `seq` forcedArc (part event) `seq` forceValue (value event)
    forcedArc (Arc begin end) = begin `seq` end `seq` () -- the parts of a Ratio are strict

forceControls :: ValueMap -> ()
forceControls = Map.foldrWithKey (\key each later -> rnf key `seq` forced each `seq` later) ()
  where
    forced (VS x) = rnf x
    forced (VF x) = rnf x
    forced (VN x) = rnf (unNote x)
    forced (VI x) = rnf x
    forced (VB x) = rnf x
    forced (VR x) = rnf x
    forced x = x `seq` ()

-- | How many events there are in a cycle of a row's pattern.
eventsIn :: Int -> Int -> Int
eventsIn row i = readAll forceControls (queryArc (patterns !! row) (Arc from (from + 1)))
  where from = fromIntegral i % 1

-- | Does the i-th piece of a kind of work, on a text that was made ready where it needs one.
work :: String -> Int -> Int -> String -> Int
work "query" row i _ = eventsIn row i
work "mini" _ _ text = readAll rnf (queryArc (parseBP_E text :: Pattern String) (Arc 0 1))
work "statement" _ _ text = readAll forceControls (queryArc (s (parseBP_E text)) (Arc 0 1))
work kind _ _ _ = error ("no such work: " ++ kind)

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  _ <- evaluate (sum (map (`eventsIn` 0) [0 .. length patterns - 1]))
  nexts <- newIORef Map.empty
  questions <- lines <$> getContents
  forM_ questions $ \question -> case words question of
    ["count", row, cycles] -> do
      let count = sum (map (eventsIn (read row)) [0 .. read cycles - 1])
      putStrLn ("{\"events\":" ++ show count ++ "}")
    ["measure", kind, row, from, ms] -> do
      let key = (kind, row, from)
      next <- Map.findWithDefault (read from) key <$> readIORef nexts
      (us, done) <- microsecondsOfOne (work kind (read row)) kind next (read ms * 1000)
      modifyIORef' nexts (Map.insert key (next + done))
      putStrLn ("{\"us\":" ++ show us ++ "}")
    _ -> error ("no such question: " ++ question)

-- | CPU microseconds for one piece of work, and how many pieces were done to know it.
microsecondsOfOne :: (Int -> String -> Int) -> String -> Int -> Double -> IO (Double, Int)
microsecondsOfOne doing kind first least = go 60 0 0
  where
    go :: Int -> Double -> Int -> IO (Double, Int)
    go size used done
      | used >= least = return (used / fromIntegral done, done)
      | otherwise = do
          let pieces = [first + done .. first + done + size - 1]
              texts = map (if kind == "query" then const "" else sixtyFour) pieces
          _ <- evaluate (rnf texts)
          start <- getCPUTime
          forM_ (zip pieces texts) $ \(i, text) -> evaluate (doing i text)
          end <- getCPUTime
          let took = fromIntegral (end - start) / 1e6
          go (if took < least / 8 then size * 2 else size) (used + took) (done + size)
