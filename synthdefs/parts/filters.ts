import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** Corner of the DC blocker, hertz: below every kick, above what a clipper's bias builds up. */
const dcCorner = 18;

/**
 * Removes DC with a first-order high-pass at `corner` hertz, whatever the sample rate: what a low-pass
 * leaves is taken away. (`LeakDC` would take its first sample for DC, and shift what begins with a step.)
 */
export function removeDc(g: Graph, input: Signal, corner: number = dcCorner): Signal {
  return input.sub(softLowPass(g, input, corner));
}

/**
 * `removeDc` for a strip, which starts in silence: what a bias makes of that is DC from its first sample
 * on, and passes without a thump.
 */
export function removeBias(g: Graph, input: Signal): Signal {
  return g.LeakDC.ar(input, poleAt(g, dcCorner));
}

/** By how much `removeDc` leads at a frequency, radians. */
export function dcLead(frequency: Signal): Signal {
  return frequency.reciprocal().mul(dcCorner).atan();
}

/** First-order low-pass, -3 dB at `corner` hertz. */
export function softLowPass(g: Graph, input: Signal, corner: Signal | number): Signal {
  return g.OnePole.ar(input, poleAt(g, corner));
}

/** The pole of a first-order section with this corner. */
function poleAt(g: Graph, corner: Signal | number): Signal {
  return g.SampleDur.ir()
    .mul(-2 * Math.PI)
    .mul(corner)
    .exp();
}

/** Each of the two time constants by which a corner follows what it is told, seconds. */
const cornerLag = 0.005;

/**
 * The corner of a filter as it follows a jump: in a sweep by pitch, some 10 ms long. What a section of
 * second order holds was stored at its last corner: at one octaves away it would come out as a pop.
 */
export function smoothCorner(g: Graph, corner: Signal): Signal {
  return g.Lag2.kr(corner.max(1).log(), cornerLag * Math.log(1000)).exp();
}

/**
 * A peak or dip of `gain` dB whose centre may jump: the signal and what a band-pass adds to it (the
 * peaking section of R. Bristow-Johnson's cookbook, taken apart).
 */
export function movingPeak(
  g: Graph,
  input: Signal,
  centre: Signal,
  q: Signal,
  gain: Signal,
): Signal {
  const omega = centre.mul(g.SampleDur.ir()).mul(2 * Math.PI);
  const alpha = omega.sin().div(q.mul(gain.mul(0.5).dbamp()).mul(2));
  const scale = alpha.add(1).reciprocal();
  const [back1, back2] = [omega.cos().mul(2).mul(scale), alpha.sub(1).mul(scale)];
  const band = g.SOS.ar(input.mul(alpha.mul(scale)), 1, 0, -1, back1, back2);
  return input.add(band.mul(gain.dbamp().sub(1)));
}

/** How much of a cut there is at once when its corner leaves the place where it is off. */
const opening = 1.1;

/**
 * A high-pass of second order (Butterworth: -3 dB at its corner) that is off, and changes nothing, where its
 * corner is at `off` hertz. From there to a tenth above it comes in.
 */
export function lowCut(g: Graph, input: Signal, corner: Signal, off: number): Signal {
  const share = corner
    .sub(off)
    .div(off * (opening - 1))
    .clip(0, 1);
  const cut = g.HPF.ar(input, smoothCorner(g, corner));
  return input.add(cut.sub(input).mul(share));
}

/** A low-pass of second order that is off where its corner is at `off` hertz; from there to a tenth below it comes in. */
export function highCut(g: Graph, input: Signal, corner: Signal, off: number): Signal {
  const share = corner
    .sub(off)
    .div(-off * (1 - 1 / opening))
    .clip(0, 1);
  const highest = g.SampleRate.ir().mul(0.45);
  const cut = g.LPF.ar(input, smoothCorner(g, corner.min(highest)));
  return input.add(cut.sub(input).mul(share));
}

/** A peak of `gain` dB (negative: a dip) at `corner` hertz. */
export function peak(
  g: Graph,
  input: Signal,
  corner: Signal | number,
  q: number,
  gain: Signal | number,
): Signal {
  return g.BPeakEQ.ar(input, corner, 1 / q, gain);
}

/** Corner of `bandLimit` against the sample rate: 20.2 kHz at 48 kHz. */
const bandEdge = 0.42;

/** Sections of second order in `bandLimit`. */
const bandSections = 4;

/**
 * Takes away what is next to the Nyquist frequency: -0.1 dB at 0.4 of the rate, -3 dB at 0.42, -48 dB at
 * 0.46. How high a signal peaks between its samples is known only so: of what is left out here,
 * every interpolator makes something else. Butterworth, bilinear transform: 0.67
 * frames late at low frequencies.
 */
export function bandLimit(g: Graph, input: Signal): Signal {
  const corner = Math.tan(Math.PI * bandEdge);
  const sections = Array.from({ length: bandSections }, (_, index) => {
    const damping = 2 * Math.sin(((2 * index + 1) * Math.PI) / (4 * bandSections));
    const scale = 1 / (1 + damping * corner + corner ** 2);
    const pass = corner ** 2 * scale;
    const first = 2 * (1 - corner ** 2) * scale;
    const second = (damping * corner - 1 - corner ** 2) * scale;
    return [pass, 2 * pass, pass, first, second] as const;
  });
  return sections.reduce(
    (signal, [a0, a1, a2, b1, b2]) => g.SOS.ar(signal, a0, a1, a2, b1, b2),
    input,
  );
}
