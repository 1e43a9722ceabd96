package dev.responds.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What README tells users to write. */
public final class Readme {

  private Readme() {}

  /** Returns the example that a comment gives this name. */
  public static String example(String name) throws IOException {
    Matcher example =
        Pattern.compile("<!-- example: " + name + " -->\\s+```\\w+\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../README.md")));
    if (!example.find()) {
      throw new IllegalArgumentException("README has no example called " + name);
    }
    return example.group(1);
  }
}
