// Shows what mocha's spec reporter shows, and leaves the counts for the test command.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes: passed, failures: failed } = this.stats;
      const file = process.env.ESSONNE_TEST_RESULTS;
      if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
    });
  }
};
