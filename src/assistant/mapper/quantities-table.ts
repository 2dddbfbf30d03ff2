/** Where a quantity of an adjective is found in a strip, and what is added where it is not. */
export interface Quantity {
  /** Parameters of instruments, the first that there is. */
  readonly params?: readonly string[];
  /** Parameters of effects. */
  readonly effects?: readonly string[];
  /** An effect that is added where there is none, with the value that a step starts from. */
  readonly add?: { readonly effect: string; readonly param: string; readonly from: number };
  /** A setting of the strip itself. */
  readonly strip?: 'pan' | 'width' | 'level';
  /** What one of these is in another unit of a parameter. */
  readonly scale?: Readonly<Record<string, number>>;
}

/** Quantities that adjectives move, by the names that the tables of adjectives use. */
export const quantities: Readonly<Record<string, Quantity>> = Object.freeze({
  drive: {
    params: ['drive', 'squash'],
    effects: ['distort.drive', 'clip.drive', 'limit.drive'],
    add: { effect: 'distort', param: 'drive', from: 0 },
  },
  bark: { params: ['bark', 'bite'] },
  click: { params: ['click', 'strike', 'stick', 'tine', 'slap', 'knock'] },
  punch: { params: ['punch', 'sweep'] },
  sweep: { params: ['sweep'] },
  transient: {
    effects: ['transient.punch'],
    add: { effect: 'transient', param: 'punch', from: 0 },
  },
  hold: { params: ['bodyhold'] },
  decay: { params: ['bodydecay', 'decay', 'length', 'release', 'fall', 'roomtime'] },
  gate: { params: ['gatelength'] },
  spacing: { params: ['spacing'] },
  attack: { params: ['attack'] },
  release: { params: ['release'] },
  sub: { params: ['sub'] },
  body: { params: ['body'] },
  cutoff: {
    params: ['cutoff', 'top', 'tone', 'cabinet'],
    effects: ['filter.cutoff', 'ladder.cutoff', 'eq.highcut'],
  },
  lowcut: {
    params: ['lowcut', 'tighten', 'highpass'],
    effects: ['eq.lowcut'],
    add: { effect: 'eq', param: 'lowcut', from: 90 },
  },
  presence: { params: ['presence'] },
  mud: { params: ['mud'], effects: ['eq.lowmid'], add: { effect: 'eq', param: 'lowmid', from: 0 } },
  low: { effects: ['eq.low'], add: { effect: 'eq', param: 'low', from: 0 } },
  high: { effects: ['eq.high'], add: { effect: 'eq', param: 'high', from: 0 } },
  bias: { params: ['bias'] },
  crush: {
    params: ['grain'],
    effects: ['crush.bits'],
    add: { effect: 'crush', param: 'bits', from: 14 },
  },
  fold: {
    effects: ['wavefold.fold'],
    add: { effect: 'wavefold', param: 'fold', from: 0 },
    scale: { dB: 20 },
  },
  buzz: { params: ['buzz'] },
  detune: { params: ['detuning'], scale: { ratio: 1 / 60 } },
  glide: { params: ['glide'] },
  vibrato: {
    params: ['vibrato'],
    effects: ['vibrato.depth'],
    add: { effect: 'vibrato', param: 'depth', from: 0 },
    scale: { ratio: 0.01, st: 0.01 },
  },
  width: { strip: 'width' },
  pan: { strip: 'pan' },
  level: { strip: 'level' },
  bend: { params: ['bend', 'drop'] },
  phaser: { effects: ['phaser.wet'], add: { effect: 'phaser', param: 'wet', from: 0 } },
  flanger: {
    params: ['flange'],
    effects: ['flanger.wet'],
    add: { effect: 'flanger', param: 'wet', from: 0 },
  },
  chorus: {
    params: ['chorus'],
    effects: ['chorus.wet', 'ensemble.wet'],
    add: { effect: 'chorus', param: 'wet', from: 0 },
  },
  tremolo: { effects: ['tremolo.depth'], add: { effect: 'tremolo', param: 'depth', from: 0 } },
  ring: { effects: ['ringmod.wet'], add: { effect: 'ringmod', param: 'wet', from: 0 } },
  formant: { effects: ['formant.wet'], add: { effect: 'formant', param: 'wet', from: 0 } },
  comp: { effects: ['compress.ratio'] },
  fm: { params: ['fmindex', 'rasp'] },
  res: { params: ['resonance'], effects: ['filter.resonance', 'ladder.resonance'] },
  envmod: { params: ['envmod', 'envoctaves'] },
  wobble: { params: ['depth', 'detuning'], scale: { ratio: 1, cents: 8 } },
  pwm: { params: ['pwm'] },
  metal: { params: ['metal', 'clang'] },
  bright: { params: ['brightness', 'bright', 'glass', 'tine'], scale: { dB: 40 } },
  breath: { params: ['breath', 'hiss'], scale: { dB: 30 } },
  mouth: { params: ['mouth'] },
  noise: { params: ['noise', 'rattle', 'grit', 'breath', 'hiss'], scale: { ratio: 1 / 30 } },
  motion: { params: ['motion', 'wander', 'drift', 'pwm'], scale: { cents: 40 } },
});
