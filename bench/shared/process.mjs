import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const gabber = join(root, 'bin', 'gabber.js');

/** Preloaded into the measured process: it reports what it used when it ends. */
const reporter = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n#usage ' + JSON.stringify({ cpu: userCPUTime + systemCPUTime, maxRSS }));
});`;
const preload = `data:text/javascript,${encodeURIComponent(reporter)}`;

/**
 * Runs gabber and measures it: wall and CPU time in seconds, peak memory in MB.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function measureGabber(args, env = {}) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', preload, gabber, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      const usage = /#usage (.*)$/.exec(err)?.[1];
      if (status !== 0 || usage === undefined) return reject(new Error(out + err));
      const { cpu, maxRSS } = JSON.parse(usage);
      const seconds = (performance.now() - start) / 1000;
      resolve({ out, seconds, cpuSeconds: cpu / 1e6, peakMb: maxRSS / 1024 });
    });
  });
}
