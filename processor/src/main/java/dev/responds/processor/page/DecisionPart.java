package dev.responds.processor.page;

import dev.responds.processor.page.view.Decision;
import dev.responds.processor.page.view.Prose;
import dev.responds.processor.page.view.StatusLink;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Arranges the help for choosing between statuses that are easily taken for one another. */
final class DecisionPart {

  /** For each decision the statuses, in the order in which its questions are asked. */
  private static final List<List<Integer>> DECISIONS =
      List.of(
          List.of(401, 404, 403),
          List.of(303, 307, 308, 301, 302),
          List.of(400, 422, 409),
          List.of(410, 404),
          List.of(201, 202, 204, 200));

  private final Context context;

  DecisionPart(Context context) {
    this.context = context;
  }

  List<Decision> arrange() {
    List<Decision> decisions = new ArrayList<>();
    for (List<Integer> codes : DECISIONS) {
      decisions.add(decision(codes));
    }
    return decisions;
  }

  private Decision decision(List<Integer> codes) {
    List<StatusLink> statuses = new ArrayList<>();
    StringBuilder name = new StringBuilder("choose");
    for (int code : new TreeSet<>(codes)) {
      name.append(statuses.isEmpty() ? '.' : '-').append(code);
      statuses.add(context.status(code));
    }
    String key = name.toString();
    List<Decision.Step> steps = new ArrayList<>();
    for (int code : codes) {
      steps.add(new Decision.Step(context.texts().prose(key + "." + code), context.status(code)));
    }
    Prose note = Prose.of(context.texts().find(key + ".note").orElse(""));
    return new Decision(key.replace('.', '-'), statuses, steps, note);
  }
}
