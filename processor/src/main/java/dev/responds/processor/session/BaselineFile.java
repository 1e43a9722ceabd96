package dev.responds.processor.session;

import dev.responds.contract.rule.Baseline;
import dev.responds.contract.rule.RuleBook;
import dev.responds.contract.rule.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** The baseline of a module: a file among its sources, which a compile may make smaller. */
public final class BaselineFile {

  private final Path file;
  private final boolean anew;
  private final Baseline before;

  private BaselineFile(Path file, boolean anew, Baseline before) {
    this.file = file;
    this.anew = anew;
    this.before = before;
  }

  /**
   * Reads it; one that does not exist has no findings.
   *
   * @param anew whether it is written with all that is found
   * @throws IOException if it cannot be read
   */
  public static BaselineFile read(Path file, boolean anew) throws IOException {
    try {
      return new BaselineFile(file, anew, Baseline.parse(Files.readString(file)));
    } catch (NoSuchFileException notYet) {
      return new BaselineFile(file, anew, Baseline.EMPTY);
    }
  }

  /** Returns whether nobody is told of a finding. */
  boolean knows(Verdict verdict) {
    return anew ? Baseline.takes(verdict) : before.knows(verdict);
  }

  /** Returns what stands in it and cannot be meant. */
  public List<String> unknown(RuleBook rules) {
    return anew ? List.of() : before.unknown(rules);
  }

  /**
   * Writes it if it has changed: with all that is found if somebody has asked for that, and else
   * without what is no longer found.
   *
   * @param looked whether rules about code have been asked
   * @return how many findings are in it now
   * @throws IOException if it cannot be written
   */
  public int write(Collection<Verdict> found, RuleBook rules, boolean looked) throws IOException {
    Baseline after =
        anew ? Baseline.of(found) : before.without(found, rule -> isAsked(rule, rules, looked));
    if (anew || after.size() < before.size()) {
      Files.writeString(file, after.print());
    }
    return after.size();
  }

  private static boolean isAsked(String id, RuleBook rules, boolean looked) {
    return rules.find(id).filter(rule -> looked || !rule.needsCode()).isPresent();
  }
}
