/**
 * Names by which a text is known for Tidal when the caller brings no table of builtins. Where the
 * table is at hand it is asked instead.
 */
const common: ReadonlySet<string> = new Set(
  `s sound n note up gain speed pan shape cutoff resonance hcutoff crush coarse room size delay
  delaytime delayfeedback orbit legato sustain attack release hold vowel accelerate cut midinote
  every fast slow rev jux juxBy iter palindrome chop striate slice splice ply stut echo off
  superimpose sometimes sometimesBy often rarely almostNever almostAlways degrade degradeBy unDegradeBy
  stack cat fastcat slowcat randcat append overlay whenmod within sine cosine saw isaw tri square envL rand irand
  perlin range rangex quantise segment struct mask euclid euclidFull euclidInv euclidOff swingBy
  inside outside hurry run scan silence arp arpeggiate arpg scale toScale chord rolled brak press linger zoom zoomArc
  compress rot shuffle scramble trunc choose cycleChoose fix contrast inhabit ur nT pick squeeze rolledBy
  fromIntegral const id pure`.split(/\s+/),
);

/** Whether a word is one of Tidal's most used names. @example isCommonTidalName('every') // => true */
export function isCommonTidalName(word: string): boolean {
  return common.has(word);
}
