package dev.responds.it.gradle;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a run of Gradle came to. */
record Build(boolean succeeded, String output, long millis) {

  private static final Pattern COMPILED =
      Pattern.compile("Incremental compilation of (\\d+) classes completed");

  /** Returns what Gradle says of a task that had nothing to do: UP-TO-DATE, FROM-CACHE, … */
  String outcome(String task) {
    Matcher line =
        Pattern.compile("(?m)^> Task " + Pattern.quote(task) + "(?: ([A-Z-]+))?$").matcher(output);
    String last = "not run";
    while (line.find()) {
      last = line.group(1) == null ? "executed" : line.group(1);
    }
    return last;
  }

  /** Returns how many classes each task that compiled incrementally took on. */
  List<Integer> incremental() {
    return COMPILED.matcher(output).results().map(m -> Integer.parseInt(m.group(1))).toList();
  }

  /** Returns why a task compiled everything, or the empty text. */
  String full() {
    Matcher reason = Pattern.compile("Full recompilation is required because (.+)").matcher(output);
    return reason.find() ? reason.group(1) : "";
  }

  /** Returns the lines that tell of something wrong, each with the one below it. */
  String complaints() {
    Matcher line =
        Pattern.compile("(?m)^.*(error|warning): .*\\R?.*$|^> .*failed.*").matcher(output);
    return line.results().map(MatchResult::group).collect(Collectors.joining("\n"));
  }
}
