/** A part's name as Excel writes it: some programs put `\` between folders, and some a slash before them. */
export function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** What two names of one part have in common: case does not count, and some programs percent-encode in one place only. */
export function partKey(name: string): string {
  const path = plainName(name).toLowerCase();
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
