import type { FormSection, SectionKind } from './genre-schema.ts';

/** A section of a song that is composed. */
export interface PlacedSection {
  /** `drop`, and `drop-2` where it comes again. */
  readonly name: string;
  readonly kind: SectionKind;
  readonly bars: number;
  readonly energy: number;
}

/** What goes first where there are too few bars for a form. */
const dispensable: readonly SectionKind[] = [
  'kick',
  'riff',
  'climax',
  'outro',
  'break',
  'build',
  'intro',
];
/** Bars that a section is made of. */
const unit = 4;

/**
 * A form of so many bars: its sections keep their proportions in phrases of four bars, and those that a
 * short song has no room for are left out.
 *
 * @param bars the form's own number when absent
 * @example placedForm([{ section: 'drop', bars: 16, energy: 1 }], 6)
 * // => [{ name: 'drop', kind: 'drop', bars: 6, energy: 1 }]
 */
export function placedForm(form: readonly FormSection[], bars?: number): readonly PlacedSection[] {
  const fitted = bars === undefined ? form : ofLength(shortened(form, bars), bars);
  const seen = new Map<SectionKind, number>();
  return fitted.map(({ section: kind, bars: length, energy }) => {
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return { name: count === 1 ? kind : `${kind}-${count}`, kind, bars: length, energy };
  });
}

/** The form without what has no room; at last its loudest section. */
function shortened(form: readonly FormSection[], bars: number): readonly FormSection[] {
  let left = form;
  for (const kind of dispensable) {
    while (left.length > 1 && left.length * unit > bars) {
      const at = left.findLastIndex(({ section }) => section === kind);
      if (at < 0) break;
      left = left.toSpliced(at, 1);
    }
  }
  if (left.length * unit <= bars || left.length === 1) return left;
  return [left.reduce((best, each) => (each.energy > best.energy ? each : best))];
}

/** Sections whose lengths add up to so many bars, whole phrases each but for the last. */
function ofLength(form: readonly FormSection[], bars: number): readonly FormSection[] {
  const whole = form.reduce((sum, each) => sum + each.bars, 0);
  const phrases = Math.floor(bars / unit);
  const shares = form.map((each) => Math.max(1, Math.floor((each.bars / whole) * phrases)));
  const longestFirst = form
    .map((_, at) => at)
    .sort((a, b) => (form[b]?.bars ?? 0) - (form[a]?.bars ?? 0));
  let left = phrases - shares.reduce((sum, each) => sum + each, 0);
  for (let turn = 0; left !== 0 && turn < 10_000; turn += 1) {
    const at = longestFirst[turn % longestFirst.length] ?? 0;
    const step = Math.sign(left);
    if ((shares[at] ?? 1) + step < 1) continue;
    shares[at] = (shares[at] ?? 1) + step;
    left -= step;
  }
  const extra = bars - Math.max(phrases, form.length) * unit;
  return form.map((each, at) => {
    const own = (shares[at] ?? 1) * unit + (at === form.length - 1 ? extra : 0);
    return { ...each, bars: Math.max(1, own) };
  });
}
