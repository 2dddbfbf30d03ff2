/** What somebody moves while a song plays: a knob of a MIDI controller, or a fader that sends OSC. */
export type OutsideSource =
  | {
      readonly kind: 'midi-cc';
      /** The name of a port, or a part of one. */
      readonly port: string;
      readonly controller: number;
      /** 1..16; any when absent. */
      readonly channel?: number;
      /** Whether it has 14 bits: the lower ones come by the controller 32 above. */
      readonly fine: boolean;
    }
  | { readonly kind: 'osc'; readonly address: string };

/**
 * Where a value of it stands: the same for all that it moves.
 *
 * @example outsideKey({kind: 'osc', address: '/1/fader1'}) // => 'osc /1/fader1'
 */
export function outsideKey(source: OutsideSource): string {
  if (source.kind === 'osc') return `osc ${source.address}`;
  const { port, controller, channel = 'any', fine } = source;
  return `midi-cc ${controller}${fine ? ' fine' : ''} ${channel} ${port}`;
}
