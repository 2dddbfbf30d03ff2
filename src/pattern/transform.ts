import type { Pattern } from './core.ts';
import type { Controls } from './value.ts';

/** A function from pattern to pattern. */
export type Transform<A, B = A> = (p: Pattern<A>) => Pattern<B>;

/** A pattern of control maps: what plays. */
export type ControlPattern = Pattern<Controls>;
