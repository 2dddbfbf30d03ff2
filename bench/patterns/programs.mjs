// The programs that are measured beside each other, each in a process of its own.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../shared/process.mjs';

const strudel = join(root, 'bench', 'peers', 'strudel');
const tidal = join(root, 'bench', 'peers', 'tidal');

/** How each is started, and what has to be there for it. */
const programs = {
  gabber: { command: [process.execPath, join(root, 'bench', 'patterns', 'gabber.mjs')] },
  strudel: {
    command: [process.execPath, join(strudel, 'runner.mjs')],
    needs: join(strudel, 'node_modules', '@strudel', 'mini'),
  },
  tidal: {
    command: [join(tidal, 'out', 'runner')],
    needs: join(tidal, 'out', 'runner'),
    source: join(tidal, 'Main.hs'),
  },
};

/** Starts every program that is here; one that is not is null. */
export function startPrograms() {
  const started = Object.entries(programs).map(([name, program]) => {
    return [name, isBuilt(program) ? new Program(name, program.command) : null];
  });
  return Object.fromEntries(started);
}

function isBuilt({ needs, source }) {
  if (needs === undefined) return true;
  if (!existsSync(needs)) return false;
  return source === undefined || statSync(source).mtimeMs <= statSync(needs).mtimeMs;
}

/** A running program that answers lines with lines. */
class Program {
  constructor(name, [command, ...args]) {
    this.name = name;
    this.child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    this.said = '';
    this.child.stderr.on('data', (data) => {
      this.said += data;
    });
    this.child.on('error', (error) => {
      this.said += error.message;
    });
    // One that has ended cannot be written to; what it said tells why.
    this.child.stdin.on('error', () => {});
    this.answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  async ask(question) {
    this.child.stdin.write(`${question}\n`);
    const { value, done } = await this.answers.next();
    if (done) throw new Error(`${this.name} has ended at "${question}":\n${this.said}`);
    return JSON.parse(value);
  }

  stop() {
    this.child.stdin.end();
  }
}
