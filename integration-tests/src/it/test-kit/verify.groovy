def log = new File(basedir, 'build.log').text
def runs = log.split('BUILD (SUCCESS|FAILURE)')

// Whatever the processes, together they have seen the same; the last one says so, once.
def summary = 'Responds: 4 of 5 declared responses seen in 4 tests'
assert runs[0].contains(summary)
assert runs[0].contains('not seen: DELETE /orders/{number} 409 of shop.Orders.remove')
assert runs[1].contains(summary)
assert runs[2].contains(summary)
assert runs[5].contains(summary)
[runs[0], runs[1], runs[2], runs[5]].each { assert it.count('Responds: 4 of 5 ') == 1 }

// The fault fails the test that saw it, with what came, what is declared and what to type.
assert runs[3].contains('FindTest.maybeUndeclared')
assert runs[3].contains('[undeclared-response] GET /orders/418 was answered with 418')
assert runs[3].contains('declared: 200, 404')
assert runs[3].contains('fix: add @Responds(value = 418, when = "...") to shop.Orders.find')
assert runs[3].contains('Tests run: 5, Failures: 1, Errors: 0, Skipped: 0')

// All tests are fine, and the build is not.
assert runs[4].contains('Tests run: 5, Failures: 0, Errors: 0, Skipped: 0')
assert runs[4].contains('that is 80 %, and responds.coverage.minimum asks for 100 %')

assert runs[6].contains('that is 80 %, and responds.coverage.minimum asks for 100 %')

// What a test was failed for is not held against it when it is tried again, nor counted twice.
assert runs[7].contains('[undeclared-response] GET /orders/418 was answered with 418')
assert runs[7].contains('Tests run: 5, Failures: 0, Errors: 0, Skipped: 0, Flakes: 1')
assert runs[7].contains(summary)
assert runs[7].count('Responds: 4 of 5 ') == 1

def coverage = new File(basedir, 'target/responds/coverage.json').text
assert coverage.contains('"provedBy":["FindTest.maybeUndeclared","FindTest.orderIsThereOrNot"]')
assert coverage.contains('"status":409,"sender":"endpoint","counts":true,"seenBy":0,"provedBy":[]')
