import type { Place } from '../syntax/ast.ts';
import type { BuiltinMeaning, Environment } from './environment.ts';
import { type Origin, TypeFailure } from './failure.ts';
import type { Inference } from './inference.ts';
import type { Inferred, Of } from './inferrer.ts';
import { CHAR } from './types.ts';

/** A use of a name: a fresh copy of its type, and evidence for what it demands. */
export function inferName(
  inference: Inference,
  name: string,
  place: Place,
  environment: Environment,
): Inferred {
  const meaning = environment.find(name);
  if (meaning === undefined) throw new TypeFailure({ kind: 'unknown-name', name, place });
  if (meaning.kind === 'single') {
    return { core: { kind: 'local', name, evidence: meaning.evidence }, type: meaning.type };
  }
  if (meaning.kind === 'builtin') return inferBuiltin(inference, meaning, name, place);
  const { type, evidence } = inference.instantiate(meaning.scheme, { kind: 'name', name }, place);
  return { core: { kind: 'local', name, evidence }, type };
}

function inferBuiltin(
  inference: Inference,
  meaning: BuiltinMeaning,
  name: string,
  place: Place,
): Inferred {
  const found = meaning.at?.(place) ?? meaning;
  const { type, evidence } = inference.instantiate(found.scheme, { kind: 'name', name }, place);
  return { core: { kind: 'builtin', name: found.name, evidence, place }, type };
}

/** A number, string or character as the source writes it. */
export function inferLiteral(inference: Inference, e: Of<'literal'>): Inferred {
  const { literal } = e;
  if (literal.kind === 'character') {
    return { core: { kind: 'character', value: literal.value }, type: CHAR };
  }
  if (literal.kind === 'string') {
    const type = inference.fresh();
    const origin: Origin = { kind: 'string', text: literal.value };
    const evidence = inference.want('IsString', type, origin, e);
    return { core: { kind: 'string', literal, place: e, evidence }, type };
  }
  return inferNumber(inference, literal, false, e);
}

/** A number of any type that has such numbers. */
export function inferNumber(
  inference: Inference,
  literal: { readonly kind: 'integer' | 'float'; readonly text: string },
  negative: boolean,
  place: Place,
): Inferred {
  const { text } = literal;
  const whole = literal.kind === 'integer';
  const type = inference.fresh();
  const origin: Origin = { kind: 'number', text };
  const evidence = inference.want(whole ? 'Num' : 'Fractional', type, origin, place);
  return { core: { kind: 'number', text, whole, negative, evidence }, type };
}
