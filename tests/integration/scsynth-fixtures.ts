import { readFileSync } from 'node:fs';
import {
  type Command,
  createEngine,
  type Engine,
  type EngineOptions,
  renderScore,
  type ScoreReport,
  type ScoreRequest,
  type SynthNew,
} from '../../src/scsynth/index.ts';

/** Loads a SynthDef that sclang compiled (sources in tests/fixtures/scsynth/defs.scd). */
export function loadFixture(name: string): Command {
  const file = new URL(`../fixtures/scsynth/${name}.scsyndef`, import.meta.url);
  return { op: 'synthdef.load', name, bytes: new Uint8Array(readFileSync(file)) };
}

/** A new synth at the head of the root group. */
export function note(def: string, id: number, controls: SynthNew['controls'] = {}): SynthNew {
  return { op: 'synth.new', def, id, action: 'head', target: 0, controls };
}

export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  const engine = await createEngine(options);
  if (!engine.ok) throw new Error(engine.problems.map((each) => each.message).join('\n'));
  return engine.value;
}

/** Renders a score on a fresh engine; whole channels. */
export async function renderAll(
  request: ScoreRequest,
  options: EngineOptions = {},
): Promise<{ channels: Float32Array[]; report: ScoreReport }> {
  const engine = await startEngine(options);
  const count = request.channels ?? engine.options.outputs;
  const channels = Array.from({ length: count }, () => new Float32Array(request.frames));
  const report = renderScore(engine, {
    ...request,
    onBlock: (block, index) => {
      for (const [channel, samples] of block.entries())
        channels[channel]?.set(samples, index * 128);
    },
  });
  return { channels, report };
}
