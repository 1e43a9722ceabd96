package dev.responds.processor.compilers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file.
 *
 * @param path where it belongs below a folder of sources, with slashes
 * @param text what it says
 */
public record SourceText(String path, String text) {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:(?:public|final|abstract|sealed) )*(?:class|@?interface|enum|record)"
              + " (\\w+)");

  /** Returns the file that a compiler expects a text to be in: that of its first type. */
  static SourceText of(String text) {
    Matcher named = PACKAGE.matcher(text);
    String folder = named.find() ? named.group(1).replace('.', '/') + "/" : "";
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("no type begins a line of " + text);
    }
    return new SourceText(folder + type.group(1) + ".java", text);
  }

  /** Returns the qualified name of the type that the file is named after. */
  public String typeName() {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }
}
