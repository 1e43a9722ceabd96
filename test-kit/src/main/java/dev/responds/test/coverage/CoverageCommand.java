package dev.responds.test.coverage;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.json.MalformedJsonException;
import dev.responds.contract.text.Translations;
import dev.responds.test.api.Language;
import dev.responds.test.api.ResponseKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds up what several modules have seen, and asks for a minimum of all of them: for builds in
 * which no process knows that it is the last one.
 *
 * <pre>{@code
 * java -cp ... dev.responds.test.coverage.CoverageCommand --minimum=100 a/target/responds/coverage.json ...
 * }</pre>
 */
public final class CoverageCommand {

  private static final String MINIMUM = "--minimum=";
  private static final int MISUSED = 2;

  private final PrintStream out;
  private final Translations texts;

  private CoverageCommand(PrintStream out, Translations texts) {
    this.out = out;
    this.texts = texts;
  }

  /** Runs the command, and ends the virtual machine: with 1 if too little was seen. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, Language.current()));
  }

  /** Returns the exit code: 0, or 1 if too little was seen, or 2 if it was called wrongly. */
  static int run(List<String> arguments, PrintStream out, Locale language) {
    CoverageCommand command = new CoverageCommand(out, Language.ofRuns(language));
    Map<ResponseKey, Boolean> seen = new TreeMap<>();
    int minimum = 0;
    for (String argument : arguments) {
      try {
        if (argument.startsWith(MINIMUM)) {
          minimum = Integer.parseInt(argument.substring(MINIMUM.length()));
        } else {
          add(Path.of(argument), seen);
        }
      } catch (NumberFormatException e) {
        return command.misused("command.number", argument);
      } catch (IOException | MalformedJsonException e) {
        return command.misused("command.unreadable", argument, String.valueOf(e.getMessage()));
      }
    }
    return seen.isEmpty() ? command.misused("command.none") : command.tell(seen, minimum);
  }

  private int misused(String key, Object... arguments) {
    say(key, arguments);
    return MISUSED;
  }

  private void say(String key, Object... arguments) {
    out.println("Responds: " + texts.get(key, arguments));
  }

  /** A response that one of the modules has seen was seen. */
  private static void add(Path file, Map<ResponseKey, Boolean> seen) throws IOException {
    JsonObject report = JsonParser.object(Files.readString(file, StandardCharsets.UTF_8));
    List<?> responses = report.getArray("responses");
    for (Object entry : responses == null ? List.of() : responses) {
      if (entry instanceof JsonObject response && response.getBoolean("counts", false)) {
        ResponseKey key =
            new ResponseKey(
                response.getString("endpoint", ""),
                response.getInt("status", 0),
                response.getString("mediaType", ""),
                response.getString("problem", ""));
        seen.merge(key, response.getInt("seenBy", 0) > 0, Boolean::logicalOr);
      }
    }
  }

  private int tell(Map<ResponseKey, Boolean> seen, int minimum) {
    List<ResponseKey> unseen = new ArrayList<>();
    for (Map.Entry<ResponseKey, Boolean> response : seen.entrySet()) {
      if (!response.getValue()) {
        unseen.add(response.getKey());
      }
    }
    int count = seen.size() - unseen.size();
    int percent = count * 100 / seen.size();
    say("command.summary", count, texts.counted("count.responses", seen.size()));
    for (ResponseKey key : unseen) {
      out.println("Responds:   " + texts.get("command.unseen", key.status(), key.endpoint()));
    }
    if (percent < minimum) {
      say("command.minimum", percent, minimum);
      return 1;
    }
    return 0;
  }
}
