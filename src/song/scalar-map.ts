import type { Scalar } from 'yaml';
import { decodeBlock } from './block-scalar.ts';
import { decodeFlow } from './flow-scalar.ts';
import type { TextTrail } from './text-trail.ts';

/** Leads from offsets in a scalar's value to offsets in the YAML text. */
export interface ScalarMap {
  /** Where the character at an offset begins in the source; the end of the last one at the end. */
  sourceOffset(offset: number): number;
  /** Where the piece from one offset to another ends in the source. */
  sourceEnd(begin: number, end: number): number;
}

/**
 * Follows a text scalar back to the characters it was written with: plain, quoted (escapes), and in
 * blocks (literal and folded). Undefined for a scalar that is no text, and should the reading here
 * ever differ from the parser's.
 */
export function mapScalar(node: Scalar, text: string): ScalarMap | undefined {
  const trail = decode(node, text);
  const value = typeof node.value === 'string' ? node.value : node.source;
  if (trail === undefined || trail.text !== value) return undefined;
  return {
    sourceOffset: (offset) => trail.beginOf(offset),
    sourceEnd: (begin, end) => (end > begin ? trail.endOf(end - 1) : trail.beginOf(begin)),
  };
}

function decode(node: Scalar, text: string): TextTrail | undefined {
  const [begin, end] = node.range ?? [0, 0];
  switch (node.type) {
    case 'PLAIN':
      return decodeFlow(text, begin, end, 'plain');
    case 'QUOTE_SINGLE':
      return decodeFlow(text, begin + 1, end - 1, 'single');
    case 'QUOTE_DOUBLE':
      return decodeFlow(text, begin + 1, end - 1, 'double');
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return decodeBlock(node, text);
    default:
      return undefined;
  }
}
