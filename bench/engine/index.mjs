// What the engine's side costs: compiling SynthDefs, writing OSC, rendering.
import { compileRows } from './compile.mjs';
import { oscRows } from './osc.mjs';
import { renderRows } from './stages.mjs';

/** @param {{ note: (text: string) => void }} means */
export async function run({ note }) {
  return [...(await compileRows(note)), ...oscRows(note), ...(await renderRows(note))];
}
