// What the engine's side costs before there is sound: compiling SynthDefs, writing OSC.
import { compileRows } from './compile.mjs';
import { oscRows } from './osc.mjs';

/** @param {{ note: (text: string) => void }} means */
export async function run({ note }) {
  return [...(await compileRows(note)), ...oscRows(note)];
}
