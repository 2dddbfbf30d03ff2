{-# LANGUAGE OverloadedStrings #-}
-- Plays a pattern of a real Tidal for some seconds, to the port that is given.
import Control.Concurrent (threadDelay)
import Sound.Tidal.Context
import System.Environment (getArgs)

main :: IO ()
main = do
  [port] <- getArgs
  let target = superdirtTarget {oPort = read port, oLatency = 0.1, oHandshake = False, oBusPort = Nothing}
      config = defaultConfig {cCtrlListen = False}
  tidal <- startTidal target config
  let d1 = streamReplace tidal 1 . (|< orbit 0)
  streamOnce tidal $ cps 1
  d1 $ n "0 1 0 1" # s "click"
  threadDelay 5000000
  streamHush tidal
  threadDelay 300000
