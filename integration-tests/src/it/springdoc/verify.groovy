def log = new File(basedir, 'build.log').text

// The same with both: each run has nine tests.
assert log.count('Tests run: 9, Failures: 0, Errors: 0, Skipped: 0') == 2
assert log.contains('Starting DeclaredTest') && log.contains(':: Spring Boot ::')
