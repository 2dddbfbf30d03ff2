import type { EventEffect } from '../../src/sound/index.ts';
import { accelerate } from './accelerate.ts';
import { binshift } from './binshift.ts';
import { bpf } from './bpf.ts';
import { coarse } from './coarse.ts';
import { comb } from './comb.ts';
import { crush } from './crush.ts';
import { delay } from './delay.ts';
import { distort } from './distort.ts';
import { djf } from './djf.ts';
import { envelope } from './envelope.ts';
import { freeze } from './freeze.ts';
import { fshift } from './fshift.ts';
import { hbrick } from './hbrick.ts';
import { hpf } from './hpf.ts';
import { krush } from './krush.ts';
import { lbrick } from './lbrick.ts';
import { leslie } from './leslie.ts';
import { lpf } from './lpf.ts';
import { octer } from './octer.ts';
import { phaser } from './phaser.ts';
import { pshift } from './pshift.ts';
import { ring } from './ring.ts';
import { room } from './room.ts';
import { scram } from './scram.ts';
import { shape } from './shape.ts';
import { smear } from './smear.ts';
import { spectralDelay } from './spectral-delay.ts';
import { speed } from './speed.ts';
import { squiz } from './squiz.ts';
import { tremolo } from './tremolo.ts';
import { triode } from './triode.ts';
import { vowel } from './vowel.ts';
import { waveloss } from './waveloss.ts';

/** What events can name on any instrument, in the order in which a sound passes them: SuperDirt's. */
export const eventEffects: readonly EventEffect[] = [
  speed,
  accelerate,
  vowel,
  shape,
  hpf,
  bpf,
  crush,
  coarse,
  lpf,
  pshift,
  envelope,
  tremolo,
  phaser,
  waveloss,
  squiz,
  fshift,
  triode,
  krush,
  octer,
  ring,
  distort,
  spectralDelay,
  freeze,
  comb,
  smear,
  scram,
  binshift,
  hbrick,
  lbrick,
  djf,
  delay,
  room,
  leslie,
];
