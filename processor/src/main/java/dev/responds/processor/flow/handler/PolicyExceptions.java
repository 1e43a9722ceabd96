package dev.responds.processor.flow.handler;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.Marks.Found;
import dev.responds.processor.flow.code.Marks.Mark;
import dev.responds.processor.flow.handler.Findings.Cause;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.value.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.objectweb.asm.tree.ClassNode;

/** What the policies around an endpoint say of exceptions whose handlers cannot be read. */
public final class PolicyExceptions {

  private static final String POLICY = "dev/responds/StatusPolicy";

  private final Classes classes;
  private final Hierarchy hierarchy;
  private final Marks marks;
  private final Optional<String> everywhere;
  private final Map<String, List<Map<String, Integer>>> known = new HashMap<>();

  /**
   * Makes a reader of policies.
   *
   * @param everywhere the internal name of the class whose policy holds for everything
   */
  public PolicyExceptions(
      Classes classes, Hierarchy hierarchy, Marks marks, Optional<String> everywhere) {
    this.classes = classes;
    this.hierarchy = hierarchy;
    this.marks = marks;
    this.everywhere = everywhere;
  }

  /** Finds what answers an exception. */
  public interface Answers {

    /** Adds it, and returns whether somebody answers, or the exception says how it is answered. */
    boolean add(Fact.Instance exception, Witness way, Findings findings);
  }

  /**
   * Adds what an exception becomes: what is understood of those who answer it, else what the
   * policies say, else what was found all the same.
   */
  public void add(Fact.Instance exception, Witness way, Findings findings, Answers answers) {
    OptionalInt status = status(findings.endpoint().type(), exception.type());
    if (status.isEmpty()) {
      answers.add(exception, way, findings);
      return;
    }
    Findings read = new Findings(findings.endpoint());
    if (answers.add(exception, way, read) && read.isCertain()) {
      findings.addAll(read);
    } else {
      Cause cause = Cause.thrown(exception.type(), way, Optional.empty());
      findings.add(status.getAsInt(), Optional.empty(), cause);
    }
  }

  /**
   * Returns the status of an exception, as the nearest policy that names it says.
   *
   * @param type internal name of the class of an endpoint
   * @param exception internal name of the exception
   */
  private OptionalInt status(String type, String exception) {
    for (Map<String, Integer> entries : known.computeIfAbsent(type, this::around)) {
      for (String each : hierarchy.superclasses(exception)) {
        Integer status = entries.get(each);
        if (status != null) {
          return OptionalInt.of(status);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the entries of each policy, the nearest first. */
  private List<Map<String, Integer>> around(String type) {
    List<Map<String, Integer>> policies = new ArrayList<>();
    for (String each = type; !each.isEmpty(); each = before(each, '$')) {
      addOn(each, policies);
    }
    for (String each = before(type, '/'); !each.isEmpty(); each = before(each, '/')) {
      addOn(each + "/package-info", policies);
    }
    if (everywhere.isPresent()) {
      addOn(everywhere.get(), policies);
    }
    return policies;
  }

  private static String before(String name, char end) {
    return name.substring(0, Math.max(0, name.lastIndexOf(end)));
  }

  /** The policy of a class comes before its rulesets. */
  private void addOn(String type, List<Map<String, Integer>> policies) {
    ClassNode node = classes.find(type);
    List<Mark> all = node == null ? List.of() : marks.of(node);
    for (Mark mark : all) {
      if (mark.type().equals(POLICY)) {
        add(mark, policies);
      }
    }
    for (Mark mark : all) {
      Optional<Found> ruleset =
          mark.type().equals(POLICY) ? Optional.empty() : marks.find(List.of(mark), POLICY);
      if (ruleset.isPresent()) {
        add(ruleset.get().found(), policies);
      }
    }
  }

  private static void add(Mark policy, List<Map<String, Integer>> policies) {
    Map<String, Integer> entries = new LinkedHashMap<>();
    for (Mark entry : policy.marks("exceptions")) {
      OptionalInt status = entry.number("status");
      for (String exception : entry.types("exception")) {
        if (status.isPresent()) {
          entries.putIfAbsent(exception, status.getAsInt());
        }
      }
    }
    if (!entries.isEmpty()) {
      policies.add(entries);
    }
  }
}
