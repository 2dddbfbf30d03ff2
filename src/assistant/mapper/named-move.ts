import type { Edit } from '../../song/index.ts';
import type { Scene } from './scene.ts';

/** A move of an adjective that is known by its name, and is no step of a number: `reverse=1`, `layer=1`. */
export interface NamedMove {
  readonly quantity: string;
  readonly value: number;
  /** How far it is meant; below 0 the other way. */
  readonly force: number;
}

/** The edits that move a strip so; undefined where a quantity is another kind of move. */
export type MoveStrip = (
  scene: Scene,
  strip: string,
  move: NamedMove,
) => readonly Edit[] | undefined;
