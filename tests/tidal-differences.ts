/** Statements of the kept answers that gabber plays otherwise than Tidal 1.10, each with the reason. */
export interface KnownDifference {
  readonly reason: string;
  readonly codes: readonly string[];
}

/** What Tidal refuses and gabber plays, on purpose. */
export const playedHere: readonly KnownDifference[] = [
  {
    reason: 'A name that 1.10 has dropped, and that files still use.',
    codes: [
      'd1 $ double 1.5 $ s "bd@3 hh"',
      'd1 $ every "<2 3>" (double 1.5) $ s "hh*3"',
      'd1 $ segment 4 $ pan (double (3%4) $ "0 .. 2")',
      'd1 $ (double 0.25 . fast 2) $ note "e3 [g3 b3]" # s "superpiano"',
      'd1 $ quad 0.5 $ sound "[gabber bd]/2 hh"',
      'd1 $ off 0.125 (quad (1/8)) $ s "bd(3,8)"',
      'd1 $ s "hh*2" # speed (quad 1.5 "[0 1]/2")',
      'd1 $ stack [quad 0.5 $ n "<0 2 4>" # s "gabber", s "hh*2"]',
      'd1 $ runWith 4 (|* gain 0.8) $ s "[gabber bd]/2 hh"',
      'd1 $ sometimesBy 0.5 (runWith 4 (# speed 2)) $ note "<c a> f" # s "gabber"',
      'd1 $ segment 4 $ pan (runWith 4 (|* "1 2") $ "[0 1]/2")',
      'd1 $ fastcat [runWith 4 (|* gain 0.8) $ s "cp . hh hh", s "hoover*2"]',
      'd1 $ sound (step "gabber" "x x2 ") # pan 0.2',
      'd1 $ s "hh*2" # vowel (step "bd" "x x2 ")',
      'd1 $ sound (step "bd" "x x2 ") # pan 0.2',
      'd1 $ s (step "gabber" "x x2 ")',
      'd1 $ s "hh*2" # vowel (step\' ["bd", "hh"] "0 10")',
      'd1 $ sound (step\' ["bd", "hh"] "0 10") # pan 0.2',
      'd1 $ sound (step\' ["bd", "hh"] "01 1") # pan 0.2',
      'd1 $ s (step\' ["bd", "hh"] "0 10")',
      'd1 $ triple 2 $ n "<0 2 4>" # s "hoover"',
      'd1 $ superimpose (triple 1.5) $ s "arpy*2" # speed (range 1 3 saw)',
      'd1 $ segment 4 $ pan (triple 0.25 "0.2 0.8")',
      'd1 $ fast 1.5 $ triple (3%4) $ s "[bd, hh*2]"',
      'd1 $ s (step "bd" "x x2 x")',
      'd1 $ s (step\' ["bd","hh"] "01 1")',
      'd1 $ s (steps [("bd","x  x"),("hh"," xx ")])',
      'd1 $ s (steps [("gabber","x 2"),("hoover","  x")])',
      'd1 $ s (step "bd" $ lindenmayer 2 "1:1 ,~:1" "1")',
      'd1 $ (tParam _fast "1 2") $ s "bd hh"',
      'd1 $ tParam rotR "0 <0.25 0.5>" $ s "bd hh"',
      'd1 $ tParam2 _euclid "<3 5>" 8 $ s "bd"',
      'd1 $ tParam2 (\\a b p -> p # speed (pure a) # pan (pure b)) "1 2" 0.5 $ s "hh*2"',
      'd1 $ tParam3 _euclidOff "3 5" 8 "<0 1>" $ s "bd"',
      'd1 $ tParamSqueeze _fast "1 2" $ s "bd hh"',
      'd1 $ tParam3 (\\a b c p -> _fast a $ _ply b $ p # speed (pure c)) "1 2" 2 "1 3" $ s "bd hh"',
      'd1 $ tParamSqueeze (\\k p -> p # n (pure k)) "0 [1 2]" $ s "bd hh"',
      'd1 $ tParam2 _euclid "3 <5 7>" 8 $ s "hh"',
    ],
  },
  {
    reason:
      'An older form of a function: `echo` of three arguments, an id after `trigger` and its kin.',
    codes: [
      'd1 $ echo (3%4) $ note "c e g" # s "superpiano"',
      'd1 $ whenmod 2 1 (echo (3%4)) $ sound "[gabber bd]/2 hh" # pan "<0.2 0.7>"',
      'd1 $ s "hh*2" # speed (echo (3%4) "0 .. 2")',
      'd1 $ echo 0.25 (sound "bd . hh gabber" # pan "1 2") # speed "1 2"',
      'd1 $ trigger 1 $ s "bd hh"',
      'd1 $ ctrigger 2 $ s "bd hh"',
      'd1 $ qt 1 $ s "hh*2 bd"',
      'd1 $ qtrigger "x" $ s "bd*2"',
      'd1 $ triggerWith (+ 0.25) 1 $ s "bd hh"',
      'd1 $ reset 1 $ s "bd hh sn"',
      'd1 $ ctrigger 3 $ s "hh*2 bd"',
      'd1 $ ftrigger 1 $ s "bd sn"',
      'd1 $ ftrigger "a" $ n "0 1" # s "hh"',
      'd1 $ rtrigger 2 $ s "bd hh"',
      'd1 $ rtrigger "k" $ s "bd sn hh"',
      'd1 $ qt "a" $ n "0 .. 2" # s "gabber"',
      'd1 $ qtrigger 2 $ s "hh*3"',
      'd1 $ trigger "go" $ s "bd*2 hh"',
      'd1 $ triggerWith (* 2) "t" $ s "bd hh"',
    ],
  },
  {
    reason: 'A range may go on after its end: `0 .. 3 7`.',
    codes: [
      'd1 $ n "0 .. 3 7" # s "gabber"',
      'd1 $ note ("0 .. 3 7" + "<0 12>") # s "superpiano"',
      'd1 $ s "bd*2" # up "0 .. 3 7"',
      'd1 $ s "bd*3" # pan (range 0 1 "0 .. 3 7")',
    ],
  },
  {
    reason: 'What follows a Euclidean step may be changed again, in braces too.',
    codes: ['d1 $ s "{bd(3,8)/2}%3"'],
  },
  {
    reason: 'An index past the end of a list wraps; in Tidal it ends the sound of every track.',
    codes: ['d1 $ _rearrangeWith "<1 3>" 3 $ note "c\'maj" # s "hoover"'],
  },
];

/** What Tidal plays and gabber refuses, or plays otherwise. */
export const playedOtherwise: readonly KnownDifference[] = [
  {
    reason:
      'Places in the source, which `showAll` shows, count from the first character of the text here.',
    codes: ['d1 $ s "bd" # vowel (pure $ take 5 $ showAll (Arc 0 1) $ s "bd")'],
  },
];
