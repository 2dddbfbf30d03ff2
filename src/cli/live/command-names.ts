/** What can be done at the prompt beside music: for help, for completion, and to tell commands from words. */
export interface CommandHelp {
  readonly name: string;
  /** What stands behind the name. */
  readonly usage: string;
  readonly does: string;
  readonly example: string;
  /** How many words may follow where it is written without a colon; undefined where it needs one. */
  readonly bare?: 0 | 1;
}

/** The commands of the prompt, in the order in which help shows them. */
export const commandHelp: readonly CommandHelp[] = [
  {
    name: 'help',
    usage: '[NAME]',
    does: 'explains the prompt, or one name: a function, instrument, effect or command',
    example: 'help every',
    bare: 1,
  },
  {
    name: 'list',
    usage: '',
    does: 'shows what plays, and what is muted',
    example: ':list',
    bare: 0,
  },
  {
    name: 'mute',
    usage: 'TRACK…',
    does: 'lets tracks play nothing',
    example: ':mute kick hats',
  },
  {
    name: 'unmute',
    usage: '[TRACK…]',
    does: 'lets tracks play again, or all that were muted',
    example: ':unmute kick',
  },
  {
    name: 'solo',
    usage: 'TRACK…',
    does: 'lets only these tracks play, beside others that are solo',
    example: ':solo kick',
  },
  {
    name: 'unsolo',
    usage: '[TRACK…]',
    does: 'takes that back, for tracks or for all',
    example: ':unsolo',
  },
  {
    name: 'tempo',
    usage: 'BPM|off',
    does: 'plays at another tempo; off is the song’s own',
    example: ':tempo 180',
    bare: 1,
  },
  {
    name: 'jump',
    usage: 'SECTION|BAR',
    does: 'goes on at a section or bar when this bar ends',
    example: ':jump drop',
  },
  {
    name: 'loop',
    usage: 'SECTION|BAR-BAR|off',
    does: 'plays a section, or bars, again and again',
    example: ':loop 5-8',
  },
  {
    name: 'stop',
    usage: '',
    does: 'stops to play; tails ring out',
    example: ':stop',
    bare: 0,
  },
  {
    name: 'play',
    usage: '',
    does: 'goes on at the bar where it stopped',
    example: ':play',
    bare: 0,
  },
  {
    name: 'panic',
    usage: '',
    does: 'silences everything at once; `play` goes on',
    example: ':panic',
    bare: 0,
  },
  {
    name: 'ctrl',
    usage: 'NAME VALUE',
    does: 'gives patterns a value, which they read with cF, cN and cS',
    example: ':ctrl knob 0.5',
  },
  {
    name: 'learn',
    usage: 'TRACK.PARAMETER',
    does: 'lets the knob that is moved next on a MIDI controller move it',
    example: ':learn lead.cutoff',
  },
  {
    name: 'bind',
    usage: 'TRACK.PARAMETER cc N PORT | osc /ADDRESS',
    does: 'lets a knob or a fader that is named move it',
    example: ':bind lead.cutoff cc 74 Keys',
  },
  {
    name: 'forget',
    usage: 'TRACK.PARAMETER',
    does: 'takes away what moves it',
    example: ':forget lead.cutoff',
  },
  {
    name: 'undo',
    usage: '',
    does: 'takes back the last change of what plays',
    example: 'undo',
    bare: 0,
  },
  { name: 'redo', usage: '', does: 'does it again', example: 'redo', bare: 0 },
  {
    name: 'save',
    usage: '[FILE]',
    does: 'writes what plays into the song’s file, or into another (.yaml or .tidal)',
    example: ':save set.tidal',
    bare: 1,
  },
  {
    name: 'status',
    usage: '',
    does: 'shows the bar, the tempo, and whether all goes well',
    example: 'status',
    bare: 0,
  },
  {
    name: 'wait',
    usage: 'BARS',
    does: 'reads the next line after so many bars, for lines from a file',
    example: ':wait 4',
  },
  { name: 'quit', usage: '', does: 'ends; Ctrl-D does too', example: 'quit', bare: 0 },
];

/** Commands that need no colon, and how many words may follow. */
export const bareCommands: ReadonlyMap<string, number> = new Map([
  ...commandHelp.flatMap(({ name, bare }): [string, number][] =>
    bare === undefined ? [] : [[name, bare]],
  ),
  ['exit', 0],
]);
