// Where instruments are played, and how they are held still to hear whether they are in tune.

const lead = { from: 48, to: 84 };
const bass = { from: 28, to: 52 };

/**
 * Of each instrument that plays notes: the MIDI notes from which to which it is played, and the parameters that
 * move its pitch or end it early on purpose, at rest.
 */
export const ranges = {
  hoover: { ...lead, still: { swoop: 0, detuning: 0, chorus: 0, sub: -40 } },
  mentasm: { ...lead, still: { detuning: 0, drift: 0, flange: 0, sub: -40 } },
  fm6: lead,
  acid: { from: 28, to: 64 },
  supersaw: { ...lead, still: { detuning: 0 } },
  chip: { ...lead, still: { vibrato: 0, level: 1 } },
  pluck: { ...lead, still: { detuning: 0, decay: 4 } },
  arp: { ...lead },
  screech: { ...lead, still: { fmindex: 0, drive: 0, lowcut: 40, mouth: 0 } },
  'formant-lead': { ...lead, still: { vibrato: 0, rasp: 0 } },
  'rave-stab': { ...lead, still: { third: 0, fifth: 0, top: 12, decay: 1.5 } },
  'orchestra-hit': { ...lead, still: { third: 0, fall: 0, decay: 4, timpani: 0 } },
  'rave-piano': { ...lead, still: { width: 0, decay: 6 } },
  organ: { ...lead, still: { rotor: 0, bar16: 0, bar5: 0 } },
  bell: { ...lead, still: { metal: 2, decay: 10 } },
  guitar: { from: 40, to: 76, still: { decay: 8, fifth: -40, octaves: -40, width: 0 } },
  'offbeat-bass': { ...bass, still: { gatelength: 1 } },
  'sub-bass': bass,
  wobble: { ...bass, still: { detuning: 0 } },
  'psy-bass': bass,
  reese: { ...bass, still: { detuning: 0 } },
  'dark-strings': { ...lead, still: { detuning: 0, chorus: 0, attack: 0.01 } },
  pad: { ...lead, still: { detuning: 0, chorus: 0, attack: 0.01 } },
  choir: { ...lead, still: { vibrato: 0, breath: 0, attack: 0.01 } },
  siren: { ...lead, still: { swing: 0 } },
};

const [lowestKick, highestKick] = [28, 36];

/** Hertz of a MIDI note. */
export function hertzOf(midi) {
  return 440 * 2 ** ((midi - 69) / 12);
}

/** The notes, in hertz, that a kick is tuned to whose pitch lies in a range: e1 to c2 of them. */
export function kickPitches([low, high]) {
  const all = Array.from({ length: highestKick - lowestKick + 1 }, (_, i) => lowestKick + i);
  // A pitch is measured to a part in a hundred.
  return all.map(hertzOf).filter((hz) => hz > (low ?? 0) * 1.01 && hz < (high ?? 100) * 0.99);
}
