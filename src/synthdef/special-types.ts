import type { Envelope } from './envelope.ts';
import type { Input, Signal } from './signal.ts';

type Noise = (mul?: Input, add?: Input) => Signal;
type Lag = (in_?: Input, lagTime?: Input, mul?: Input, add?: Input) => Signal;
type LagUD = (in_?: Input, lagTimeU?: Input, lagTimeD?: Input, mul?: Input, add?: Input) => Signal;

interface Rates<F> {
  ar: F;
  kr: F;
}

/** The UGens whose constructors do more than hand their arguments on: `special` has their rules. */
export interface SpecialUGens {
  WhiteNoise: Rates<Noise>;
  BrownNoise: Rates<Noise>;
  PinkNoise: Rates<Noise>;
  ClipNoise: Rates<Noise>;
  GrayNoise: Rates<Noise>;
  Lag: Rates<Lag>;
  Lag2: Rates<Lag>;
  Lag3: Rates<Lag>;
  Ramp: Rates<Lag>;
  LagUD: Rates<LagUD>;
  Lag2UD: Rates<LagUD>;
  Lag3UD: Rates<LagUD>;
  Slew: Rates<(in_?: Input, up?: Input, dn?: Input, mul?: Input, add?: Input) => Signal>;
  EnvGen: Rates<
    (
      envelope: Envelope | Input,
      gate?: Input,
      levelScale?: Input,
      levelBias?: Input,
      timeScale?: Input,
      doneAction?: Input,
    ) => Signal
  >;
  IEnvGen: Rates<(envelope: Envelope | Input, index: Input, mul?: Input, add?: Input) => Signal>;
  LocalIn: Rates<(numChannels?: number, initial?: Input) => Signal>;
  LinXFade2: Rates<(inA: Input, inB?: Input, pan?: Input, level?: Input) => Signal>;
  MulAdd: { new: (in_: Input, mul?: Input, add?: Input) => Signal };
  Sum3: { new: (in0: Input, in1: Input, in2: Input) => Signal };
  Sum4: { new: (in0: Input, in1: Input, in2: Input, in3: Input) => Signal };
}
