import {
  choice,
  count,
  decibels,
  hertz,
  type ParameterSignals,
  ratio,
  seconds,
  semitones,
  structural,
  toggle,
} from '../../src/sound/index.ts';
import { shaperNames } from '../parts/shapers.ts';

/** What can be set of a kick, in the order in which its sound meets it. */
export const gabberKickParameters = {
  drive: decibels(0, 60, 33, 'Distortion, all stages together.', {
    words: ['hard', 'distorted', 'dirty', 'gritty', 'heavy', '-soft', '-clean'],
  }),
  early: ratio(0, 1, 0.4, 'Share of the drive that the first stage takes.'),
  late: ratio(0, 1, 0.2, 'Share of the drive that the last stage takes.'),
  shaper: structural(choice(shaperNames, 'tanh', 'Curve of the middle stage.')),
  bias: ratio(0, 0.5, 0.074, 'Lopsidedness of the first stage: even harmonics.', {
    words: ['dirty', 'warm', 'industrial'],
  }),
  grind: structural(
    choice(['none', ...shaperNames], 'none', 'Curve of a fourth stage, before the last.'),
  ),
  grinddrive: decibels(0, 36, 12, 'Drive of the fourth stage.', {
    words: ['hard', 'destroyed', 'ripping'],
  }),
  grindpeak: decibels(-12, 18, 6, 'Peak before the fourth stage, at `grindtone`.', {
    words: ['harsh', 'gritty'],
  }),
  grindtone: hertz(200, 6000, 1800, 'Frequency of that peak.'),
  buzz: ratio(0, 1.5, 0, 'Bends the sine towards a saw before any drive.', {
    words: ['zaag', 'buzzy', 'ripping'],
  }),
  sweep: semitones(0, 72, 41, 'How far the pitch falls to the note.', { words: ['tok'] }),
  snap: seconds(0.002, 0.02, 0.0096, 'Time constant of the fast part of the fall: the tok.'),
  fall: seconds(0.005, 0.08, 0.02, 'Time constant of the slow part of the fall: the punch.', {
    words: ['boomy', 'round', '-tight'],
  }),
  knock: ratio(0.2, 0.9, 0.5, 'Share of the sweep that falls fast.', { words: ['tight'] }),
  tailnote: semitones(
    -24,
    24,
    0,
    'Where the tail goes, against the note: the attack stays, the tail follows the chords.',
    { words: ['melodic', 'slide'] },
  ),
  tailtime: seconds(0, 1, 0, 'How long the tail takes to go there: 0 falls straight to it.', {
    words: ['slide'],
  }),
  bodyhold: seconds(0, 0.06, 0.015, 'The body stays at full level this long.', {
    words: ['fat'],
  }),
  bodydecay: seconds(
    0.03,
    2,
    0.35,
    'Time constant of the body before the drive: how the tone thins out.',
    {
      curve: 'exp',
      words: ['sustained'],
    },
  ),
  gatelength: ratio(0.05, 1.4, 0.85, 'Length after the drive, as a share of the note.', {
    words: ['long', '-short', '-tight'],
  }),
  fade: seconds(0.003, 0.2, 0.012, 'Fade at the end.', { curve: 'exp' }),
  backwards: structural(
    toggle(false, 'Reversed: it swells to the end of the note, and has its attack there.'),
  ),
  cuts: count(0, 32, 0, 'Pieces that the note is cut into: 4 in a quarter note are sixteenths.', {
    words: ['gated', 'chopped'],
  }),
  cutlength: ratio(0.1, 0.9, 0.55, 'Share of each piece that sounds.', { words: ['-chopped'] }),
  click: ratio(0, 1, 0.68, 'Noise and pulse at the start.', {
    words: ['clicky', 'snappy', '-round', '-soft'],
  }),
  clicktone: hertz(500, 8000, 1800, 'Low end of the click.'),
  body: decibels(-12, 12, 6.5, 'Peak at 160 Hz before the first stage.', {
    words: ['fat', 'full'],
  }),
  tighten: hertz(
    20,
    300,
    100,
    'High-pass before the middle stage: more of it, more bark and less boom.',
    {
      words: ['tight', 'thin'],
    },
  ),
  mud: decibels(-12, 12, -4, 'Peak at 350 Hz before the middle stage.', {
    words: ['muddy', 'boxy'],
  }),
  bark: decibels(-12, 18, 9.7, 'Peak before the middle stage, at `barktone`.', {
    words: ['hard', 'honky', 'aggressive', 'angry'],
  }),
  barktone: hertz(400, 3000, 1000, 'Frequency of the bark.'),
  barkq: ratio(0.5, 8, 1.4, 'Narrowness of the bark.', { curve: 'exp', words: ['formant'] }),
  barkbend: semitones(
    -24,
    24,
    0,
    'Where the bark starts, against its frequency; it glides there.',
    {
      words: ['talking', 'vowel'],
    },
  ),
  presence: decibels(-12, 18, 3.3, 'Peak at 3 kHz before the last stage.', {
    words: ['bright', 'harsh'],
  }),
  sub: decibels(-40, 6, -10, 'Clean fundamental under the distortion.', {
    words: ['subby', 'deep', 'bassy', 'fat'],
  }),
  subphase: ratio(-0.5, 0.5, 0, 'Phase of the sub against the distortion, in turns.'),
  top: hertz(1500, 18000, 8000, 'Low-pass after the drive: low is vintage, high is modern.', {
    words: ['bright', 'modern', '-dark', '-oldschool', '-muffled'],
  }),
  punch: decibels(0, 18, 6, 'How much louder the first 40 ms are than the tail.', {
    words: ['punchy', 'snappy'],
  }),
  droop: decibels(0, 36, 2.7, 'How far the tail falls until its end.', { words: ['-sustained'] }),
  finish: decibels(-12, 24, -1.2, 'Level into the last clip.', { words: ['loud', 'square'] }),
  piep: decibels(-60, 0, -60, 'A squeak over the attack.', { words: ['piep', 'squeaky'] }),
  pieptone: hertz(1400, 5000, 2349, 'Pitch of the squeak.'),
};

export type KickSignals = ParameterSignals<typeof gabberKickParameters>;
