import { nearest } from '../base/index.ts';
import { readRow } from './ugen-row.ts';
import { ugenTable } from './ugen-table.ts';

/**
 * What to take instead of UGens that the embedded engine lacks: names, or beginnings of names that end
 * in `*`, and the advice. What is between backquotes and begins with a capital is a UGen that it has.
 */
export const ugenAdvice: readonly (readonly [names: string, instead: string])[] = [
  ['MoogLadder MoogVCF BMoog DFM1', '`MoogFF`'],
  ['LPF18 LPFVS6 RLPFD RMAFoodChainL SVF', '`RLPF` with `tanh` behind it'],
  ['LPF1 Allpass1', '`OnePole`'],
  ['Allpass2', '`BAllPass`'],
  ['PeakEQ2 PeakEQ4 RMEQ RegaliaMitraEQ', '`BPeakEQ`'],
  ['RMShelf RMShelf2', '`BLowShelf` or `BHiShelf`'],
  ['ComplexRes Streson', '`Ringz` or `CombC`'],
  ['IIRFilter LTI', '`SOS`'],
  ['Gammatone HairCell Meddis', '`BPF`'],
  ['Glitch* NLFilt*', '`RLPF` or `SOS`'],
  ['Nested* DoubleNested*', '`AllpassC` for each stage'],
  ['CombLP', '`CombC` with `LPF` in a loop of `LocalIn` and `LocalOut`'],
  ['GreyholeRaw JPverbRaw', '`FreeVerb2`, or `AllpassC` in a loop of `LocalIn` and `LocalOut`'],
  ['Convolution*', '`PartConv`'],
  ['StereoConvolution2L', 'two `PartConv`'],
  [
    'FM7',
    'one `SinOsc` for each operator, the phase of one fed by another, `SinOscFB` for feedback',
  ],
  ['SoftClipAmp* SoftClipper*', '`tanh` or `softclip`'],
  ['OSFold* OSTrunc* OSWrap*', '`Fold`, `Wrap` or `round`'],
  ['Clipper*', '`Clip`'],
  ['DriveNoise WaveLoss', '`CrossoverDistortion` or `Disintegrator`'],
  ['DiodeRingMod', '`ring1`'],
  ['Squiz PV_PitchShift', '`PitchShift`'],
  ['Blit* DPW4Saw SawDPW', '`Saw` or `Pulse`'],
  ['DPW3Tri', '`LFTri` with `LPF` behind it'],
  ['SinTone', '`SinOsc`'],
  ['VOSIM', '`Formant`'],
  ['Gendy4 Gendy5', '`Gendy3`'],
  ['LFBrownNoise*', '`LFNoise1`'],
  ['Perlin3 WaveTerrain', '`LFNoise2`'],
  ['Cusp* FBSine* Gbman* Henon* Latoocarfian* LinCong* Lorenz* Quad* Standard*', '`Crackle`'],
  ['Fhn* FitzHughNagumo FincoSprott* Rossler* ArneodoCoulletTresser Brusselator', '`Crackle`'],
  ['DWGPlucked* StkPluck StkMandolin', '`Pluck`'],
  ['DWG* Stk* MdaPiano OteyPiano* TwoTube NTube Membrane*', '`Pluck`, or `Klank` with short noise'],
  ['FMGrain* GrainFMJ', '`GrainFM`'],
  ['BufGrain* MonoGrain* GrainBufJ', '`GrainBuf`'],
  ['InGrain* GrainInJ', '`GrainIn`'],
  ['SinGrain* GrainSinJ', '`GrainSin`'],
  ['TGrains2 TGrains3', '`TGrains`'],
  ['WarpZ', '`Warp1`'],
  ['LoopBuf BLBufRd', '`BufRd` with `Phasor`'],
  ['DiskIn VDiskIn', '`PlayBuf` on a buffer that holds the file'],
  ['DiskOut', '`RecordBuf`'],
  ['PanX', '`PanAz`'],
  ['VBAP', '`PanAz`'],
  ['BFEncode* FMHEncode* UHJ2B A2B', '`PanB`'],
  ['BFDecode* FMHDecode* B2* BFManipulate', '`DecodeB2`'],
  ['MouseX MouseY MouseButton KeyState', 'a control'],
  ['RMS EnvFollow EnvDetect WAmp AverageOutput RunningSum Loudness', '`Amplitude`'],
  ['AmplitudeMod', '`Amplitude`'],
  ['Max Maxamp ArrayMax BufMax', '`RunningMax`'],
  ['ArrayMin BufMin', '`RunningMin`'],
  ['Tartini Qitch', '`Pitch`'],
  ['Onsets SLOnset PV_HainsworthFoote PV_JensenAndersen Coyote', '`Amplitude` and `Schmidt`'],
  ['BeatTrack* Drum* KeyTrack', 'the tempo, which is known where the song is made'],
  ['SpecCentroid SpecFlatness SpecPcile', '`ZeroCrossing`'],
  ['PV_Freeze', '`PV_MagFreeze`'],
  ['PV_MagSubtract PV_MagMinus', '`PV_MagClip`'],
  ['PV_XFade PV_Morph PV_SoftWipe', '`PV_BinWipe`'],
  ['PV_EvenBin PV_OddBin', '`PV_RectComb`'],
  ['PV_Cutoff', '`PV_BrickWall`'],
  ['TBrownRand TGaussRand TBetaRand TTendency', '`TRand`'],
  ['Dbrown2 Dgauss', '`Dbrown`'],
  ['GaussTrig', '`Dust`'],
  ['Metro', '`Impulse`'],
  ['Breakcore', '`PlayBuf` with `Select`'],
  ['PrintVal', '`Poll`'],
];

/** Whether a name is one of a row's, or begins with one of them. */
function isMeant(names: string, name: string): boolean {
  return names.split(' ').some((each) => {
    return each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : each === name;
  });
}

/**
 * What to take instead of a UGen that the embedded engine lacks: from the table of those that people
 * use, else the UGen that is nearest by name, else nothing.
 *
 * @example alternativeTo('MoogLadder') // => '`MoogFF`'
 * @example alternativeTo('SinOsk') // => '`SinOsc`'
 */
export function alternativeTo(name: string): string | undefined {
  const known = ugenAdvice.find(([names]) => isMeant(names, name));
  if (known !== undefined) return known[1];
  const near = nearest(name, embeddedUGens());
  return near === undefined ? undefined : `\`${near}\``;
}

function embeddedUGens(): string[] {
  return Object.keys(ugenTable).filter((name) => readRow(name)?.embedded === true);
}
