def log = new File(basedir, 'build.log').text

// Whoever calls, mocked or real, the test that saw it fails, and no other.
assert log.contains('Tests run: 4, Failures: 2, Errors: 0, Skipped: 0')
assert log.contains('SliceTest.seededFault')
assert log.contains('[undeclared-response] GET /orders/418 was answered with 418')
assert log.contains('ServerTest.anotherSeededFault')
assert log.contains('[undeclared-response] GET /orders/422 was answered with 422')
assert log.contains('Responds: 2 of 2 declared responses seen in 4 tests')
