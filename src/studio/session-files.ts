/** Files of a session, in its folder. */
export const sessionFiles = {
  data: 'session.json',
  journal: 'events.jsonl',
  versions: 'versions',
  stems: 'stems',
} as const;
