package dev.responds.test.record;

import dev.responds.contract.text.Translations;
import dev.responds.test.api.Language;
import dev.responds.test.coverage.CoverageFiles;
import dev.responds.test.coverage.CoverageReport;
import dev.responds.test.coverage.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What is said, written and decided when all tests of a virtual machine are over. */
public final class EndOfRun {

  private static final int UNSEEN_SHOWN = 30;

  private final Recorder recorder;
  private final Settings settings;
  private final PrintStream out;
  private final Translations texts = Language.ofRuns(Language.current());

  /**
   * Makes it.
   *
   * @param recorder has seen the run
   * @param settings what the build asks for
   * @param out where people read
   */
  public EndOfRun(Recorder recorder, Settings settings, PrintStream out) {
    this.recorder = recorder;
    this.settings = settings;
    this.out = out;
  }

  /** Returns what fails the run; nothing if it is fine. */
  public List<String> close() {
    List<String> failures = new ArrayList<>();
    if (recorder.tally().all().isEmpty() && abandon()) {
      return failures;
    }
    recorder.takeComplaints().forEach(complaint -> out.println("Responds: " + complaint));
    if (!recorder.api().endpoints().isEmpty()) {
      try {
        Path directory = settings.directory();
        CoverageFiles.in(directory)
            .end(
                recorder.tally(),
                (tests, last) -> {
                  CoverageReport report =
                      CoverageReport.of(recorder.api(), tests, Language.current());
                  CoverageFiles.write(directory.resolve("coverage.json"), report.json());
                  CoverageFiles.write(directory.resolve("coverage.html"), report.html());
                  if (last) {
                    tell(report, directory);
                    failures.addAll(lacking(report));
                  }
                });
      } catch (IOException e) {
        out.println("Responds: " + texts.get("unwritten", e));
      }
    }
    failures.addAll(recorder.takeLate());
    if (settings.printsFailures()) {
      failures.forEach(failure -> out.println("Responds: " + failure));
    }
    return failures;
  }

  private boolean abandon() {
    try {
      return CoverageFiles.in(settings.directory()).abandon();
    } catch (IOException e) {
      out.println("Responds: " + texts.get("unwritten", e));
      return true;
    }
  }

  private void tell(CoverageReport report, Path directory) {
    out.println("Responds: " + report.summary());
    List<String> unseen = report.unseen();
    for (String line : unseen.subList(0, Math.min(UNSEEN_SHOWN, unseen.size()))) {
      out.println("Responds:   " + texts.get("unseen", line));
    }
    if (unseen.size() > UNSEEN_SHOWN) {
      int more = unseen.size() - UNSEEN_SHOWN;
      out.println(
          "Responds:   " + texts.get("unseen.more", more, directory.resolve("coverage.json")));
    }
  }

  private List<String> lacking(CoverageReport report) {
    OptionalInt minimum = settings.minimum();
    return minimum.isPresent() && report.percent() < minimum.getAsInt()
        ? List.of(texts.get("minimum", report.summary(), report.percent(), minimum.getAsInt()))
        : List.of();
  }
}
