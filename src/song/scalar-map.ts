import type { Scalar } from 'yaml';

/** Leads from offsets in a scalar's value to offsets in the YAML text. */
export interface ScalarMap {
  sourceOffset(offset: number): number;
  sourceEnd(begin: number, end: number): number;
}

export function mapScalar(_node: Scalar, _text: string): ScalarMap | undefined {
  return undefined;
}
