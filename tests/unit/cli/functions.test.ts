import { describe, expect, test } from 'vitest';
import { gabber } from './harness.ts';

describe('gabber functions', () => {
  test('shows type, doc, example and family of one', async () => {
    const { out } = await gabber(['functions', 'every']);
    expect(out).toBe(
      [
        'every :: Pattern Int -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
        '',
        '  Applies a function every so many cycles.',
        '',
        '  every 3 (fast 2) $ s "bd sn"',
        '',
        'family: conditions',
        '',
      ].join('\n'),
    );
    expect((await gabber(['functions', '|+|'])).out).toContain('(|+|) :: ');
  });

  test('lists all by family, for programs too', async () => {
    const { out } = await gabber(['functions']);
    expect(out).toMatch(/^performance\n {2}p +Plays a pattern/);
    expect(out).toContain('\nchance\n  rand ');
    const { out: json } = await gabber(['functions', '--json']);
    const rows = JSON.parse(json) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(1000);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['name', 'type', 'doc', 'example', 'family']);
    }
  });

  test('names the nearest when there is none', async () => {
    const { err, status } = await gabber(['functions', 'evry']);
    expect(status).toBe(1);
    expect(err).toContain('Did you mean `every`?');
  });
});
