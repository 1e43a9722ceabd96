import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Joins the examples of the rules into one file, once, when the rules are built: each compile would
 * take longer to open all of them than to read one.
 */
final class JoinExamples {

  private static final String EXAMPLES = "dev/responds/contract/rule/examples";
  private static final String EXTENSION = ".java.txt";

  private final Path resources;
  private final Path prepared;

  private JoinExamples(Path resources, Path prepared) {
    this.resources = resources;
    this.prepared = prepared;
  }

  /** Takes the folder of the resources, and the one of those that are made from them. */
  public static void main(String[] arguments) throws IOException {
    new JoinExamples(Path.of(arguments[0]), Path.of(arguments[1])).prepare();
  }

  private void prepare() throws IOException {
    write(EXAMPLES + ".txt", examples());
  }

  /** A line that begins with a number sign, as none of Java does, has the id of the rule. */
  private String examples() throws IOException {
    StringBuilder joined = new StringBuilder();
    try (Stream<Path> files = Files.list(resources.resolve(EXAMPLES))) {
      for (Path file : files.sorted().toList()) {
        String rule = file.getFileName().toString().replace(EXTENSION, "");
        joined.append("# ").append(rule).append('\n').append(read(file));
      }
    }
    return joined.toString();
  }

  /** Every line end is the same on every machine. */
  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r", "");
  }

  /** A file that is right already keeps its time, so that nothing is built anew for it. */
  private void write(String name, String text) throws IOException {
    Path file = prepared.resolve(name);
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }
}
