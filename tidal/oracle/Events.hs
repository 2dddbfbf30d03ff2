-- | Events as JSON, in the words of `gabber events --jsonl`.
module Events (eventsOf) where

import Data.Ratio (denominator, numerator)
import qualified Data.Map as Map
import Json
import Sound.Tidal.Context hiding (Event)
import qualified Sound.Tidal.Pattern as Tidal
import Prelude hiding ((*>), (<*))

-- | What a track plays in some cycles, each asked by itself, in Tidal's order.
eventsOf :: [Int] -> (String, ControlPattern) -> [Json]
eventsOf cycles (track, pattern) =
  [eventJson track each | from <- map fromIntegral cycles, each <- queryArc pattern (Arc from (from + 1))]

eventJson :: String -> Tidal.Event ValueMap -> Json
eventJson track event =
  Object
    [ ("track", String track)
    , ("whole", maybe (Bare "null") arcJson (whole event))
    , ("part", arcJson (part event))
    , ("value", Object (Map.toList (Map.map valueJson (value event))))
    ]

arcJson :: Arc -> Json
arcJson (Arc from to) = Array (map timeJson [from, to])

timeJson :: Time -> Json
timeJson time = String (show (numerator time) ++ "/" ++ show (denominator time))

valueJson :: Value -> Json
valueJson (VS written) = String written
valueJson (VF number) = Bare (show number)
valueJson (VN note) = Bare (show (unNote note))
valueJson (VI number) = Bare (show number)
valueJson (VR number) = Bare (show (fromRational number :: Double))
valueJson (VB True) = Bare "true"
valueJson (VB False) = Bare "false"
valueJson (VX bytes) = Array (map (Bare . show) bytes)
valueJson (VList items) = Array (map valueJson items)
valueJson (VPattern _) = String "a pattern"
valueJson (VState _) = String "a state"
