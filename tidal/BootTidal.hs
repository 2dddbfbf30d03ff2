-- What GHCi is told before `gabber tidal` passes lines to it: Tidal, sending to gabber in SuperDirt's place, and the
-- names that statements use. GABBER_DIRT_PORT is the port that gabber listens on.
:set -fno-warn-orphans -Wno-type-defaults -XMultiParamTypeClasses -XOverloadedStrings
:set prompt ""
:set prompt-cont ""

import Sound.Tidal.Context
import System.Environment (lookupEnv)
import System.IO (BufferMode (LineBuffering), hSetBuffering, hSetEncoding, stdout, utf8)

hSetEncoding stdout utf8
hSetBuffering stdout LineBuffering
gabberPort <- maybe 57120 read <$> lookupEnv "GABBER_DIRT_PORT" :: IO Int
tidal <- startTidal (superdirtTarget {oPort = gabberPort, oLatency = 0.2, oHandshake = False, oBusPort = Nothing}) (defaultConfig {cFrameTimespan = 1 / 20})

:{
let p = streamReplace tidal
    hush = streamHush tidal
    panic = streamHush tidal
    list = streamList tidal
    mute = streamMute tidal
    unmute = streamUnmute tidal
    unmuteAll = streamUnmuteAll tidal
    solo = streamSolo tidal
    unsolo = streamUnsolo tidal
    unsoloAll = streamUnsoloAll tidal
    once = streamOnce tidal
    asap = once
    all = streamAll tidal
    resetCycles = streamResetCycles tidal
    setcps = asap . cps
    getcps = streamGetcps tidal
    getnow = streamGetnow tidal
    setF = streamSetF tidal
    setI = streamSetI tidal
    setS = streamSetS tidal
    setR = streamSetR tidal
    setB = streamSetB tidal
:}

:{
let over f i = transition tidal True f i
    xfade i = over (Sound.Tidal.Transition.xfadeIn 4) i
    xfadeIn i t = over (Sound.Tidal.Transition.xfadeIn t) i
    histpan i t = over (Sound.Tidal.Transition.histpan t) i
    wait i t = over (Sound.Tidal.Transition.wait t) i
    waitT i f t = over (Sound.Tidal.Transition.waitT f t) i
    jump i = over (Sound.Tidal.Transition.jump) i
    jumpIn i t = over (Sound.Tidal.Transition.jumpIn t) i
    jumpIn' i t = over (Sound.Tidal.Transition.jumpIn' t) i
    jumpMod i t = over (Sound.Tidal.Transition.jumpMod t) i
    mortal i lifespan release = over (Sound.Tidal.Transition.mortal lifespan release) i
    interpolate i = over (Sound.Tidal.Transition.interpolate) i
    interpolateIn i t = over (Sound.Tidal.Transition.interpolateIn t) i
    clutch i = over (Sound.Tidal.Transition.clutch) i
    clutchIn i t = over (Sound.Tidal.Transition.clutchIn t) i
    anticipate i = over (Sound.Tidal.Transition.anticipate) i
    anticipateIn i t = over (Sound.Tidal.Transition.anticipateIn t) i
:}

:{
let d1 = p 1 . (|< orbit 0)
    d2 = p 2 . (|< orbit 1)
    d3 = p 3 . (|< orbit 2)
    d4 = p 4 . (|< orbit 3)
    d5 = p 5 . (|< orbit 4)
    d6 = p 6 . (|< orbit 5)
    d7 = p 7 . (|< orbit 6)
    d8 = p 8 . (|< orbit 7)
    d9 = p 9 . (|< orbit 8)
    d10 = p 10 . (|< orbit 9)
    d11 = p 11 . (|< orbit 10)
    d12 = p 12 . (|< orbit 11)
:}

tidal `seq` putStrLn "gabber: Tidal is ready"
putStrLn "gabber: Tidal was told all"
