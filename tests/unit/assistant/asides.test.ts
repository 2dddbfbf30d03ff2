import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/assistant/index.ts';
import {
  isPlainRequest,
  isRequest,
  isStatement,
  isTelling,
} from '../../../src/assistant/requests.ts';
import { partsOf } from '../../../src/assistant/understand.ts';
import { wrong } from './asked.ts';

const clauseOf = (message: string) => partsOf(message).whole;
const wishesOf = (message: string) =>
  understand(message, () => true).map(({ intent, slots }) =>
    `${intent} ${slots['target'] ?? ''}`.trim(),
  );

describe('requests and statements', () => {
  it.each([
    'crank the hats',
    'would you tuck the pad away a little',
    'I’d rather hear less of the choir',
    'the snare could do with some grit',
    'it needs a riser',
    'how about a bell up there',
    'crush it',
    'but the bell has got to go',
  ])('%j asks with a verb', (message) => {
    expect(isPlainRequest(clauseOf(message))).toBe(true);
    expect(isStatement(clauseOf(message))).toBe(false);
  });

  it.each(['narrower please', 'three dB less on the clap', 'hats down'])(
    '%j asks without one',
    (message) => {
      expect(isPlainRequest(clauseOf(message))).toBe(false);
      expect(isRequest(clauseOf(message))).toBe(true);
    },
  );

  it.each([
    'I had my cousin over and he nodded all the way through',
    'the hall’s gorgeous',
    'we tried that on a big rig',
    'that’ll leave space for the bass',
    'so I can hear it in the car',
    'I might want that back later',
    'I want to hear what the pad does',
  ])('%j asks for nothing', (message) => {
    expect(isRequest(clauseOf(message))).toBe(false);
  });

  it('tell apart what finds fault', () => {
    expect(isTelling(clauseOf('the choir is lovely'))).toBe(true);
    expect(isTelling(clauseOf('the choir is too loud'))).toBe(false);
    expect(isStatement(clauseOf('the choir is too loud'))).toBe(true);
  });

  it('knows the noun from the verb', () => {
    expect(isRequest(clauseOf('drop the kick'))).toBe(true);
    expect(isRequest(clauseOf('drop is fine'))).toBe(false);
  });
});

describe('what stands beside a wish', () => {
  it.each([
    [
      'we played it in the van last night, the acid was great, now take the hats down 2 dB',
      ['level hat'],
    ],
    [
      'could you put reverb on the snare? it feels as if it stood in another building',
      ['fx.add snare'],
    ],
    ['the pad is lovely, turn it up a bit', ['level pad']],
    ['I hear that the ride is muted, so bring it back in', ['mute_solo ride']],
    ['make the lead quieter, if you would be so kind', ['level lead']],
    ['make the lead darker without making it quieter', ['param.adjust lead']],
    ['turn up the snare, just the snare', ['level snare']],
    ['mute the screech for now, I might want it back later', ['mute_solo screech']],
    [
      'the snare is far too polite, run it through some distortion. level and pattern can stay',
      ['fx.add snare'],
    ],
    ['two dB off the clap please it’s shouting at me', ['level clap']],
    ['darken the pad so the lead gets some room', ['param.adjust pad']],
    ['the choir’s drowning the vox, so would you take the choir down', ['level choir']],
    ['I want the stab to bounce about a bit, so put a delay on the stab', ['fx.add stab']],
    ['lower the crash because my ears are bleeding', ['level crash']],
    [
      'I really do not like the screech, so please take it out of the song',
      ['remove.element screech'],
    ],
    ['I can’t feel the bass, please make it louder but keep the kick where it is', ['level bass']],
    ['mute the bell but please don’t delete it', ['mute_solo bell']],
    ['clap on two and four', ['rhythm.edit clap']],
  ])('%j is one wish', (message, wishes) => {
    expect(wishesOf(message)).toEqual(wishes);
  });

  it.each([
    [
      'the bass bores me so remove it, and while you’re at it shorten the kick',
      ['remove.element bass', 'param.adjust kick'],
    ],
    [
      'the piano is a bit loud so bring it down, give the clap more reverb',
      ['level piano', 'fx.adjust clap'],
    ],
    [
      'the hats should be quieter, and I would also like the snare to be louder',
      ['level hat', 'level snare'],
    ],
    ['the hats are too loud and the snare needs reverb', ['level hat', 'fx.add snare']],
    [
      'give me 2 dB more of the choir, but the bell has got to go',
      ['level choir', 'remove.element bell'],
    ],
  ])('%j are two', (message, wishes) => {
    expect(wishesOf(message)).toEqual(wishes);
  });

  it('is where a wish that comes first in the message happens', () => {
    const [wish] = understand('in the last bar of the build, kill the kick', () => true);
    expect(wish?.slots['section']).toBe('build');
    expect(understand('for the kick, put the drive on 18 dB', () => true)).toHaveLength(1);
  });
});

describe('what is done of messages with several sentences', () => {
  it.each([
    ['make the clap and the ride a bit quieter', ['clap.level down', 'ride.level down']],
    ['the acid should be a bit quieter please', ['acid.level down']],
    ['make the clap a bit louder too', ['clap.level up']],
    ['the hoover has too much rumble, could you take some of its bass away', ['eq hoover']],
    ['take a little of the bass out of the pad', ['eq pad']],
    ['I only want to hear the kick, please silence everything else', ['solo kick']],
    ['the hoover is way too polite. Crank its drive please', ['hoover.drive up']],
    ['make the pad duck harder off the kick', ['duck pad up']],
    ['my MC says it is too low for him, transpose the whole song to a minor', ['key = a minor']],
    ['put the tempo on exactly 190 bpm', ['bpm = 190']],
    [
      'the lead and the pad fight in my cans, drop both of them by 2 dB',
      ['lead.level down', 'pad.level down'],
    ],
    ['the hoover is too high, take it down 12', ['pitched hoover']],
    [
      'the pad is lovely but it drowns the vox, could you take it down 2 dB? the lead can stay',
      ['pad.level = -18'],
    ],
    ['on small speakers I lose the kick completely. Give it more click', ['kick.click up']],
    ['I know exactly what I want on the acid, set the resonance to 0.9', ['acid.resonance = 0.9']],
    ['lose the acid and let’s have the whole thing at 180', ['gone acid', 'bpm = 180']],
    ['the pad is a bit static, a slow phaser on it would bring it to life', ['effect pad phaser']],
    ['mute the clap please, leave the snare running', ['muted clap']],
    ['the snare pokes out of the mix, it could be 2 dB softer', ['snare.level = -13']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });
});
