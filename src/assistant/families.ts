/** The eight kinds of work that an assistant does, and talk. */
export type Family =
  | 'create_pattern'
  | 'modify_sound'
  | 'layer_instrument'
  | 'arrange_pattern'
  | 'save_session'
  | 'load_session'
  | 'export_audio'
  | 'analyze_audio'
  | 'conversation';

/** What each kind of wish belongs to. */
export const familyOf = {
  'create.song': 'create_pattern',
  'create.element': 'layer_instrument',
  'remove.element': 'layer_instrument',
  'param.adjust': 'modify_sound',
  'param.set': 'modify_sound',
  level: 'modify_sound',
  mute_solo: 'layer_instrument',
  pitch: 'modify_sound',
  tempo: 'arrange_pattern',
  'rhythm.edit': 'create_pattern',
  groove: 'create_pattern',
  density: 'create_pattern',
  'melody.write': 'create_pattern',
  'chords.write': 'create_pattern',
  'sound.change': 'modify_sound',
  'sound.design': 'layer_instrument',
  'fx.add': 'modify_sound',
  'fx.adjust': 'modify_sound',
  'mix.sidechain': 'modify_sound',
  'mix.eq': 'modify_sound',
  'structure.section': 'arrange_pattern',
  'structure.edit': 'arrange_pattern',
  'drop.manipulate': 'arrange_pattern',
  transition: 'arrange_pattern',
  automation: 'modify_sound',
  vocal_sample: 'layer_instrument',
  reference_style: 'modify_sound',
  variation: 'create_pattern',
  anaphora_edit: 'modify_sound',
  multi_intent: 'conversation',
  undo_redo: 'conversation',
  playback: 'conversation',
  project: 'save_session',
  export: 'export_audio',
  explain: 'conversation',
  'query.state': 'conversation',
  'quality.complaint': 'modify_sound',
  mastering: 'modify_sound',
  'feedback.praise_reject': 'conversation',
  'meta.help_smalltalk': 'conversation',
  analyze: 'analyze_audio',
} as const satisfies Readonly<Record<string, Family>>;

export type Intent = keyof typeof familyOf;
