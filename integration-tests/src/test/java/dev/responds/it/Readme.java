package dev.responds.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What README, and the pages behind it, tell users to write. */
public final class Readme {

  private Readme() {}

  /** Returns the example of README that a comment gives this name. */
  public static String example(String name) throws IOException {
    return example("README.md", name);
  }

  /** Returns the example of a page that a comment gives this name. */
  public static String example(String page, String name) throws IOException {
    Matcher example =
        Pattern.compile("<!-- example: " + name + " -->\\s+```\\w+\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("..", page)));
    if (!example.find()) {
      throw new IllegalArgumentException(page + " has no example called " + name);
    }
    return example.group(1);
  }
}
