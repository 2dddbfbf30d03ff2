import { createHash } from 'node:crypto';
import type { EngineChoice } from './engine-choice.ts';
import { engineKey } from './engine-choice.ts';
import type { FileSpec, StageSpec, SumSpec } from './workshop.ts';

/** Changes when the same job gives other bytes than before: old results are then not found. */
const renderVersion = 3;

/** A hash of values that JSON can hold. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** A hash of everything that decides the bytes of a stage. */
export function keyOfStage(spec: StageSpec, engine: EngineChoice): string {
  return digestOf({
    render: renderVersion,
    engine: engineKey(engine),
    score: spec.score.digest,
    inputs: keysOf(spec.inputs),
    sides: keysOf(spec.sides),
    ports: spec.node.ports.length,
    probes: spec.node.place.probeBuses.length,
    strip: spec.node.place.strip,
    controls: spec.controls ?? {},
    sampleRate: spec.sampleRate,
    skip: spec.skip,
    frames: spec.frames,
    measure: spec.measure === true,
  });
}

/** The same for a sum of stages. */
export function keyOfSum({ inputs, excerpts, sampleRate }: SumSpec): string {
  return digestOf({ render: renderVersion, sum: keysOf(inputs), excerpts, sampleRate });
}

/** The same for a file of sound. */
export function keyOfFile({ inputs, file: _, ...rest }: FileSpec): string {
  return digestOf({ render: renderVersion, file: keysOf(inputs), ...rest });
}

function keysOf(inputs: StageSpec['inputs']): unknown {
  return inputs.map(({ source, port }) => [source.key, port]);
}
