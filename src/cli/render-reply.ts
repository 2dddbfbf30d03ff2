import type { RenderReport } from '../render/index.ts';
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
  return `${name}: ${minutes}:${seconds}, ${levels}, ${realtimeFactor.toFixed(1)} x real time\n${stems}`;
}
