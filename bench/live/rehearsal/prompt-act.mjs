import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Act } from './act.mjs';
import { firstVersion, heavyTrack, randomBars, setOf, statementOf, tracks } from './material.mjs';
import { mulberry } from './random.mjs';

const deeds = [
  'edit',
  'typo',
  ':tempo',
  'mute',
  'edit',
  'unmute',
  'kill engine',
  'setcps',
  'panic',
  'heavy',
  'unknown',
  'light',
  'edit',
  'stop',
  'undo',
];
/** Seconds of silence after a stop. */
const SILENCE = 2;

/** Milliseconds before the end in which nothing more is done. */
const LAST = 8000;

/**
 * A set that is typed at the prompt of `gabber live`: statements, tempi, mutes, lines that are wrong, a pattern that is
 * too heavy, an engine that is killed, panic and stop with what goes on after them.
 */
export async function promptAct({ seconds, seed, note }) {
  const act = new PromptAct(note, mulberry(seed));
  const version = firstVersion(seed);
  await act.begin(version);
  const pause = Math.max(4, seconds / (Math.ceil(seconds / 150) * deeds.length));
  const end = performance.now() + seconds * 1000;
  for (let turn = 0; performance.now() < end - LAST; turn += 1) {
    await act.deed(deeds[turn % deeds.length]);
    await sleep(Math.min(pause * 1000, Math.max(0, end - performance.now())));
  }
  const counts = act.act.counts;
  return { ...(await act.act.end()), counts };
}

class PromptAct {
  constructor(note, random) {
    this.act = new Act('prompt', note);
    this.random = random;
    this.log = join(this.act.folder, 'log.jsonl');
  }

  async begin(version) {
    writeFileSync(join(this.act.folder, 'set.tidal'), setOf(version));
    await this.act.start(['live', 'set.tidal', '--log', this.log], version);
  }

  async deed(what) {
    const { act } = this;
    const { version } = act;
    act.count(what);
    switch (what) {
      case 'edit':
        return this.edit();
      case ':tempo':
        return this.tempo((bpm) => `:tempo ${bpm}`);
      case 'setcps':
        return this.tempo((bpm) => `setcps (${bpm}/60/4)`);
      case 'mute':
        return this.mute(['d2', 'd5']);
      case 'unmute':
        return this.mute([]);
      case 'heavy':
        return this.statement({ ...version, heavy: true }, heavyTrack);
      case 'light':
        return this.statement({ ...version, heavy: false }, heavyTrack);
      case 'undo':
        return this.undo();
      case 'typo':
        return this.enter('d3 $ note "0 ~ [0 ~" # s "tick"');
      case 'unknown':
        return this.enter('d3 $ evrey 4 rev $ s "tick*4"');
      case 'kill engine':
        return act.gabber.child.kill('SIGUSR2');
      case 'panic':
      case 'stop':
        return this.silence(`:${what}`);
    }
  }

  /** Enters a line; gives the row of the log about it. */
  async enter(line) {
    const before = this.rows().length;
    this.act.gabber.child.stdin.write(`${line}\n`);
    while (this.rows().length === before) await sleep(5);
    return this.rows().at(-1);
  }

  rows() {
    return readFileSync(this.log, 'utf8').trim().split('\n').slice(1);
  }

  /** Enters a line after which another version plays. */
  async change(line, version) {
    const row = JSON.parse(await this.enter(line));
    // a pattern that is too heavy may be refused: then the version before plays on
    if (row.failed && version.heavy) return this.act.count('heavy refused');
    if (row.failed) throw new Error(`${line}: ${this.act.gabber.said.err.slice(-500)}`);
    this.act.changed(version, numberOf(row.cycle));
  }

  edit() {
    const { version } = this.act;
    const { name } = tracks[Math.floor(this.random() * (tracks.length - 1))];
    const steps = { ...version.steps, [name]: randomBars(name, this.random) };
    this.beforeEdit = version;
    return this.statement({ ...version, steps }, name);
  }

  statement(version, name) {
    return this.change(
      statementOf(
        version,
        tracks.find((each) => each.name === name),
      ),
      version,
    );
  }

  /** Takes back what the last edit changed. */
  undo() {
    const { steps } = this.beforeEdit;
    return this.change('undo', { ...this.act.version, steps });
  }

  tempo(line) {
    const bpm = 150 + Math.floor(60 * this.random());
    return this.change(line(bpm), { ...this.act.version, bpm });
  }

  mute(muted) {
    const line = muted.length === 0 ? ':unmute' : `:mute ${muted.join(' ')}`;
    return this.change(line, { ...this.act.version, muted });
  }

  async silence(line) {
    const row = JSON.parse(await this.enter(line));
    this.act.stopped();
    await sleep(SILENCE * 1000);
    const cycle = Math.floor(numberOf(row.cycle));
    this.act.gabber.child.stdin.write(':play\n');
    this.act.goesOn(cycle);
    this.act.changed(this.act.version, cycle);
  }
}

/** A fraction as the log writes it. */
function numberOf(text) {
  const [above, below = 1] = text.split('/').map(Number);
  return above / below;
}
