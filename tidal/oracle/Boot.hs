-- | The words of statements, as Tidal's BootTidal has them, with a map in place of a stream. Nothing
-- sounds: what the statements leave behind is asked for with 'heard'.
module Boot where

import qualified Data.Map as Map
import Data.IORef
import Sound.Tidal.Context (ControlPattern, Pattern, Time)
import qualified Sound.Tidal.Transition as T
import System.IO.Unsafe (unsafePerformIO)
import Prelude hiding (all)

type Tracks = Map.Map String [ControlPattern]

-- | What each track has been given, the newest first.
{-# NOINLINE tracks #-}
tracks :: IORef Tracks
tracks = unsafePerformIO (newIORef Map.empty)

{-# NOINLINE everywhere #-}
everywhere :: IORef (ControlPattern -> ControlPattern)
everywhere = unsafePerformIO (newIORef id)

forget :: IO ()
forget = writeIORef tracks Map.empty >> writeIORef everywhere id

-- | What plays now, by name.
heard :: IO [(String, ControlPattern)]
heard = do
  f <- readIORef everywhere
  map (fmap (f . head)) . Map.toList <$> readIORef tracks

p :: String -> ControlPattern -> IO ()
p name new = modifyIORef tracks (Map.insertWith (++) name [new])

d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15, d16 :: ControlPattern -> IO ()
d1 = p "d1"
d2 = p "d2"
d3 = p "d3"
d4 = p "d4"
d5 = p "d5"
d6 = p "d6"
d7 = p "d7"
d8 = p "d8"
d9 = p "d9"
d10 = p "d10"
d11 = p "d11"
d12 = p "d12"
d13 = p "d13"
d14 = p "d14"
d15 = p "d15"
d16 = p "d16"

hush :: IO ()
hush = writeIORef tracks Map.empty

-- | Plays at once and is gone: it only has to be a pattern.
once :: ControlPattern -> IO ()
once new = new `seq` pure ()

setcps :: Pattern Double -> IO ()
setcps new = new `seq` pure ()

-- | Which tracks are heard is another's business: the answers are what each plays.
solo, unsolo, mute, unmute :: Int -> IO ()
solo i = i `seq` pure ()
unsolo = solo
mute = solo
unmute = solo

all :: (ControlPattern -> ControlPattern) -> IO ()
all = writeIORef everywhere

-- | A transition from what a track plays; it begins at cycle 0.
change :: (Time -> [ControlPattern] -> ControlPattern) -> Int -> ControlPattern -> IO ()
change f i new = modifyIORef tracks (Map.alter (Just . step) ("d" ++ show i))
  where
    step before = f 0 (history before) : history before
    history before = new : concat before

xfade, clutch, interpolate, anticipate, jump :: Int -> ControlPattern -> IO ()
xfade i = change (T.xfadeIn 2) i
clutch = change T.clutch
interpolate = change T.interpolate
anticipate = change T.anticipate
jump = change T.jump

xfadeIn, clutchIn, interpolateIn, anticipateIn :: Int -> Time -> ControlPattern -> IO ()
xfadeIn i cycles = change (T.xfadeIn cycles) i
clutchIn i cycles = change (T.clutchIn cycles) i
interpolateIn i cycles = change (T.interpolateIn cycles) i
anticipateIn i cycles = change (T.anticipateIn cycles) i

jumpIn, jumpIn', jumpMod :: Int -> Int -> ControlPattern -> IO ()
jumpIn i cycles = change (T.jumpIn cycles) i
jumpIn' i cycles = change (T.jumpIn' cycles) i
jumpMod i cycles = change (T.jumpMod cycles) i
