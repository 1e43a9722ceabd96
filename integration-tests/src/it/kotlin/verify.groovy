def classes = new File(basedir, 'target/classes')

// Kotlin was compiled against the builders that kapt had made of its stubs, and they were compiled after it.
assert new File(classes, 'shop/OrdersResponses$Create.class').isFile()
assert new File(classes, 'shop/Orders.class').getText('ISO-8859-1').contains('shop/OrdersResponses')

// The page has what annotations, signatures and comments tell.
def page = new File(classes, 'META-INF/resources/status-reference.html').text
['POST/orders=201', 'POST/orders=409', 'GET/orders/:number=200', 'GET/orders/:number=404'].each {
  assert page.count("id=\"${it}\"") == 1
}
assert page.contains('Takes an order')
