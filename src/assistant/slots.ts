import type { Intent } from './families.ts';
import type { Clause } from './features.ts';
import type { Tag } from './tag.ts';

/** What a wish says beside its kind, by the names of its slots. */
export type Slots = Readonly<Record<string, string | number>>;

const adjectives = [
  'sound',
  'level',
  'band',
  'space',
  'groove',
  'rhythm',
  'density',
  'height',
  'speed',
  'era',
  'energy',
];
const directions: Readonly<Record<string, string>> = { louder: '+', quieter: '-', buried: '+' };

/** The slots of a wish, from what its words mean. */
export function slotsOf(intent: Intent, clause: Clause): Slots {
  const slots: Record<string, string | number> = {};
  const put = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '' && slots[name] === undefined) slots[name] = value;
  };
  put('target', targetSlot(clause));
  own[intent]?.(clause, put);
  for (const [name, value] of numbers(clause.tags)) put(name, value);
  put('key', idOf(clause, 'key') ?? (intent === 'param.set' ? undefined : noteAfterIn(clause)));
  put('section', idOf(clause, 'section'));
  put('amt', idOf(clause, 'degree'));
  return slots;
}

type Put = (name: string, value: string | number | undefined) => void;

const own: Partial<Record<Intent, (clause: Clause, put: Put) => void>> = {
  'create.song': (clause, put) => put('style', idOf(clause, 'genre')),
  'create.element': (clause, put) => {
    put('pattern', idOf(clause, 'rhythm'));
    put('preset', idOf(clause, 'preset'));
  },
  'param.adjust': (clause, put) => put('adj', adjectiveSlot(clause)),
  'param.set': (clause, put) => {
    put('param', idOf(clause, 'setting') ?? idOf(clause, 'effect'));
    const note = idOf(clause, 'note');
    put(clause.features.has('target:kick') ? 'f0' : 'key', note);
  },
  level: (clause, put) => put('gain', gainSlot(clause)),
  mute_solo: (clause, put) =>
    put('op', wantsBack(clause) ? 'unmute' : has(clause, 'verb:solo') ? 'solo' : 'mute'),
  pitch: (clause, put) => put('st', semitonesOf(clause)),
  tempo: (clause, put) => put('bpm', has(clause, 'verb:automate') ? 'ramp' : directionOf(clause)),
  'rhythm.edit': (clause, put) => {
    put(
      'pattern',
      idOf(clause, 'grid') ?? (has(clause, 'topic:roll') ? 'roll' : idOf(clause, 'rhythm')),
    );
    put('where', has(clause, 'where:at-end') ? 'last_bar' : undefined);
  },
  groove: (clause, put) => put('groove', idOf(clause, 'groove') ?? idOf(clause, 'topic')),
  density: (clause, put) => put('dir', densityOf(clause)),
  'melody.write': (clause, put) => {
    put('mood', idOf(clause, 'mood'));
    put('scale', idOf(clause, 'scale'));
  },
  'chords.write': (clause, put) => {
    put('mood', idOf(clause, 'mood'));
    put(
      'prog',
      clause.tags
        .filter(({ kind }) => kind === 'degree-of-key')
        .map(({ id }) => id)
        .join('-'),
    );
  },
  'sound.change': (clause, put) => {
    put('preset', idOf(clause, 'preset'));
    put('to', allOf(clause, 'target')[1]);
  },
  'sound.design': (clause, put) => put('desc', idOf(clause, 'target')),
  'fx.add': (clause, put) => put('fx', idOf(clause, 'effect')),
  'fx.adjust': (clause, put) => {
    put('fx', idOf(clause, 'effect') ?? idOf(clause, 'space'));
    put('bypass', has(clause, 'verb:bypass') ? 1 : undefined);
    put('param', idOf(clause, 'setting'));
  },
  'mix.sidechain': (clause, put) => put('depth', has(clause, 'stance:less') ? '-' : '+'),
  'mix.eq': (clause, put) => put('band', idOf(clause, 'band')),
  'structure.edit': (clause, put) => put('op', formOperation(clause)),
  'drop.manipulate': (clause, put) =>
    put('op', has(clause, 'topic:tape-stop') ? 'tape_stop' : 'kickout'),
  transition: (clause, put) => put('type', idOf(clause, 'target')),
  automation: (clause, put) => put('param', idOf(clause, 'setting') ?? idOf(clause, 'effect')),
  reference_style: (clause, put) => {
    put(
      'like',
      idOf(clause, 'artist') ?? (has(clause, 'topic:version') ? 'previous_version' : undefined),
    );
    put('era', idOf(clause, 'era'));
  },
  variation: (clause, put) =>
    put('same_but', has(clause, 'stance:same') ? adjectiveSlot(clause) : undefined),
  undo_redo: (clause, put) => put('op', has(clause, 'verb:redo') ? 'redo' : 'undo'),
  playback: (clause, put) => put('op', idOf(clause, 'verb')),
  project: (clause, put) => put('op', idOf(clause, 'verb')),
  export: (clause, put) => {
    put('fmt', idOf(clause, 'format'));
    put('stems', has(clause, 'format:stems') ? 1 : undefined);
  },
  explain: (clause, put) => put('topic', idOf(clause, 'topic') ?? idOf(clause, 'effect')),
  'query.state': (clause, put) => put('q', idOf(clause, 'topic')),
  'quality.complaint': (clause, put) => put('problem', idOf(clause, 'flaw')),
  'feedback.praise_reject': (clause, put) =>
    put('sent', has(clause, 'verdict:reject') || has(clause, 'stance:too') ? '-' : '+'),
  'meta.help_smalltalk': (clause, put) => put('other', idOf(clause, 'chat')),
};

