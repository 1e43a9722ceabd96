package dev.responds.processor.suggest;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which annotations of other tools name statuses, each with a reason, and nothing else. */
final class ForeignTrees {

  private static final Set<String> ONE = Set.of("ApiResponse", "APIResponse");
  private static final Set<String> SEVERAL = Set.of("ApiResponses", "APIResponses");
  private static final Set<String> STATUS = Set.of("responseCode", "code");
  private static final Set<String> REASON = Set.of("description", "message");

  private ForeignTrees() {}

  /** Returns the statuses that it names; empty if it says more, or is another annotation. */
  static List<Integer> statuses(AnnotationTree annotation) {
    String name = simpleName(annotation);
    if (ONE.contains(name)) {
      return status(annotation).map(List::of).orElse(List.of());
    }
    return SEVERAL.contains(name) && annotation.getArguments().size() == 1
        ? entries(annotation.getArguments().get(0))
        : List.of();
  }

  /** Returns the names that its imports end with: its own, and that of its entries. */
  static List<String> names(AnnotationTree annotation) {
    String name = simpleName(annotation);
    return SEVERAL.contains(name)
        ? List.of(name, name.substring(0, name.length() - 1))
        : List.of(name);
  }

  private static String simpleName(AnnotationTree annotation) {
    String written = annotation.getAnnotationType().toString();
    return written.substring(written.lastIndexOf('.') + 1);
  }

  private static List<Integer> entries(ExpressionTree argument) {
    ExpressionTree value =
        argument instanceof AssignmentTree named ? named.getExpression() : argument;
    List<? extends ExpressionTree> entries =
        value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
    List<Integer> statuses = new ArrayList<>();
    for (ExpressionTree entry : entries) {
      Optional<Integer> status =
          entry instanceof AnnotationTree inner && ONE.contains(simpleName(inner))
              ? status(inner)
              : Optional.empty();
      if (status.isEmpty()) {
        return List.of();
      }
      statuses.add(status.get());
    }
    return statuses;
  }

  private static Optional<Integer> status(AnnotationTree annotation) {
    Optional<Integer> status = Optional.empty();
    for (ExpressionTree argument : annotation.getArguments()) {
      if (!(argument instanceof AssignmentTree named)) {
        return Optional.empty();
      }
      String attribute = named.getVariable().toString();
      if (STATUS.contains(attribute)) {
        status = number(named.getExpression());
      } else if (!REASON.contains(attribute)) {
        return Optional.empty();
      }
    }
    return status;
  }

  private static Optional<Integer> number(ExpressionTree value) {
    String written = value instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : "";
    return written.matches("[1-5]\\d\\d")
        ? Optional.of(Integer.valueOf(written))
        : Optional.empty();
  }
}
