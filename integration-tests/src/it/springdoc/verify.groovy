def log = new File(basedir, 'build.log').text

// The same with both: each run has ten tests.
assert log.count('Tests run: 10, Failures: 0, Errors: 0, Skipped: 0') == 2
assert log.contains('(v3.') && log.contains('(v4.')
