/** A publication that dies at the moment it is told: run by publish-folder.node.test.ts. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [, , input = '', output = '', moment = ''] = process.argv;
const isPolite = moment === 'SIGTERM' || moment === 'reading';
const kill = (): void => {
  process.kill(process.pid, isPolite ? 'SIGTERM' : 'SIGKILL');
};

if (moment === 'swap' || moment === 'state') {
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    // Between the two renames, or between the site and its ledger.
    if ((moment === 'swap' ? from : to) === output) kill();
  };
  syncBuiltinESMExports();
}
const { publishFolder } = await import('../../../../src/publish/node/publish-folder.js');
await publishFolder({
  input,
  output,
  newLedger: true,
  now: '2026-11-23T08:00:00Z',
  onProgress: ({ step, done, total }) => {
    if (moment === 'reading' && step === 'reading') kill();
    if (step === 'writing' && total > 1 && done === (isPolite ? 10 : Number(moment))) kill();
  },
});
