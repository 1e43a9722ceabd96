def windows = File.separator == '\\'
def tool = { new File(System.getProperty('java.home'), 'bin/' + it + (windows ? '.exe' : '')).path }
def jar = { name -> new File(localRepositoryPath, "dev/responds/${name}").listFiles()
    .findAll { it.directory }.collectMany { it.listFiles().toList() }
    .find { it.name ==~ /${name}-[\d.]+(-SNAPSHOT)?\.jar/ }.path }
def run = { List<String> command ->
  def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
  def printed = process.inputStream.text
  [process.waitFor(), printed]
}

def annotations = jar('responds-annotations')
def processor = jar('responds-processor')
def compile = { String source, String target ->
  run([tool('javac'), '--release', '17', '-d', target, '-cp', annotations, '-processorpath', processor,
       source + '/shop/Orders.java'])
}

def (compiled, summary) = compile('src', 'classes')
assert compiled == 0
assert summary.startsWith('Note: Responds: endpoints: 1; responses: 2 declared')
assert summary.readLines().size() == 2
assert new File(basedir, 'classes/META-INF/responds/status-reference.html').text.contains('/orders')

def path = ['classes', annotations].join(File.pathSeparator)
def (ran, printed) = run([tool('java'), '-cp', path, 'shop.Orders', '7', 'none'])
assert ran == 0
assert printed.readLines().size() == 2
assert printed.readLines()[0].startsWith('201 ') && printed.contains('/orders/7')
assert printed.readLines()[1].startsWith('409 ')

def (refused, message) = compile('broken', 'broken-classes')
assert refused == 1
assert message.contains('Orders.java:10: error: [status-out-of-range]')
assert message.contains('1 error')
assert new File(basedir, 'broken-classes/META-INF/responds/status-reference.html').isFile()
