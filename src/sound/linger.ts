import { env, type Graph, type Signal } from '../synthdef/index.ts';

/** The `doneAction` that frees a synth. */
const FREE = 2;

type Line = Graph['Line'];
type EnvGen = Graph['EnvGen'];

/** A graph in which an instrument's end is noted, and does not end the synth. */
interface HeldOpen {
  readonly graph: Graph;
  /** What would have ended it. */
  readonly ends: readonly Signal[];
}

/**
 * Lets a voice sound on for what its effects have still to say. The graph that the instrument is given
 * does not free the synth where an envelope of it ends; `last` fades what is heard from then on, and frees it.
 * (A SynthDef of somebody's own frees its synth by itself, and its effects end with it.)
 */
export function holdOpen(g: Graph): HeldOpen {
  const ends: Signal[] = [];
  const noted = (action: unknown, make: (action: number) => Signal): Signal => {
    if (action !== FREE) return make(0);
    const end = make(0);
    ends.push(end.at(0));
    return end;
  };
  const envGen = (rate: 'ar' | 'kr'): EnvGen['ar'] => {
    return (envelope, gate, scale, bias, time, action) =>
      noted(action, (done) => g.EnvGen[rate](envelope, gate, scale, bias, time, done));
  };
  const line = (rate: 'ar' | 'kr'): Line['ar'] => {
    return (start, end, seconds, mul, add, action) =>
      noted(action, (done) => g.Line[rate](start, end, seconds, mul, add, done));
  };
  const members: Partial<Graph> = {
    EnvGen: { ar: envGen('ar'), kr: envGen('kr') },
    Line: { ar: line('ar'), kr: line('kr') },
  };
  const graph = new Proxy(g, {
    get: (target, name) => Reflect.get(name in members ? members : target, name),
  });
  return { graph, ends };
}

/** 1 until an instrument has ended, then a fall to 0 in `ring` seconds, which frees the synth. */
export function last(g: Graph, ends: readonly Signal[], ring: number): Signal {
  const done = ends.map((end) => g.Done.kr(end)).reduce((either, each) => either.max(each));
  return g.EnvGen.ar(
    env.custom({ levels: [1, 0], times: [ring], curves: 'lin' }),
    done,
    1,
    0,
    1,
    FREE,
  );
}
