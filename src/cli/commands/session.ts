import type { CommandModule } from '../command.ts';
import type { SessionAction, SessionOptions } from '../session/session-command.ts';

const actions = ['new', 'list', 'open', 'save', 'branch', 'export'] as const;

/** `gabber session new|list|open|save|branch|export` */
export const sessionCommand: CommandModule = {
  declare: (command) => {
    command.addArgument(command.createArgument('<action>', 'what to do').choices([...actions]));
    command
      .argument('[name]', 'the session: its name, or a folder')
      .argument(
        '[more]',
        'save: a name for this version; branch: the new session; export: a format',
      )
      .option('--song <file>', 'new: the song that it begins with; an empty one when absent')
      .option(
        '--tags <list>',
        'new: words to find it by: dark,demo; list: only those that have them',
      )
      .option('-o, --output <file>', 'export: the file or folder; beside the song when absent');
  },
  examples: [
    {
      line: 'gabber session new night --song song.yaml',
      does: 'a folder with the song and its record',
    },
    { line: 'gabber chat "$(gabber session open night)"', does: 'goes on with it' },
    { line: 'gabber session save night "before the drop"', does: 'keeps this version' },
    { line: 'gabber session branch night night-2', does: 'another session that goes on from here' },
    { line: 'gabber session export night flac', does: 'what `gabber export` writes' },
    { line: 'gabber session list --tags demo', does: 'those that have the word, the newest first' },
  ],
  run: async (context, command) => {
    const [action, name, more] = command.args;
    const { song, tags, output } = command.opts<SessionOptions>();
    if ((action === 'list') !== (name === undefined)) {
      command.error(
        `error: ${action} takes ${action === 'list' ? 'no name' : 'the name of a session'}`,
      );
    }
    const needsMore = action === 'branch' || action === 'export' || action === 'save';
    if (needsMore !== (more !== undefined)) {
      const wanted = { save: 'a name for the version', branch: 'a new name', export: 'a format' };
      const what = wanted[action as keyof typeof wanted];
      command.error(`error: ${action} takes ${needsMore ? what : 'nothing more'}`);
    }
    if (song !== undefined && action !== 'new') command.error('error: --song belongs to new');
    if (output !== undefined && action !== 'export') command.error('error: -o belongs to export');
    const { runSession } = await import('../session/session-command.ts');
    const request = { action: action as SessionAction, name: name ?? '', more: more ?? '' };
    return runSession(
      { ...request, ...command.opts<SessionOptions>(), ...(tags && { tags }) },
      context,
    );
  },
};
