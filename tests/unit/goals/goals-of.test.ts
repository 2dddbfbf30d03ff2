import { describe, expect, it } from 'vitest';
import { goalsOf } from '../../../src/goals/index.ts';

/** Goals as `figure value`, `figure × factor` or `like genre`. */
function read(message: string): string[] {
  return goalsOf(message, 180).map((goal) => {
    if (goal.kind === 'kick-like') return `like ${goal.genre}`;
    const { figure, aim } = goal;
    return aim.kind === 'value'
      ? `${figure} ${Number(aim.value.toFixed(2))}`
      : `${figure} x ${Number(aim.factor.toFixed(2))}`;
  });
}

describe('goals in words', () => {
  it.each([
    ['louder, -6 LUFS', ['lufs -6']],
    ['6 lufs please', ['lufs -6']],
    ['master at −7.5 LUFS', ['lufs -7.5']],
    ['kick at 50 Hz', ['f0Hz 50']],
    ['Kick auf 48 Hz', ['f0Hz 48']],
    ['tune the kick to g', ['f0Hz 49']],
    ['kick in f#', ['f0Hz 46.25']],
    ['kick to f1', ['f0Hz 21.83']],
    ['the kick 250 ms long', ['t20Beats 0.75']],
    ['make the kick 30% longer', ['t20Beats x 1.3']],
    ['kick a bit harder', ['thdPercent x 1.25']],
    ['less mud', ['mudPercent x 0.75']],
    ["it's too muddy", ['mudPercent x 0.75']],
    ['20 percent brighter', ['centroidHz x 1.2']],
    ['10 % darker', ['centroidHz x 0.9']],
    ['brightness at 3 kHz', ['centroidHz 3000']],
    ['more sub and kick at 50 hz', ['subPercent x 1.25', 'f0Hz 50']],
    ['make it hit like a Rotterdam record', ['like gabber']],
    ['sound like frenchcore', ['like french']],
  ])('are read: %s', (message, goals) => {
    expect(read(message)).toEqual(goals);
  });

  it.each(['', 'hello', 'add a hoover', 'i like it', 'more drive', 'kick at noon', '50 Hz'])(
    'are none in: %s',
    (message) => {
      expect(read(message)).toEqual([]);
    },
  );

  it('are not looked for without end', () => {
    const before = performance.now();
    expect(read('a'.repeat(100_000))).toEqual([]);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
