const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Longer than any browser takes to begin a download. */
const KEPT = 60_000;

/** Hands a file over as a download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
