import { spawn } from 'node:child_process';

/** Opens an address in the browser of whoever sits here; does nothing where there is no screen, and never fails. */
export function openBrowser(url) {
  const command = commandFor(process.platform, process.env);
  if (command === null) return;
  const [program, ...args] = command;
  try {
    const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
    child.once('error', () => undefined);
    child.unref();
  } catch {
    // The address is printed: whoever reads it can open it.
  }
}

/** @returns null where nobody looks at a screen, or wishes none (`BROWSER=none`) */
export function commandFor(platform, env) {
  if (env.CI === 'true' || env.BROWSER === 'none') return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}
