// All the benchmarks: the ranking core, then the whole job on a file.
import { ensureInterop, ensurePackages } from './setup.mjs';

ensurePackages();
if (!ensureInterop()) process.exit(1);
await import('../tests/bench/core.mjs');
await import('../tests/bench/files.mjs');
