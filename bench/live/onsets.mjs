/**
 * Where samples stand out: the clicks of a recording. Samples of one click (within `together` frames) are one, at the
 * mean of their frames weighted by how loud they are: so is what several tracks play at once.
 *
 * @param {Float32Array} samples
 * @returns {number[]} frames, with fractions
 */
export function clicksIn(samples, { threshold = 1e-3, together = 480 } = {}) {
  const found = [];
  let [begun, sum, weight] = [0, 0, 0];
  const close = () => {
    if (weight > 0) found.push(sum / weight);
    [sum, weight] = [0, 0];
  };
  for (let frame = 0; frame < samples.length; frame += 1) {
    const loud = Math.abs(samples[frame]);
    if (loud < threshold) continue;
    if (weight > 0 && frame - begun > together) close();
    if (weight === 0) begun = frame;
    sum += frame * loud;
    weight += loud;
  }
  close();
  return found;
}

/**
 * How far onsets are from a steady grid, whatever its speed and beginning: the straight line through them is taken off.
 *
 * @param {readonly number[]} frames in order
 * @param {number} step frames from one to the next, about
 * @returns {{ rms: number, most: number, missing: number, drift: number }} frames; `drift` in parts in a million;
 *   `missing` are places of the grid between the first and the last where nothing is
 */
export function gridError(frames, step) {
  const places = placesOf(frames, step);
  const { slope, offset } = lineThrough(places, frames);
  const errors = frames.map((frame, i) => frame - (offset + slope * places[i]));
  return {
    rms: rms(errors),
    most: errors.reduce((most, each) => Math.max(most, Math.abs(each)), 0),
    missing: places.at(-1) + 1 - new Set(places).size,
    drift: (slope / step - 1) * 1e6,
  };
}

/**
 * `gridError` of windows, each with a straight line of its own: frames rms, the least first.
 *
 * @param {readonly number[]} frames in order
 * @param {number} step frames
 * @param {number} length frames
 * @returns {number[]}
 */
export function windowErrors(frames, step, length) {
  const windows = [];
  for (const frame of frames) {
    const index = Math.floor((frame - frames[0]) / length);
    windows[index] ??= [];
    windows[index].push(frame);
  }
  const full = windows.filter((some) => some?.length > 2);
  return full.map((some) => gridError(some, step).rms).sort((a, b) => a - b);
}

/** The place of each on the grid: counted from one to the next, so that a slow drift adds up to nothing. */
function placesOf(frames, step) {
  const places = [0];
  for (let i = 1; i < frames.length; i += 1) {
    places.push(places[i - 1] + Math.round((frames[i] - frames[i - 1]) / step));
  }
  return places;
}

function lineThrough(xs, ys) {
  const mean = (all) => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [x, y] = [mean(xs), mean(ys)];
  let [up, down] = [0, 0];
  for (const [i, each] of xs.entries()) {
    up += (each - x) * (ys[i] - y);
    down += (each - x) ** 2;
  }
  const slope = down > 0 ? up / down : 0;
  return { slope, offset: y - slope * x };
}

export function rms(values) {
  return Math.sqrt(values.reduce((sum, each) => sum + each * each, 0) / values.length);
}
