import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Hashes what stands inside the page, once, when the processor is built, so that no compile has to.
 */
final class HashAssets {

  private static final String FOLDER = "dev/responds/processor/page/";
  private static final String PAGE = FOLDER + "page.";

  /** In the order in which they stand in the page. */
  private static final String[] SCRIPTS = {"page.js", "code.js", "paste.js"};

  private final Path resources;
  private final Path prepared;

  private HashAssets(Path resources, Path prepared) {
    this.resources = resources;
    this.prepared = prepared;
  }

  /** Takes the folder of the resources, and the one of those that are made from them. */
  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    new HashAssets(Path.of(arguments[0]), Path.of(arguments[1])).prepare();
  }

  private void prepare() throws IOException, NoSuchAlgorithmException {
    write(PAGE + "css.sha256", hash(read(resources.resolve(PAGE + "css"))));
    StringBuilder scripts = new StringBuilder();
    for (String script : SCRIPTS) {
      scripts.append(read(resources.resolve(FOLDER + script)));
    }
    write(PAGE + "js.sha256", hash(scripts.toString()));
  }

  /** Browsers hash the text after they have made every line end the same. */
  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r", "");
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
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
