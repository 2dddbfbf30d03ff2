import type { Envelope } from './envelope.ts';
import type { Input, Signal } from './signal.ts';

type Noise = (mul?: Input, add?: Input) => Signal;
type Lag = (in_?: Input, lagTime?: Input, mul?: Input, add?: Input) => Signal;
type LagUD = (in_?: Input, lagTimeU?: Input, lagTimeD?: Input, mul?: Input, add?: Input) => Signal;
type Passing = (in_: Input) => Signal;
type Poll = (trig: Input, in_: Input, label?: string, trigid?: Input) => Signal;
type Mouse = (
  minval?: Input,
  maxval?: Input,
  warp?: Input | 'linear' | 'exponential',
  lag?: Input,
) => Signal;
type FourChannels = (w: Input, x: Input, y: Input, z: Input, angle: Input) => Signal;

/** Up to three rows: frequencies, levels, and phases or ring times. */
type Bank = readonly Input[];

type Detector = 'power' | 'magsum' | 'complex' | 'rcomplex' | 'phase' | 'wphase' | 'mkl';

interface Audio<F> {
  ar: F;
}

interface Control<F> {
  kr: F;
}

interface Both<F> extends Audio<F>, Control<F> {}

interface New<F> {
  new: F;
}

/** The UGens whose constructors do more than hand their arguments on: `special` has their rules. */
export interface SpecialUGens {
  BeatTrack: Control<(chain: Input, lock?: Input) => Signal>;
  BrownNoise: Both<Noise>;
  Changed: Both<(input: Input, threshold?: Input) => Signal>;
  ClipNoise: Both<Noise>;
  CompanderD: Audio<
    (
      in_?: Input,
      thresh?: Input,
      slopeBelow?: Input,
      slopeAbove?: Input,
      clampTime?: Input,
      relaxTime?: Input,
      mul?: Input,
      add?: Input,
    ) => Signal
  >;
  DecodeB2: Both<(numChans: number, w: Input, x: Input, y: Input, orientation?: Input) => Signal>;
  DemandEnvGen: Both<
    (
      level: Input,
      dur: Input,
      shape?: Input,
      curve?: Input,
      gate?: Input,
      reset?: Input,
      levelScale?: Input,
      levelBias?: Input,
      timeScale?: Input,
      doneAction?: Input,
    ) => Signal
  >;
  Dpoll: New<(in_: Input, label?: string, run?: Input, trigid?: Input) => Signal>;
  Dwrand: New<(list: Input, weights: Input, repeats?: Input) => Signal>;
  DynKlang: Both<(bank: Bank, freqscale?: Input, freqoffset?: Input) => Signal>;
  DynKlank: Both<
    (bank: Bank, input: Input, freqscale?: Input, freqoffset?: Input, decayscale?: Input) => Signal
  >;
  EnvGen: Both<
    (
      envelope: Envelope | Input,
      gate?: Input,
      levelScale?: Input,
      levelBias?: Input,
      timeScale?: Input,
      doneAction?: Input,
    ) => Signal
  >;
  FFTPower: Control<(buffer: Input, square?: Input | boolean) => Signal>;
  FFTSubbandFlatness: Control<(chain: Input, cutfreqs: readonly Input[]) => Signal>;
  FFTSubbandFlux: Control<(chain: Input, cutfreqs: readonly Input[], posonly?: Input) => Signal>;
  FFTSubbandPower: Control<
    (chain: Input, cutfreqs: readonly Input[], square?: Input, scalemode?: Input) => Signal
  >;
  FM7: Audio<(ctlMatrix?: readonly Input[], modMatrix?: readonly Input[]) => Signal>;
  FreeSelf: Control<Passing>;
  GrayNoise: Both<Noise>;
  HilbertFIR: Audio<(in_: Input, buffer: Input) => Signal>;
  IEnvGen: Both<(envelope: Envelope | Input, index: Input, mul?: Input, add?: Input) => Signal>;
  InRect: Both<(x: Input, y: Input, rect: readonly [Input, Input, Input, Input]) => Signal>;
  Klang: Audio<(bank: Bank, freqscale?: Input, freqoffset?: Input) => Signal>;
  Klank: Audio<
    (bank: Bank, input: Input, freqscale?: Input, freqoffset?: Input, decayscale?: Input) => Signal
  >;
  LPCSynth: Audio<
    (buffer: Input, signal: Input, pointer: Input, mul?: Input, add?: Input) => Signal
  >;
  LPCVals: Both<(buffer: Input, pointer: Input) => Signal>;
  Lag: Both<Lag>;
  Lag2: Both<Lag>;
  Lag2UD: Both<LagUD>;
  Lag3: Both<Lag>;
  Lag3UD: Both<LagUD>;
  LagUD: Both<LagUD>;
  LinXFade2: Both<(inA: Input, inB?: Input, pan?: Input, level?: Input) => Signal>;
  ListTrig: Control<(bufnum?: Input, reset?: Input, offset?: Input, numframes?: Input) => Signal>;
  ListTrig2: Control<(bufnum?: Input, reset?: Input, numframes?: Input) => Signal>;
  LocalBuf: New<(numFrames?: Input, numChannels?: Input) => Signal>;
  LocalIn: Both<(numChannels?: number, initial?: Input) => Signal>;
  MouseX: Control<Mouse>;
  MouseY: Control<Mouse>;
  MulAdd: New<(in_: Input, mul?: Input, add?: Input) => Signal>;
  NTube: Audio<
    (
      input: Input | undefined,
      lossarray: Input | undefined,
      karray: Input,
      delaylengtharray: Input,
      mul?: Input,
      add?: Input,
    ) => Signal
  >;
  MatchingP: Both<
    (
      dict?: Input,
      in_?: Input,
      dictsize?: Input,
      ntofind?: number,
      hop?: Input,
      method?: Input,
    ) => Signal
  >;
  Onsets: Control<
    (
      chain: Input,
      threshold?: Input,
      odftype?: Input | Detector,
      relaxtime?: Input,
      floor?: Input,
      mingap?: Input,
      medianspan?: Input,
      whtype?: Input,
      rawodf?: Input,
    ) => Signal
  >;
  PackFFT: New<
    (
      chain: Input,
      bufsize: Input,
      magsphases: Input,
      frombin?: Input,
      tobin?: Input,
      zeroothers?: Input,
    ) => Signal
  >;
  PanX2D: Both<
    (
      numChansX: number,
      numChansY: number,
      in_: Input,
      posX?: Input,
      posY?: Input,
      level?: Input,
      widthX?: Input,
      widthY?: Input,
    ) => Signal
  >;
  PauseSelf: Control<Passing>;
  PinkNoise: Both<Noise>;
  Poll: Both<Poll> & New<Poll>;
  Ramp: Both<Lag>;
  Rotate: Audio<FourChannels>;
  SendPeakRMS: Both<
    (sig: Input, replyRate?: Input, peakLag?: Input, cmdName?: string, replyID?: Input) => Signal
  >;
  SendReply: Both<
    (trig: Input | undefined, cmdName: string | undefined, values: Input, replyID?: Input) => Signal
  >;
  Slew: Both<(in_?: Input, up?: Input, dn?: Input, mul?: Input, add?: Input) => Signal>;
  SoftClipAmp: Audio<(in_: Input, pregain?: Input, mul?: Input, add?: Input) => Signal>;
  SpectralEntropy: Control<(fft: Input, fftsize?: number, numbands?: number) => Signal>;
  Splay: Both<
    (inArray: Input, spread?: Input, level?: Input, center?: Input, levelComp?: 0 | 1) => Signal
  >;
  SplayAz: Both<
    (
      numChans: number | undefined,
      inArray: Input,
      spread?: Input,
      level?: Input,
      width?: Input,
      center?: Input,
      orientation?: Input,
      levelComp?: 0 | 1,
    ) => Signal
  >;
  Sum3: New<(in0: Input, in1: Input, in2: Input) => Signal>;
  Sum4: New<(in0: Input, in1: Input, in2: Input, in3: Input) => Signal>;
  Tap: Audio<(bufnum?: Input, numChannels?: number, delaytime?: Input) => Signal>;
  Tilt: Audio<FourChannels>;
  Tumble: Audio<FourChannels>;
  UnpackFFT: New<(chain: Input, bufsize: number, frombin?: number, tobin?: number) => Signal>;
  VarLag: Both<
    (
      in_?: Input,
      time?: Input,
      curvature?: Input,
      warp?: Input,
      start?: Input,
      mul?: Input,
      add?: Input,
    ) => Signal
  >;
  WhiteNoise: Both<Noise>;
}
