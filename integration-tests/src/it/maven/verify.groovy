def log = new File(basedir, 'build.log').text
def classes = { new File(basedir, "target/${it}/classes") }

// Only the second build failed, with our message at the annotation value.
def message = 'Orders.java:[12,13] [status-out-of-range] 99 is not an HTTP status code'
assert log.contains(message)
assert log.indexOf(message) > log.indexOf('BUILD SUCCESS')

// The type that the controller returns was generated and compiled, and its class uses it.
assert new File(classes('main'), 'shop/OrdersResponses$Create.class').isFile()
assert new File(classes('main'), 'shop/Orders.class').getText('ISO-8859-1').contains('shop/OrdersResponses')

// The page is where the option says, and is there when rules fail, too.
def page = 'META-INF/resources/status-reference.html'
assert new File(classes('main'), page).text.contains('/orders/{number}')
assert new File(classes('broken'), page).text.contains('id="status-out-of-range"')
assert new File(classes('main'), 'META-INF/responds/catalog.json').isFile()
