import {
  choice,
  constantOf,
  type Dx7Voice,
  defineInstrument,
  dx7Graph,
  dx7Parameters,
  LONGEST_RELEASE,
  makeVoice,
  type Parameters,
  type Preset,
  structural,
} from '../../src/sound/index.ts';
import { velocityGain } from '../parts/loudness.ts';
import { type Patch, patches } from './fm6-voices.ts';

const [first] = patches;

/** The graph leaves room for carriers that follow velocity: those of the patches do not. */
const LOUDER = 1.4;

/** A voice that has all that one can have, so that every patch finds its parameters. */
const complete = makeVoice(
  'COMPLETE',
  Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((number) => [number, { level: 99, ampSensitivity: 3 }]),
  ),
  { feedback: 7, pitchEnvelope: { rates: [99, 99, 99, 99], levels: [99, 50, 50, 50] } },
);

const patchNames = patches.map(({ name }) => name);

const parameters: Parameters = {
  patch: structural(
    choice(patchNames, first.name, 'Envelopes, key scaling and LFO: what presets choose.'),
  ),
  ...withDefaults(dx7Parameters(complete), first.voice),
};

/** Six operators as in a Yamaha DX7: two patches differ in their envelopes, which are in the graph. */
export const fm6 = defineInstrument({
  name: 'fm6',
  doc: 'FM of six operators as in a Yamaha DX7, with its 32 algorithms and its envelopes.',
  tail: LONGEST_RELEASE + 0.1,
  parameters,
  presets: Object.fromEntries(patches.map((patch, at) => [patch.name, presetOf(patch, at)])),
  voice(g, note, p) {
    const at = p['patch'];
    const algorithm = p['algorithm'];
    const { voice } = patches[at === undefined ? 0 : constantOf(at)] ?? first;
    const sound = dx7Graph(g, note, p, {
      ...voice,
      algorithm: algorithm === undefined ? voice.algorithm : constantOf(algorithm),
    });
    return sound.mul(velocityGain(note.velocity).mul(LOUDER));
  },
});

/** The values of a voice where it has some; what it has not, it does not do. */
function initialOf(voice: Parameters, name: string, initial: number): number {
  const spec = Object.hasOwn(voice, name) ? voice[name] : undefined;
  if (spec !== undefined) return spec.default;
  return /^(level|feedback|tremolo|sweep)/.test(name) ? 0 : initial;
}

function withDefaults(all: Parameters, voice: Dx7Voice): Parameters {
  const own = dx7Parameters(voice);
  return Object.fromEntries(
    Object.entries(all).map(([name, spec]) => [
      name,
      { ...spec, default: initialOf(own, name, spec.default) },
    ]),
  );
}

/** A preset sets all that its voice has: what other presets set does not stay. */
function presetOf({ doc, voice }: Patch, at: number): Preset {
  const own = dx7Parameters(voice);
  const values = Object.entries(parameters).map(([name, spec]) => [
    name,
    name === 'patch' ? at : initialOf(own, name, spec.default),
  ]);
  return { doc, values: Object.fromEntries(values) };
}
