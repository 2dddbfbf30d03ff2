import type { Pattern } from '../pattern/index.ts';
import type { Lane, Modulator, PatternModulator } from '../song/index.ts';
import { MODULATOR_GENERATORS } from './layout.ts';
import { modulatorName } from './modulators.ts';
import { noiseSeed } from './noise-seed.ts';
import { outsideCourse } from './outside.ts';
import type { NodeDraft } from './plan-nodes.ts';
import { slotOf } from './plan-strip.ts';
import { effectControl } from './strip.ts';
import { timedValue } from './timed.ts';
import type { LaneCourse, ModulatorPlan, PatternCourse, Place, Timed } from './types.ts';

/** Seconds in which a knob's value is reached, within a thousandth: its 128 steps are not heard. */
const SMOOTH = 0.025;

/** The pattern of a modulator, read; by the strip and the modulator's place in its list. */
export type ModulatorPatterns = ReadonlyMap<Modulator, Pattern<number>>;

/** The synths that move a strip's parameters, and those of its voices. */
export function planModulators(
  draft: NodeDraft,
  at: Place,
  seed: number,
  patterns: ModulatorPatterns,
): readonly ModulatorPlan[] {
  return draft.strip.modulate.map((modulator, index) => {
    const own = partsOf(modulator, draft, at, patterns);
    const generator = at.firstModulatorGenerator + (index % MODULATOR_GENERATORS);
    // Modulators of one entry are alike, whatever they move.
    const noise = { generator, seed: noiseSeed(seed, draft.name, 'lfo', modulator.entry) };
    return {
      ...own,
      values: { ...own.values, ...(modulator.kind === 'lfo' ? noise : {}) },
      id: at.firstModulator + index,
      bus: at.controlBus + index,
      stripControl: stripControlOf(modulator, draft),
      ...deviceOf(modulator),
    };
  });
}

/** What is to be known of a modulator that moves a MIDI instrument: it is told what the server would be. */
function deviceOf(modulator: Modulator): Pick<ModulatorPlan, 'device'> {
  if (modulator.target.kind !== 'device') return {};
  const { parameter: control } = modulator.target;
  if (modulator.kind !== 'lfo') return { device: { control } };
  const { shape, from, to, curve } = modulator;
  return { device: { control, turn: { shape, from, to, curve } } };
}

type Parts = Pick<ModulatorPlan, 'def' | 'values' | 'timed' | 'turning' | 'course'>;

function partsOf(
  modulator: Modulator,
  draft: NodeDraft,
  { sideBuses }: Place,
  patterns: ModulatorPatterns,
): Parts {
  switch (modulator.kind) {
    case 'lfo': {
      const { from, to, phase, rate } = modulator;
      const turn = timedValue(rate, 'Hz');
      const period = typeof turn === 'number' ? { seconds: 1 / turn } : { cycles: turn.cycles };
      const moving = apart({ rate: turn });
      return {
        def: modulatorName(modulator),
        values: { from, to, ...moving.values },
        timed: moving.timed,
        turning: { phase, period },
      };
    }
    case 'envelope': {
      const { from, to, attack, hold, release } = modulator;
      const times = apart({
        attack: timedValue(attack, 's'),
        hold: timedValue(hold, 's'),
        release: timedValue(release, 's'),
      });
      return {
        def: modulatorName(modulator),
        values: { from, to, ...times.values },
        timed: times.timed,
      };
    }
    case 'follow': {
      const { from, to, gain, attack, release, of } = modulator;
      const bus = sideBuses[draft.listens.indexOf(of)] ?? 0;
      return {
        def: modulatorName(modulator),
        values: { from, to, gain, attack, release, in: bus },
        timed: {},
      };
    }
    case 'lane':
      return {
        def: modulatorName(modulator),
        values: {},
        timed: {},
        course: laneCourse(modulator),
      };
    case 'pattern': {
      const { values, timed } = apart({ glide: timedValue(modulator.glide, 's') });
      const def = modulatorName({ kind: 'glide', curve: modulator.curve });
      const pattern = patterns.get(modulator);
      if (pattern === undefined) return { def, values: { ...values, to: modulator.rest }, timed };
      return { def, values, timed, course: patternCourse(modulator, pattern) };
    }
    case 'outside':
      return {
        def: modulatorName({ kind: 'glide', curve: modulator.curve }),
        values: { glide: SMOOTH },
        timed: {},
        course: outsideCourse(modulator),
      };
  }
}

/** Numbers, and what follows the tempo, apart. */
function apart(all: Readonly<Record<string, number | Timed>>) {
  const values: Record<string, number> = {};
  const timed: Record<string, Timed> = {};
  for (const [key, value] of Object.entries(all)) {
    if (typeof value === 'number') values[key] = value;
    else timed[key] = value;
  }
  return { values, timed };
}

function laneCourse({ points, steps, section, rest, curve }: Lane): LaneCourse {
  const inSection = section === undefined ? {} : { section };
  return { kind: 'lane', points, steps, rest, curve, ...inSection };
}

function patternCourse(
  { range, curve, min, max, rest }: PatternModulator,
  pattern: Pattern<number>,
): PatternCourse {
  const bounded = (value: number): number => Math.min(Math.max(value, min), max);
  const read = (value: number): number => {
    if (range === undefined) return bounded(value);
    const share = Math.min(Math.max(value, 0), 1);
    const { from, to } = range;
    return curve === 'exp' ? from * (to / from) ** share : from + (to - from) * share;
  };
  return { kind: 'pattern', pattern, read, rest };
}

function stripControlOf({ target }: Modulator, { strip }: NodeDraft): string | undefined {
  switch (target.kind) {
    case 'strip':
      return target.parameter;
    case 'send':
      return `send${strip.sends.findIndex(({ to }) => to === target.to) + 1}`;
    case 'effect':
      return effectControl(slotOf(target.place), target.parameter);
    case 'instrument':
    case 'device':
      return undefined;
  }
}
