/**
 * Names that files from the Tidal world use for sounds, and the instrument that answers each.
 */
export const soundNames: Readonly<Record<string, string>> = {
  bd: 'gabber-kick',
  kick: 'gabber-kick',
  gabba: 'gabber-kick',
  hardkick: 'gabber-kick',
  sn: 'snare',
  sd: 'snare',
  cp: 'clap',
  hh: 'closed-hat',
  hc: 'closed-hat',
  ch: 'closed-hat',
  oh: 'open-hat',
  ho: 'open-hat',
  rd: 'ride',
  ride: 'ride',
  cr: 'crash',
  cc: 'crash',
  bass: 'acid',
  bass3: 'acid',
  lead: 'supersaw',
  superhoover: 'hoover',
};
