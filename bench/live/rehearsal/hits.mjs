// Finds ticks in a recording: what rises at the pitch of each track, and when.

const RATE = 48_000;
/** Frames over which a pitch is measured, and from one measurement to the next: a millisecond. */
const WINDOW = 480;
const HOP = 48;
/** Frames of silence that are put before a recording, so that what begins with it is found to rise. */
const LEAD = 4800;
/** A tick rises above this part of the loudest ones of its track. */
const STRUCK = 0.4;
/** Seconds in which a track is not struck twice. */
const APART = 0.05;

/**
 * @param {Float32Array} samples at 48 kHz
 * @param {readonly { name: string, hertz: number }[]} tracks
 * @returns {Map<string, number[]>} seconds at which each track is struck, a few milliseconds early or late, all of them
 *   alike
 */
export function hitsIn(samples, tracks) {
  const led = new Float32Array(samples.length + LEAD);
  led.set(samples, LEAD);
  return new Map(
    tracks.map(({ name, hertz }) => {
      const hits = hitsOf(strengthOf(led, hertz));
      return [name, hits.map((time) => time - LEAD / RATE)];
    }),
  );
}

/** How loud a pitch is, millisecond by millisecond (a Hann window around each). */
function strengthOf(samples, hertz) {
  const [real, imaginary] = kernelOf(hertz);
  const count = Math.max(0, Math.floor((samples.length - WINDOW) / HOP));
  const strength = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const from = at * HOP;
    let [re, im] = [0, 0];
    for (let i = 0; i < WINDOW; i += 1) {
      const sample = samples[from + i];
      re += sample * real[i];
      im += sample * imaginary[i];
    }
    strength[at] = Math.hypot(re, im);
  }
  return strength;
}

function kernelOf(hertz) {
  const window = Array.from({ length: WINDOW }, (_, i) => Math.sin((Math.PI * i) / WINDOW) ** 2);
  const turn = (2 * Math.PI * hertz) / RATE;
  const along = (of) => Float32Array.from(window, (gain, i) => gain * of(turn * i));
  return [along(Math.cos), along(Math.sin)];
}

/** Where it rises through the threshold, between two milliseconds along a straight line. */
function hitsOf(strength) {
  const threshold = STRUCK * loudOf(strength);
  const hits = [];
  if (threshold === 0) return hits;
  for (let at = 1; at < strength.length; at += 1) {
    const [before, now] = [strength[at - 1], strength[at]];
    if (before >= threshold || now < threshold) continue;
    const time = ((at - 1 + (threshold - before) / (now - before)) * HOP) / RATE;
    if (time - (hits.at(-1) ?? Number.NEGATIVE_INFINITY) > APART) hits.push(time);
  }
  return hits;
}

/** How loud ticks are: of the loudest of each second, the one in the middle. */
function loudOf(strength) {
  const second = RATE / HOP;
  const most = [];
  for (let from = 0; from < strength.length; from += second) {
    most.push(strength.subarray(from, from + second).reduce((a, b) => Math.max(a, b), 0));
  }
  const heard = most.filter((each) => each > 1e-4).sort((a, b) => a - b);
  return heard[Math.floor(heard.length / 2)] ?? 0;
}
