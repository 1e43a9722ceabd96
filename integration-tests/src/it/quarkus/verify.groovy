def log = new File(basedir, 'build.log').text
def classes = new File(basedir, 'target/classes')

// The server of Quarkus' own build has sent what builders make, and has served the page.
def runs = log.split('BUILD (SUCCESS|FAILURE)')
assert runs[0].contains('Tests run: 8, Failures: 0, Errors: 0, Skipped: 0')
assert new File(basedir, 'target/quarkus-app/quarkus-run.jar').isFile()

// Its class loaders load the test kit twice, and the tests are told of everything all the same.
assert runs[0].count('Responds: 7 of 7 declared responses seen in 8 tests') == 1
// Nor does it warn of what the kit has for other frameworks.
assert !log.contains('Failed to index')
assert runs[1].contains('Tests run: 8, Failures: 1, Errors: 0, Skipped: 0')
assert runs[1].contains('OrdersTest.maybeUndeclared')
assert runs[1].contains('[undeclared-response] DELETE /orders/418 was answered with 418')

// The page has each response once, with what the code sends beside what the method declares.
def page = new File(classes, 'META-INF/resources/status-reference.html').text
['POST/orders=201', 'POST/orders=409', 'GET/orders/:number=200', 'GET/orders/:number=404'].each {
  assert page.count("id=\"${it}\"") == 1
}
assert new File(classes, 'META-INF/responds/openapi.json').text.contains('"/orders/{number}"')
