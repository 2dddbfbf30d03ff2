import type { UGen } from './ugen.ts';

function isNegativeZero(value: number): boolean {
  return value === 0 && Object.is(value, -0);
}

/** The constants of a graph, each once, in the order of their first use. As in sclang, -0 is not 0. */
export class Constants {
  readonly values: number[] = [];
  readonly #places = new Map<number, number>();
  #negativeZero = -1;

  constructor(ugens: readonly UGen[]) {
    for (const { inputs } of ugens) {
      for (let i = 0; i < inputs.length; i += 1) {
        const input = inputs[i];
        if (typeof input === 'number') this.#add(input);
      }
    }
  }

  #add(value: number): void {
    if (this.indexOf(value) >= 0) return;
    if (isNegativeZero(value)) this.#negativeZero = this.values.length;
    else this.#places.set(value, this.values.length);
    this.values.push(value);
  }

  /** The place of a constant, or -1. */
  indexOf(value: number): number {
    // a Map takes -0 for 0
    if (isNegativeZero(value)) return this.#negativeZero;
    return this.#places.get(value) ?? -1;
  }
}
