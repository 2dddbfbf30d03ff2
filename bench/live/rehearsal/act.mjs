import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { decodeWav } from '../../../dist/src/audio/index.js';
import { root } from '../../shared/process.mjs';
import { startJack, startPulse } from '../beds.mjs';
import { startGabber } from '../player.mjs';
import { rate, recordMonitor } from '../recordings.mjs';
import { hitsIn } from './hits.mjs';
import { judge, secondsOf } from './judge.mjs';
import { heavyTrack, isStruck, STEPS, tracks } from './material.mjs';

const killable = pathToFileURL(join(root, 'bench', 'live', 'rehearsal', 'killable.mjs')).href;

/** Seconds after a track was made light again in which it may still rest. */
const RESTED = 3;
/** Seconds in which what was stopped may still ring out, and in which music that goes on has to be heard. */
const RINGS = 1;
const BEGINS = 1;

const RECORDING = 'heard.wav';
/** Milliseconds from when gabber says that it plays until the first note of an installed scsynth, about. */
const FIRST_NOTE = 400;

/**
 * One gabber on the stage: what it is told, what it should play by that, and what is heard of it: of the embedded engine
 * in the monitor of a PulseAudio sink, of an installed scsynth in the recording that it makes itself.
 */
export class Act {
  /** @param {string} name @param {(text: string) => void} note @param {'embedded' | 'native'} engine */
  constructor(name, note, engine = 'embedded') {
    this.name = name;
    this.note = note;
    this.engine = engine;
    this.folder = mkdtempSync(join(tmpdir(), 'gabber-rehearsal-'));
    /** What plays from a position (bars) on. */
    this.changes = [];
    /** Times at which music begins or goes on and ends, on the clock of `performance.now`. */
    this.stretches = [];
    /** Times in which the heavy track is not asked for. */
    this.heavy = [];
    this.counts = {};
  }

  /** Starts gabber with a first version, and waits until it plays. */
  async start(args, version, env = {}) {
    const isNative = this.engine === 'native';
    this.bed = isNative ? await startJack() : await startPulse();
    if (!isNative) {
      this.monitor = recordMonitor(this.bed.env);
      await this.monitor.flows();
    }
    const how = isNative ? ['--record', RECORDING] : ['--sound', 'pacat'];
    this.gabber = startGabber([...args, '--engine', this.engine, ...how, '--stats'], {
      cwd: this.folder,
      env: { ...this.bed.env, ...env },
      imports: [killable],
    });
    this.version = version;
    this.changes.push({ position: 0, version });
    if (isNative) this.begun = (await this.gabber.says('playing')) + FIRST_NOTE;
    this.stretches.push({ from: this.begun ?? performance.now(), cycle: 0 });
    if (!isNative) await this.gabber.says('sound goes out by pacat');
    await sleep(3000);
  }

  count(what) {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
    this.note(`${this.name}: ${what}`);
  }

  /** Another version plays from a position on. */
  changed(version, position) {
    if (version.heavy && !this.version.heavy) this.heavy.push({ from: performance.now() });
    if (!version.heavy && this.version.heavy) this.heavy.at(-1).until = performance.now();
    this.version = version;
    this.changes.push({ position, version });
  }

  /** Music was stopped now, or goes on at a bar now. */
  stopped() {
    this.stretches.at(-1).until = performance.now();
  }

  goesOn(cycle) {
    this.stretches.push({ from: performance.now(), cycle, isBegun: true });
  }

  killEngine() {
    this.count('engine killed');
    if (this.engine === 'native') this.#killChildren('scsynth');
    else this.gabber.child.kill('SIGUSR2');
  }

  killPlayer() {
    this.count('player program killed');
    this.#killChildren('pacat');
  }

  #killChildren(name) {
    for (const pid of childrenOf(this.gabber.child.pid, name)) process.kill(pid, 'SIGKILL');
  }

  /** Ends it all. Gives seconds that were wrong, of how many, and why. */
  async end() {
    this.stopped();
    await this.gabber.stop();
    const { left, arrivals } = (await this.monitor?.stop()) ?? this.#recorded();
    const xruns = this.bed.xruns?.() ?? 0;
    await this.bed.stop();
    rmSync(this.folder, { recursive: true, force: true });
    return { ...this.#judged(left, arrivals), xruns };
  }

  /** What gabber recorded: its frames go on with the time from the first note on. */
  #recorded() {
    const decoded = decodeWav(readFileSync(join(this.folder, RECORDING)));
    if (!decoded.ok) throw new Error(decoded.problems[0].message);
    const [left] = decoded.value.channels;
    const frames = left.length;
    return { left, arrivals: [{ at: this.begun + (1000 * frames) / rate, frames }] };
  }

  #judged(samples, arrivals) {
    const hits = hitsIn(samples, tracks);
    const heardAt = (time) => frameAt(time, arrivals) / rate;
    const wrong = [];
    const reasons = [];
    let bars = 0;
    for (const [index, each] of this.stretches.entries()) {
      const [from, until] = [heardAt(each.from), heardAt(each.until)];
      const judged = judge(hits, this.#stretch(each, from, until, heardAt));
      wrong.push(...judged.wrong);
      reasons.push(...judged.reasons);
      bars += judged.bars;
      if (each.isBegun && judged.begun - from > BEGINS) {
        wrong.push([from + BEGINS, judged.begun]);
        reasons.push(`it went on ${(judged.begun - from).toFixed(2)} s later`);
      }
      const next = this.stretches[index + 1];
      if (next !== undefined) wrong.push(...soundIn(hits, until + RINGS, heardAt(next.from)));
    }
    const stats = this.gabber.stats().at(-1);
    return { seconds: samples.length / rate, bars, wrong: secondsOf(wrong), reasons, stats };
  }

  #stretch({ cycle }, from, until, heardAt) {
    const at = (position) =>
      this.changes.findLast((each) => each.position <= position + 1e-9).version;
    const rests = this.heavy.map((each) => ({
      from: heardAt(each.from),
      until: each.until === undefined ? until : heardAt(each.until) + RESTED,
    }));
    return {
      from,
      until,
      cycle,
      tracks: tracks.map(({ name }) => name),
      bpmAt: (position) => at(position).bpm,
      isStruck: (track, bar, step) => isStruck(at(bar + step / STEPS), track, bar, step),
      isJudged: (track, time) =>
        track !== heavyTrack || !rests.some((rest) => time >= rest.from && time < rest.until),
    };
  }
}

/** The frame that a monitor gave at a time. */
function frameAt(time, arrivals) {
  const after = arrivals.find(({ at }) => at >= time) ?? arrivals.at(-1);
  return Math.max(0, after.frames - ((after.at - time) / 1000) * rate);
}

/** A twelfth of a second for each tick that is heard where there should be none. */
function soundIn(hits, from, until) {
  const times = [...hits.values()].flat().filter((time) => time >= from && time < until);
  return times.map((time) => [time, time + 1 / 12]);
}

/** Processes of a name that a process has started. */
function childrenOf(pid, name) {
  return readdirSync('/proc')
    .filter((each) => /^\d+$/.test(each))
    .map(Number)
    .filter((each) => {
      try {
        const [about, rest] = readFileSync(`/proc/${each}/stat`, 'utf8').split(') ');
        return about.endsWith(`(${name}`) && Number(rest.split(' ')[1]) === pid;
      } catch {
        return false;
      }
    });
}
