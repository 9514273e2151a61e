declare module '*/scripts/chromium.mjs' {
  export function findChromium(): string | null;
}
