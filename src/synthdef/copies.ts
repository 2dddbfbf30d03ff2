import { CONTROL, SCALAR } from './rate.ts';
import { number } from './sort.ts';
import { inputList, ownInputs, plainTraits, UGen, type Wire } from './ugen.ts';
import { readRow } from './ugen-row.ts';

function traitsOf(name: string) {
  return readRow(name)?.traits ?? plainTraits;
}

/** The buffer that a chain of FFT UGens works in: the first input of its FFT. */
function chainBuffer(ugen: UGen): Wire {
  const [first = 0] = ugen.inputs;
  if (ugen.name === 'FFT') return first;
  if (typeof first === 'number' || !first.ugen.traits.chain) {
    throw new Error(`${ugen.name} is used twice, and the FFT it belongs to cannot be found`);
  }
  return chainBuffer(first.ugen);
}

/** The UGen that counts local buffers, made if there is none. */
function bufferCounter(ugens: UGen[]): UGen {
  const known = ugens.find((ugen) => ugen.name === 'MaxLocalBufs');
  if (known) return known;
  const made = new UGen('MaxLocalBufs', SCALAR, inputList([0]), 1, 0, plainTraits);
  ugens.splice(0, 0, made);
  return made;
}

/** Puts BufFrames, LocalBuf and PV_Copy behind a chain UGen and gives the copy's output. */
function insertCopy(ugens: UGen[], chain: UGen): Wire {
  const counter = bufferCounter(ugens);
  ownInputs(counter)[0] = Number(counter.inputs[0]) + 1;
  const [counted = 0] = counter.outputs;
  const [original = 0] = chain.outputs;
  const size = traitsOf('BufFrames');
  const frames = new UGen('BufFrames', SCALAR, [chainBuffer(chain)], 1, 0, size);
  const [frameCount = 0] = frames.outputs;
  const inputs = [1, frameCount, counted];
  const buffer = new UGen('LocalBuf', SCALAR, inputs, 1, 0, traitsOf('LocalBuf'));
  const [bufferNumber = 0] = buffer.outputs;
  const copy = new UGen('PV_Copy', CONTROL, [original, bufferNumber], 1, 0, traitsOf('PV_Copy'));
  copy.widthFirst = [...chain.widthFirst, buffer];
  ugens.splice(ugens.indexOf(chain) + 1, 0, frames, buffer, copy);
  number(ugens);
  return copy.outputs[0] ?? 0;
}

/** The width-first UGens, other than copies, that read an output directly. */
function readersOf(ugens: readonly UGen[], chain: UGen): UGen[] {
  const [output] = chain.outputs;
  return ugens.filter(
    (ugen) =>
      ugen.name !== 'PV_Copy' &&
      ugen.traits.widthFirst &&
      ugen.inputs.some((input) => input === output),
  );
}

/**
 * Gives every reader of an FFT chain but the last a copy of the buffer, since each writes into the
 * buffer it reads.
 */
export function addChainCopies(ugens: readonly UGen[]): readonly UGen[] {
  const chains = ugens.filter((ugen) => ugen.traits.chain);
  if (chains.length === 0) return ugens;
  const all = [...ugens];
  for (const chain of chains) {
    const readers = readersOf(all, chain);
    const [output] = chain.outputs;
    for (const reader of readers.slice(0, -1)) {
      for (let i = 0; i < reader.inputs.length; i += 1) {
        if (reader.inputs[i] === output) ownInputs(reader)[i] = insertCopy(all, chain);
      }
    }
  }
  return all;
}
