// A SynthDef with some of its UGens replaced by what they gave on one engine, played from buffers: what two
// engines then make of it differs by its other UGens alone.
import { encodeSynthDefs, readSynthDefs } from '../../dist/src/synthdef/index.js';

/** Signals recorded in one run: outputs that an embedded engine has. */
const mostOutputs = 32;
const blockSize = 128;
const rates = { control: 1, audio: 2 };
const addition = 0;

/**
 * @param {object} score with one SynthDef in its `setup` that has such UGens
 * @param {readonly string[]} names of UGens to replace
 * @param {(score: object, outputs: number) => Promise<Float32Array[]>} record plays a score on one engine
 * @returns the score without these UGens; the same where it has none
 */
export async function withSameSignals(score, names, record) {
  const place = score.setup.findIndex((command) => placesOf(dataOf(command), names).length > 0);
  if (place < 0) return score;
  const data = dataOf(score.setup[place]);
  const places = placesOf(data, names);
  const signals = [];
  for (let first = 0; first < places.length; first += mostOutputs) {
    const some = places.slice(first, first + mostOutputs);
    const def = toCommand(tapped(data, some));
    signals.push(...(await record(withDef(score, place, def), some.length)));
  }
  const values = signals.map((signal, id) =>
    data.ugens[places[id]].rate === rates.control ? everyBlock(signal) : signal,
  );
  const firsts = values.map((each) => each[0]);
  const buffers = values.map((each, id) => ({
    id,
    samples: each.map((value) => value - firsts[id]),
  }));
  const replaced = withDef(score, place, toCommand(untangled(data, places, firsts)));
  return { ...replaced, setup: [...replaced.setup, ...buffers.flatMap(bufferCommands)] };
}

function dataOf(command) {
  if (command.op !== 'synthdef.load') return undefined;
  return readSynthDefs(command.bytes).value[0];
}

function placesOf(data, names) {
  const ugens = data?.ugens ?? [];
  return ugens.flatMap(({ name }, place) => (names.includes(name) ? [place] : []));
}

function toCommand(data) {
  return { op: 'synthdef.load', name: data.name, bytes: encodeSynthDefs([data]) };
}

function withDef(score, place, command) {
  return { ...score, setup: score.setup.with(place, command) };
}

/** The graph with its outputs replaced by the signals of some UGens. */
function tapped(data, places) {
  const constants = [...data.constants];
  const ugens = data.ugens.filter(({ name }) => !/Out$/.test(name));
  if (ugens.some((ugen, place) => ugen !== data.ugens[place])) {
    throw new Error(`${data.name} has outputs amid its UGens`);
  }
  places.forEach((place, bus) => {
    const source = { ugen: place, output: 0 };
    const isControl = data.ugens[place].rate === rates.control;
    const input = isControl ? { ugen: ugens.push(k2a(source)) - 1, output: 0 } : source;
    const inputs = [{ constant: constants.push(bus) - 1 }, input];
    ugens.push({ name: 'Out', rate: rates.audio, special: 0, inputs, outputs: [] });
  });
  return { ...data, constants, ugens };
}

function k2a(input) {
  return { name: 'K2A', rate: rates.audio, special: 0, inputs: [input], outputs: [rates.audio] };
}

/** K2A arrives at the value of a block at the beginning of the next. */
function everyBlock(signal) {
  return Float32Array.from(
    { length: Math.floor(signal.length / blockSize) - 1 },
    (_, block) => signal[(block + 1) * blockSize],
  );
}

/**
 * The graph with `PlayBuf + first` in place of some UGens, the buffers numbered in their order: others begin
 * from the value that an input has before it plays, which is 0 for PlayBuf.
 */
function untangled(data, places, firsts) {
  const constants = [...data.constants];
  const constant = (value) => ({ constant: constants.push(value) - 1 });
  const [zero, one] = [constant(0), constant(1)];
  const ugens = [];
  const moved = [];
  for (const [place, ugen] of data.ugens.entries()) {
    const buffer = places.indexOf(place);
    if (buffer < 0) {
      const inputs = ugen.inputs.map((input) =>
        'ugen' in input ? { ...input, ugen: moved[input.ugen] } : input,
      );
      moved.push(ugens.push({ ...ugen, inputs }) - 1);
      continue;
    }
    const play = [constant(buffer), one, one, zero, zero, zero];
    const source = ugens.push({ ...ugen, name: 'PlayBuf', special: 0, inputs: play }) - 1;
    const inputs = [{ ugen: source, output: 0 }, constant(firsts[buffer])];
    moved.push(ugens.push({ ...ugen, name: 'BinaryOpUGen', special: addition, inputs }) - 1);
  }
  return { ...data, constants, ugens };
}

/** Samples in one message. */
const samplesAtOnce = 12_000;

function bufferCommands({ id, samples }) {
  const commands = [{ op: 'buffer.alloc', id, frames: samples.length, channels: 1 }];
  for (let start = 0; start < samples.length; start += samplesAtOnce) {
    const part = samples.subarray(start, start + samplesAtOnce);
    commands.push({ op: 'buffer.set', id, start, samples: part });
  }
  return commands;
}