function has({ features }: Clause, feature: string): boolean {
  return features.has(feature);
}

function allOf({ tags }: Clause, kind: string): readonly string[] {
  return [...new Set(tags.filter((tag) => tag.kind === kind).map(({ id }) => id))];
}

function idOf(clause: Clause, kind: string): string | undefined {
  return allOf(clause, kind)[0];
}

/** `kick`, or `kick+snare`; what `it` is is found out later. */
function targetSlot(clause: Clause): string | undefined {
  const targets = allOf(clause, 'target');
  if (targets.length > 0) return targets.join('+');
  if (has(clause, 'preset')) return 'kick';
  return idOf(clause, 'anaphor') === undefined ? undefined : 'same';
}

function adjectiveSlot({ tags }: Clause): string {
  return [
    ...new Set(tags.filter(({ kind }) => adjectives.includes(kind)).map(({ id }) => id)),
  ].join('+');
}

const unitSlots: Readonly<Record<string, string>> = {
  bpm: 'bpm',
  db: 'db',
  hz: 'hz',
  s: 'time',
  ms: 'ms',
  st: 'st',
  bars: 'bars',
  beats: 'beats',
  lufs: 'lufs',
  minutes: 'minutes',
  note: 'note',
  percent: 'percent',
  steps: 'steps',
};

function numbers(tags: readonly Tag[]): readonly (readonly [string, number])[] {
  return tags.flatMap(({ kind, amount }) => {
    if (kind !== 'number' || amount === undefined) return [];
    return [[unitSlots[amount.unit ?? ''] ?? 'n', amount.value] as const];
  });
}

function noteAfterIn(clause: Clause): string | undefined {
  return has(clause, 'word:in') ? idOf(clause, 'note') : undefined;
}

function gainSlot(clause: Clause): string {
  if (has(clause, 'verb:balance') || has(clause, 'verb:balance-all')) return 'balance';
  const level = idOf(clause, 'level');
  const isTurned = has(clause, 'stance:too') || has(clause, 'stance:less');
  const isDown = has(clause, 'particle:down') || has(clause, 'verb:quieter');
  const direction = level === undefined ? (isDown ? '-' : '+') : (directions[level] ?? '+');
  if (!isTurned || level === 'buried') return direction;
  return direction === '+' ? '-' : '+';
}

function directionOf(clause: Clause): string {
  if (has(clause, 'speed:double-time')) return 'x2';
  if (has(clause, 'speed:half-time')) return 'x0.5';
  const isSlow = ['speed:slower', 'verb:slower', 'particle:down', 'stance:less'].some((each) =>
    has(clause, each),
  );
  return isSlow !== has(clause, 'stance:too') ? '-' : '+';
}

/** Whether what is muted shall be heard again: not what is muted now and may come back later. */
export function wantsBack(clause: Clause): boolean {
  const { tags, tokens } = clause;
  const isBack = ['verb:unmute', 'particle:back', 'word:again'].some((each) => has(clause, each));
  const isOn = has(clause, 'particle:on') && !has(clause, 'verb');
  const back = tags.find(({ id }) => id === 'unmute' || id === 'back')?.from ?? 0;
  const isMutedNow = tags.some(
    ({ kind, id, from, to }) =>
      kind === 'verb' && id === 'mute' && to <= back && !(tokens[from]?.text ?? '').endsWith('ed'),
  );
  return (isBack || isOn) && !isMutedNow;
}

function densityOf(clause: Clause): string {
  return wantsFewer(clause) ? '-' : '+';
}

/** Whether fewer notes are wanted; what it is said to be is what it shall not be: `its too busy`. */
export function wantsFewer({ features }: Clause): boolean {
  const any = (...names: readonly string[]): boolean => names.some((each) => features.has(each));
  if (
    any(
      'stance:less',
      'stance:half',
      'verb:halve',
      'verb:stop',
      'verb:remove',
      'verb:mute',
      'verb:cut',
      'verb:thin',
    )
  )
    return true;
  const isSparse = any('density:sparser', 'density:repetitive');
  const isComplaint =
    any('stance:too', 'word:its', 'word:is', 'word:sounds', 'word:feels', 'word:are') &&
    !any('verb:make');
  return isSparse !== isComplaint;
}

/** Semitones asked for, signed. */
export function semitonesOf(clause: Clause): number | undefined {
  const { tags } = clause;
  const interval = tags.find(({ kind }) => kind === 'interval');
  const unit = tags.find(({ kind, amount }) => kind === 'unit' && amount?.unit === 'st');
  const height = tags.find(({ kind }) => kind === 'height');
  const isDown = [
    'particle:down',
    'verb:pitch-down',
    'height:lower',
    'height:octave-down',
    'verb:quieter',
    'word:lower',
  ].some((each) => has(clause, each));
  if (unit?.amount !== undefined) {
    const { value, signed } = unit.amount;
    return signed ? value : isDown ? -value : value;
  }
  if (interval !== undefined) return isDown ? -Number(interval.id) : Number(interval.id);
  if (height !== undefined) {
    const by = { higher: 2, lower: -2, 'octave-up': 12, 'octave-down': -12 }[height.id];
    return by !== undefined && has(clause, 'stance:too') ? -by : by;
  }
  if (has(clause, 'particle:up') || has(clause, 'verb:pitch-up')) return 2;
  return isDown ? -2 : undefined;
}

function formOperation(clause: Clause): string {
  if (has(clause, 'verb:repeat')) return 'dup';
  if (has(clause, 'verb:move') || has(clause, 'word:earlier')) return 'move';
  if (has(clause, 'verb:remove') || has(clause, 'verb:mute')) return 'remove';
  return has(clause, 'sound:shorter') || has(clause, 'verb:shorten') ? 'shorten' : 'extend';
}
