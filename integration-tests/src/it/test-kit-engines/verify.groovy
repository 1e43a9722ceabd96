def log = new File(basedir, 'build.log').text

// Whatever the language and the engine, the test that saw it fails, and no other.
assert log.contains('Tests run: 6, Failures: 3, Errors: 0, Skipped: 0')
['OrdersInKotlinTest.seeded fault': 418, 'OrdersSpec.seeded fault': 421, 'OrdersInTestNgTest.seededFault': 422]
  .each { test, status ->
    def failure = log.substring(log.indexOf('[ERROR] Failures:')).readLines()
      .find { it.contains(test) }
    assert failure != null: test
    assert failure.contains("[undeclared-response] GET /orders/${status} was answered with ${status}".toString())
  }

// Each of them proves what it has seen, and once.
assert log.contains('Responds: 3 of 3 declared responses seen in 6 tests')
assert log.count('declared responses seen') == 1
def coverage = new File(basedir, 'target/responds/coverage.json').text
for (test in ['OrdersInKotlinTest.', 'OrdersSpec.', 'OrdersInTestNgTest.found']) {
  assert coverage.contains(test)
}
