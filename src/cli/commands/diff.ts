import type { CommandModule } from '../command.ts';

/** `gabber diff <before> <after>` */
export const diffCommand: CommandModule = {
  declare: (command) => {
    command
      .argument('<before>', 'a song (.yaml, .json) or Tidal code (.tidal), or - for standard input')
      .argument('<after>', 'another, or a later state of it');
  },
  examples: [
    { line: 'gabber diff a.yaml b.yaml', does: 'tempo, tracks, sounds, patterns, form' },
    { line: 'git show HEAD:song.yaml | gabber diff - song.yaml', does: 'what changed since' },
    { line: 'gabber diff a.tidal b.tidal --json', does: 'one document, a map for each difference' },
  ],
  run: async (context, command) => {
    const [before = '', after = ''] = command.args;
    if (before === '-' && after === '-') {
      command.error('error: only one of the songs can come from standard input');
    }
    const { diffSongs } = await import('../diff-songs.ts');
    return diffSongs(before, after, context);
  },
};
