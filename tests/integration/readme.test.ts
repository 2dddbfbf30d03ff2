import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planText, temporaryFolder } from './render-fixtures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The code of every block of a language in the README. */
function blocks(language: string): string[] {
  const found = readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'));
  return [...found].map((match) => match[1]!);
}

describe('the README', () => {
  it('shows a song that plays', () => {
    const [song] = blocks('yaml');
    const plan = planText(song!);
    expect(plan.cycles).toBe(24);
    expect(plan.tracks.map(({ name }) => name)).toEqual(['kick', 'hoover']);
  });

  it('shows a program that runs against the package as it is built', () => {
    const [program] = blocks('ts');
    const shown = `${program}\nconsole.log(patterns.get('d1')?.query(rational(0), rational(1)).length);`;
    const args = ['--input-type=module', '-e', shown];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '4\n', stderr: '' });
  });

  it('shows a mistake as gabber tells it', async () => {
    const folder = await temporaryFolder();
    const [song] = blocks('yaml');
    writeFileSync(join(folder, 'first.yaml'), song!.replace('gabber-kick', 'gaber-kick'));
    const args = [join(root, 'bin', 'gabber.js'), 'render', 'first.yaml'];
    const { stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(readme).toContain(stderr.trim());
    expect(existsSync(join(folder, 'first.wav'))).toBe(false);
  });

  it('links to what is there, and every command it shows exists', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(existsSync(join(root, link)), link).toBe(true);
    const commands = new Set([...readme.matchAll(/gabber ([a-z]+) /g)].map((match) => match[1]!));
    const help = spawnSync(process.execPath, ['bin/gabber.js', '--help'], { cwd: root });
    for (const command of commands) expect(help.stdout.toString()).toContain(`  ${command} `);
  });
});
