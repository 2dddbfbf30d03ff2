import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/cli/catalogue.ts';
import { overview } from '../../../src/cli/overview.ts';
import { gabber } from './harness.ts';

describe('the command line', () => {
  it('answers a mistyped command with the nearest one, status 2', async () => {
    const { status, out, err } = await gabber(['rendr', 'song.yaml']);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Did you mean `render`?');
  });

  it('answers a mistyped option with the nearest one, status 2', async () => {
    const { status, err } = await gabber(['doctor', '--jsn']);
    expect(status).toBe(2);
    expect(err).toContain('Did you mean `--json`?');
  });

  it('reports wrong usage as JSON with --json', async () => {
    const { status, out, err } = await gabber(['doctor', '--json', '--nonsense']);
    expect(status).toBe(2);
    expect(err).toBe('');
    expect(JSON.parse(out).problems[0]).toMatchObject({ code: 'cli.usage', severity: 'error' });
  });

  it('refuses arguments that a command does not take', async () => {
    const { status, err } = await gabber(['doctor', 'everything']);
    expect(status).toBe(2);
    expect(err).toMatch(/too many arguments/i);
  });

  it.each(catalogue.map(({ name }) => name))('explains %s with examples', async (name) => {
    for (const argv of [
      [name, '--help'],
      ['help', name],
    ]) {
      const { status, out, err } = await gabber(argv);
      expect(status).toBe(0);
      expect(err).toBe('');
      expect(out).toContain(`Usage: gabber ${name}`);
      expect(out).toContain('--json');
      expect(out).toMatch(new RegExp(`Examples:\n  gabber ${name}`));
    }
  });

  it('names every command in the overview', () => {
    const text = overview('1.2.3');
    expect(text).toContain('gabber 1.2.3');
    for (const { name, summary } of catalogue) {
      expect(text).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 10)}`, 'm'));
    }
  });
});
