import type { LiveStats } from '../live/index.ts';

/** A moment's figures: `bar 12, 180 bpm; late 0, dropped 0, underruns 0; cpu 21 %, 34 nodes`. */
export function stateText(stats: LiveStats): string {
  const { cycle, bpm, late, dropped, underruns, cpu, nodes } = stats;
  const place = `bar ${Math.max(1, Math.floor(cycle) + 1)}, ${Number(bpm.toFixed(1))} bpm`;
  const faults = `late ${late}, dropped ${dropped}, underruns ${underruns}`;
  return `${place}; ${faults}; cpu ${Math.round(cpu * 100)} %, ${nodes} nodes`;
}
