// Ends every jest run with one plain line that any CI can read: `N passed, N failed`.
// A test file that could not even be loaded counts as one failure.

module.exports = class TallyReporter {
  onRunComplete(_contexts, results) {
    const unloadable = results.testResults.filter((file) => file.testExecError != null).length;
    const failed = results.numFailedTests + unloadable;
    const skipped = results.numPendingTests;
    this.line = `${results.numPassedTests} passed, ${failed} failed`;
    if (skipped > 0) this.line += `, ${skipped} skipped`;
    process.stderr.write(`\n${this.line}\n`);
  }
};
