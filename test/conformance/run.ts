// Reads every file of a folder of samples that others wrote; prints what became of each, and fails when a sum is wrong.
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { conform, sampleFiles } from './conform.js';

const folder = process.argv[2] ?? new URL('../../../shared/data/samples', import.meta.url).pathname;
if (!existsSync(folder)) {
  console.log(`No samples in ${folder}: give their folder.`);
  process.exit(0);
}
let wrong = 0;
const heading = ['in', 'out', 'rejected', 'merged'].map((word) => word.padStart(8)).join('');
console.log(`${heading}  file`);
for (const path of sampleFiles(folder)) {
  const { given, published, rejected, merged, reasons, isRight } = await conform(path);
  if (!isRight) wrong += 1;
  const counts = [given, published, rejected, merged].map((count) => String(count).padStart(8)).join('');
  console.log(`${counts}  ${isRight ? '' : 'WRONG '}${relative(folder, path)} ${reasons.slice(0, 6).join(', ')}`);
}
console.log(wrong === 0 ? 'every sum is right' : `${wrong} sums are wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
