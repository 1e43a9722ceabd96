def log = new File(basedir, 'build.log').text
def classes = { new File(basedir, "target/${it}/classes") }
def windows = File.separator == '\\'
def java = new File(System.getProperty('java.home'), 'bin/java' + (windows ? '.exe' : '')).path
def annotations = new File(localRepositoryPath, 'dev/responds/responds-annotations').listFiles()
    .findAll { it.directory }.collectMany { it.listFiles().toList() }
    .find { it.name.endsWith('.jar') }

// The module runs as a module, and its builders answer.
assert new File(classes('main'), 'module-info.class').isFile()
def path = [classes('main'), annotations].join(File.pathSeparator)
def process = new ProcessBuilder(java, '-p', path, '-m', 'com.example.shop/shop.Orders', '7', 'none')
    .redirectErrorStream(true).start()
def printed = process.inputStream.text
assert process.waitFor() == 0 : printed
assert printed.readLines()*.take(4) == ['201 ', '409 ']

// The page is called as the module is.
def page = 'META-INF/resources/status-reference.html'
assert new File(classes('main'), page).text.contains('com.example.shop')

def message = 'Orders.java:[10,13] [status-out-of-range] 99 is not an HTTP status code'
assert log.contains(message)
assert log.indexOf(message) > log.indexOf('BUILD SUCCESS')
