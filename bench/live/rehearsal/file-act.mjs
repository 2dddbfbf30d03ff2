import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../shared/process.mjs';
import { Act } from './act.mjs';
import { firstVersion, randomBars, songOf, tracks } from './material.mjs';
import { midiFigures } from './midi-figures.mjs';
import { mulberry } from './random.mjs';

/** What happens in turn, about one thing every so many seconds. */
const all = [
  'edit',
  'typo',
  'chain',
  'tempo',
  'kill engine',
  'plug',
  'edit',
  'wrong value',
  'heavy',
  'edit',
  'light',
  'kill player',
  'two saves',
  'unplug',
  'tempo',
];

/** Milliseconds before the end in which nothing more is done. */
const LAST = 8000;

/**
 * A set whose song file is edited while `gabber play` follows it: rhythms, effects, tempi, files that are wrong, a
 * pattern that is too heavy, a synth that is plugged in and out, an engine and a player program that are killed.
 */
export async function fileAct({ seconds, seed, note, engine = 'embedded' }) {
  const act = new FileAct(note, mulberry(seed), engine);
  const deeds = engine === 'native' ? all.filter((deed) => deed !== 'kill player') : all;
  await act.begin(firstVersion(seed, { midi: true }));
  const pause = Math.max(4, seconds / (Math.ceil(seconds / 150) * deeds.length));
  const end = performance.now() + seconds * 1000;
  for (let turn = 0; performance.now() < end - LAST; turn += 1) {
    await act.deed(deeds[turn % deeds.length]);
    await sleep(Math.min(pause * 1000, Math.max(0, end - performance.now())));
  }
  return act.finish();
}

class FileAct {
  constructor(note, random, engine) {
    this.act = new Act('file', note, engine);
    this.random = random;
    this.song = join(this.act.folder, 'song.yaml');
    this.ports = join(this.act.folder, 'ports');
    this.sent = join(this.act.folder, 'sent');
    this.plugs = [];
  }

  async begin(version) {
    writeFileSync(this.song, songOf(version));
    writeFileSync(this.ports, '');
    writeFileSync(this.sent, '');
    await this.act.start(['play', 'song.yaml'], version, {
      GABBER_MIDI_LIBRARY: join(root, 'bench', 'live', 'rehearsal', 'plugged-midi.cjs'),
      REHEARSAL_PORTS: this.ports,
      REHEARSAL_SENT: this.sent,
    });
  }

  async deed(what) {
    const { act } = this;
    const { version } = act;
    switch (what) {
      case 'edit':
        return this.save(this.edited(version), what);
      case 'chain':
        return this.save({ ...version, chains: this.otherChains(version) }, what);
      case 'tempo':
        return this.save({ ...version, bpm: 150 + Math.floor(60 * this.random()) }, what);
      case 'heavy':
        return this.save({ ...version, heavy: true }, what);
      case 'light':
        return this.save({ ...version, heavy: false }, what);
      case 'two saves':
        writeFileSync(this.song, songOf(this.edited(version)).slice(0, -40));
        return this.save(this.edited(version), what);
      case 'typo':
        return this.spoil(songOf(version).replace('tracks:', 'track:'), what);
      case 'wrong value':
        return this.spoil(songOf(version).replace('tick', 'tock'), what);
      case 'kill engine':
        return act.killEngine();
      case 'kill player':
        return act.killPlayer();
      case 'plug':
        return this.plug('Juno');
      case 'unplug':
        return this.plug(undefined);
    }
  }

  /** Another rhythm for one track. */
  edited(version) {
    const { name } = tracks[Math.floor(this.random() * (tracks.length - 1))];
    return { ...version, steps: { ...version.steps, [name]: randomBars(name, this.random) } };
  }

  otherChains({ chains }) {
    const { name } = tracks[Math.floor(this.random() * tracks.length)];
    return chains.includes(name) ? chains.filter((each) => each !== name) : [...chains, name];
  }

  async save(version, what) {
    const { act } = this;
    act.count(what);
    const since = act.gabber.said.err.length;
    writeFileSync(this.song, songOf(version));
    for (;;) {
      const said = act.gabber.said.err.slice(since);
      const bar = /changes at bar (\d+)/.exec(said)?.[1];
      if (bar !== undefined) return act.changed(version, Number(bar) - 1);
      // a pattern that is too heavy may be refused: then the version before plays on
      if (version.heavy && said.includes('error')) return act.count('heavy refused');
      await sleep(2);
    }
  }

  /** Saves something wrong, and a while later what was there before. */
  async spoil(text, what) {
    const { act } = this;
    act.count(what);
    const since = act.gabber.said.err.length;
    writeFileSync(this.song, text);
    await act.gabber.says('error', since);
    await sleep(1500);
    await this.save(act.version, 'put right');
  }

  plug(port) {
    this.act.count(port === undefined ? 'synth unplugged' : 'synth plugged in');
    writeFileSync(this.ports, port === undefined ? '' : `${port}\n`);
    const now = performance.timeOrigin + performance.now();
    if (port === undefined) this.plugs.at(-1).until = now;
    else this.plugs.push({ from: now });
  }

  async finish() {
    const { act, plugs, sent } = this;
    const now = performance.timeOrigin + performance.now();
    for (const each of plugs) each.until ??= now;
    const midi = midiFigures(readFileSync(sent, 'utf8'), plugs);
    const counts = act.counts;
    return { ...(await act.end()), midi, counts };
  }
}
