import type { MasterReport, RenderReport } from '../render/index.ts';
import type { Reply } from './command.ts';

/** What `gabber render` says of a file. `realtimeFactor`: seconds of sound for each second of waiting. */
export function renderReply(name: string, report: RenderReport, realtimeFactor: number): Reply {
  return {
    text: summary(name, report, realtimeFactor),
    json: asJson(name, report, realtimeFactor),
  };
}

function asJson(name: string, report: RenderReport, realtimeFactor: number): unknown {
  return { ...report, file: name, realtimeFactor: Number(realtimeFactor.toFixed(2)) };
}

function summary(name: string, report: RenderReport, realtimeFactor: number): string {
  const minutes = Math.floor(report.seconds / 60);
  const seconds = (report.seconds % 60).toFixed(1).padStart(4, '0');
  const levels =
    report.lufs === null
      ? 'silence'
      : `${report.lufs.toFixed(1)} LUFS, true peak ${(report.truePeakDb ?? 0).toFixed(1)} dB`;
  const stems = report.stems.map(({ file }) => `${file}\n`).join('');
  const head = `${name}: ${minutes}:${seconds}, ${levels}, ${realtimeFactor.toFixed(1)} x real time`;
  return `${head}\n${masterText(report.master)}\n${stems}`;
}

/** What the master did, in a line. */
function masterText(master: MasterReport): string {
  const { targetLufs, ceilingDb, inputLufs, gainDb, trimDb, lufs, took, lowStereoDb } = master;
  const aim = targetLufs === null ? '' : ` (target ${targetLufs})`;
  const parts = [
    ...(inputLufs === null ? [] : [`${inputLufs.toFixed(1)} LUFS in`]),
    `${signed(gainDb)} dB`,
    ...took.map(({ effect, tookDb }) => `${effect} took ${tookDb.toFixed(1)} dB`),
    ...(trimDb < 0 ? [`${trimDb.toFixed(2)} dB`] : []),
    ...(lufs === null ? [] : [`${lufs.toFixed(1)} LUFS out${aim}`]),
    `ceiling ${ceilingDb} dB`,
    lowStereoDb === null ? 'bass mono' : `bass sides ${lowStereoDb.toFixed(0)} dB`,
  ];
  return `master: ${parts.join(', ')}`;
}

function signed(db: number): string {
  return `${db < 0 ? '-' : '+'}${Math.abs(db).toFixed(1)}`;
}
