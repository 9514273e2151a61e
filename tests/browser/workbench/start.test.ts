import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
const PATIENCE = 120_000;

let child: ChildProcess | null = null;
afterEach(() => child?.kill('SIGKILL'));

/** @returns the address that it prints */
async function addressOf(started: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of started.stdout ?? []) {
    said += String(part);
    const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
    if (address !== undefined && said.includes('Ctrl-C')) return address;
  }
  throw new Error(`it ended without an address: ${said}`);
}

test(
  'npm start says where the workbench is, serves it, and ends cleanly with Ctrl-C',
  async () => {
    child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: ROOT,
      env: { ...process.env, BROWSER: 'none' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await addressOf(child);
    const page = await fetch(address);
    expect(await page.text()).toContain('<html lang="fr"');
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow();
  },
  PATIENCE,
);
