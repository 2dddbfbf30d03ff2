export * from './change/transitions.ts';
export * from './condition/pick.ts';
export * from './condition/sew.ts';
export * from './condition/sometimes.ts';
export * from './condition/trigger.ts';
export * from './condition/when.ts';
export * from './condition/within.ts';
export * from './control/arithmetic.ts';
export * from './control/contrast.ts';
export * from './control/controls.ts';
export * from './control/live.ts';
export * from './control/operators.ts';
export * from './control/stateful.ts';
export * from './control/stereo.ts';
export {
  type Constant,
  cyclesOf,
  filterEvents,
  Pattern,
  type Query,
  silence,
  splitQueries,
  type TimeMap,
  withEvent,
  withEvents,
  withQuerySpan,
  withQueryTime,
  withResultSpan,
  withResultTime,
} from './core.ts';
export {
  appBoth,
  appLeft,
  appRight,
  fastBy,
  fastcat,
  fmap,
  pure,
  rev,
  rotL,
  rotR,
  signal,
  slowcat,
  stack,
  timecat,
} from './engine.ts';
export * from './event/collect.ts';
export * from './event/drawing.ts';
export * from './event.ts';
export * from './frame.ts';
export * from './harmony/arpeggio.ts';
export * from './harmony/chords.ts';
export * from './harmony/scales.ts';
export * from './join.ts';
export * from './legacy/replace.ts';
export * from './limits.ts';
export * from './list.ts';
export * from './mini/ast.ts';
export type { MiniKind, MiniValues } from './mini/kinds.ts';
export type { KnownNames } from './mini/known-names.ts';
export * from './mini/parse-mini.ts';
export * from './random/choose.ts';
export * from './random/degrade.ts';
export * from './random/fade.ts';
export * from './random/markov.ts';
export * from './random/permstep.ts';
export * from './random/random.ts';
export * from './random/shuffle.ts';
export * from './random/stripe.ts';
export * from './repetition/accumulate.ts';
export * from './repetition/repeat.ts';
export * from './sampling/bite.ts';
export * from './sampling/echo.ts';
export * from './sampling/slices.ts';
export type { Shape } from './shape.ts';
export * from './signal/noise.ts';
export * from './signal/rand.ts';
export * from './signal/waves.ts';
export * from './span.ts';
export * from './steps/count.ts';
export * from './steps/stepwise.ts';
export * from './structure/beat.ts';
export * from './structure/bjorklund.ts';
export * from './structure/distrib.ts';
export * from './structure/euclid.ts';
export * from './structure/mono.ts';
export * from './structure/patternify.ts';
export * from './structure/segment.ts';
export * from './structure/stretch.ts';
export * from './structure/values.ts';
export * from './time/compress.ts';
export * from './time/cycles.ts';
export * from './time/fast.ts';
export * from './time/gap.ts';
export * from './time/portion.ts';
export * from './time/rot.ts';
export * from './time/ur.ts';
export * from './transform.ts';
export * from './value.ts';
