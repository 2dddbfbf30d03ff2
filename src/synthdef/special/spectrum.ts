import type { Call } from '../call.ts';
import { AUDIO, CONTROL, DEMAND, SCALAR } from '../rate.ts';
import { directUGen } from '../ugen.ts';
import { asList, flop, isList, type Value, wholeNumber } from '../value.ts';

/** An input shifted by 90 degrees, beside itself as late. */
function hilbertFir(call: Call): Value {
  const { build } = call;
  const [input, buffer] = [call.value('in'), call.value('buffer')];
  const spectrum = build.multi('FFT', CONTROL, [buffer, input, 0.5, 0, 1, 0]);
  const shifted = build.multi('PV_PhaseShift90', CONTROL, [spectrum]);
  const delay = build.multi('BufDur', CONTROL, [buffer]);
  const late = build.multi('DelayN', AUDIO, [build.audio(input), delay, delay]);
  return [late, build.multi('IFFT', AUDIO, [shifted, 0, 0])];
}

function numberOf(call: Call, parameter: string): number {
  const value = call.value(parameter);
  if (typeof value === 'number') return value;
  throw new TypeError(`${call.name}: '${parameter}' is a number, known when the graph is made`);
}

/** Magnitude and phase of each bin, in turn. */
function unpackFft(call: Call): Value {
  const { build } = call;
  const chain = call.value('chain');
  const size = numberOf(call, 'bufsize');
  const first = numberOf(call, 'frombin');
  const asked = call.given('tobin') === undefined ? size / 2 : numberOf(call, 'tobin');
  const last = Math.min(asked, size / 2);
  const bins = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const [magnitudes = 0, phases = 0] = [0, 1].map((which) =>
    build.multi('Unpack1FFT', DEMAND, [chain, size, bins, which]),
  );
  return flop([magnitudes, phases]).flat();
}

function packFft(call: Call): Value {
  const { build, name } = call;
  const size = call.value('bufsize');
  const values = asList(call.value('magsphases'));
  const last = call.given('tobin') === undefined ? build.div(size, 2) : call.value('tobin');
  const before = [call.value('chain'), size, call.value('frombin'), last];
  const inputs = [...before, call.value('zeroothers'), values.length, ...values];
  return build.multi(name, CONTROL, inputs);
}

/** Takes an FFT chain, or makes one of a signal. */
function beatTrack(call: Call): Value {
  const { build, name, rate } = call;
  const given = call.value('chain');
  return build.multi(
    name,
    rate,
    [isFft(given) ? given : ownFft(call, given), call.value('lock')],
    4,
  );
}

function isFft(value: Value): boolean {
  return !isList(value) && directUGen(value)?.name === 'FFT';
}

function ownFft({ build }: Call, input: Value): Value {
  const isFast = build.binary('>', build.multi('SampleRate', SCALAR, []), 48_000);
  const frames = build.add(build.mul(isFast, 1024), 1024);
  const buffer = build.make('LocalBuf', SCALAR, [1, asWire(frames), build.countLocalBuffer()]);
  return build.multi('FFT', CONTROL, [buffer, input, 0.5, 0, 1, 0]);
}

function asWire(value: Value) {
  return isList(value) ? 0 : value;
}

const detectors = ['power', 'magsum', 'complex', 'rcomplex', 'phase', 'wphase', 'mkl'];

function onsets(call: Call): Value {
  const { build, name, rate } = call;
  const asked = call.given('odftype') ?? 'rcomplex';
  const named = typeof asked === 'string' ? detectors.indexOf(asked) : undefined;
  if (named === -1) throw new Error(`${name}: 'odftype' is one of ${detectors.join(', ')}`);
  const detector = named ?? call.value('odftype');
  const rest = ['relaxtime', 'floor', 'mingap', 'medianspan', 'whtype', 'rawodf'];
  const inputs = [call.value('chain'), call.value('threshold'), detector];
  return build.multi(name, rate, [...inputs, ...rest.map((each) => call.value(each))]);
}

/** Measures between frequencies: one more band than there are borders. */
function subbands(...between: readonly string[]) {
  return (call: Call): Value => {
    const { build, name, rate } = call;
    const borders = asList(call.value('cutfreqs'));
    const sorted = borders.every((each) => typeof each === 'number')
      ? [...borders].sort((a, b) => Number(a) - Number(b))
      : borders;
    const own = between.map((each) => call.value(each));
    const inputs = [call.value('chain'), sorted.length, ...own, ...sorted];
    return build.multi(name, rate, inputs, sorted.length + 1);
  };
}

function spectralEntropy(call: Call): Value {
  const { build, name, rate } = call;
  const size = numberOf(call, 'fftsize');
  const bands = wholeNumber(Math.min(numberOf(call, 'numbands'), size), `${name}: 'numbands'`);
  return build.multi(name, rate, [call.value('fft'), size, bands], bands);
}

/** The atoms that match best: what is left, how many were found, index and weight of each. */
function matchingP(call: Call): Value {
  const { build, name, rate } = call;
  const count = wholeNumber(call.value('ntofind'), `${name}: 'ntofind'`);
  const parameters = ['dict', 'in', 'dictsize', 'ntofind', 'hop', 'method'];
  return build.multi(
    name,
    rate,
    parameters.map((each) => call.value(each)),
    2 + 2 * count,
  );
}

export const spectrum = {
  HilbertFIR: hilbertFir,
  UnpackFFT: unpackFft,
  PackFFT: packFft,
  BeatTrack: beatTrack,
  Onsets: onsets,
  FFTSubbandFlatness: subbands(),
  FFTSubbandFlux: subbands('posonly'),
  FFTSubbandPower: subbands('square', 'scalemode'),
  SpectralEntropy: spectralEntropy,
  MatchingP: matchingP,
};
