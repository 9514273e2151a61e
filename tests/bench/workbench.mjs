// Measures the workbench in Chromium: when its page can be used, from a warm server (4 s at most), and how long 5,000 pistes
// hold it while they open, scroll, filter and rank (200 ms at most, of the processor's time).
// Run: node tests/bench/workbench.mjs
// Exit code 1 when a requirement is not met.
import { buildPane, measureInBrowser } from './lib/measureInBrowser.mjs';

buildPane();
for (const line of measureInBrowser('workbench/(opening|large)')) console.log(line);
