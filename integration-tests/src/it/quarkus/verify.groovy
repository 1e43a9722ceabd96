def log = new File(basedir, 'build.log').text
def classes = new File(basedir, 'target/classes')

// The server of Quarkus' own build has sent what builders make, and has served the page.
assert log.contains('Tests run: 6, Failures: 0, Errors: 0, Skipped: 0')
assert new File(basedir, 'target/quarkus-app/quarkus-run.jar').isFile()

// The page has each response once, with what the code sends beside what the method declares.
def page = new File(classes, 'META-INF/resources/status-reference.html').text
['POST/orders=201', 'POST/orders=409', 'GET/orders/:number=200', 'GET/orders/:number=404'].each {
  assert page.count("id=\"${it}\"") == 1
}
assert new File(classes, 'META-INF/responds/openapi.json').text.contains('"/orders/{number}"')
