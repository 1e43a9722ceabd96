package dev.responds.processor;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The check that the annotations jar of a compile is one that generated code runs with. It reads a
 * constant by name, so that a jar of any version can be told apart.
 */
final class RuntimeLevelCheck {

  /** The level that the builders of this processor are written for. */
  static final int LEVEL = 4;

  private static final String TYPE = "dev.responds.runtime.RuntimeLevel";
  private static final String CONSTANT = "LEVEL";

  /** The level of a jar that has none: it is older than the constant. */
  private static final int BEFORE_LEVELS = 0;

  private RuntimeLevelCheck() {}

  /** Returns the mismatch, or nothing where the jar fits. */
  static List<Finding> find(Elements elements) {
    int found = level(elements.getTypeElement(TYPE));
    if (found == LEVEL) {
      return List.of();
    }
    String wanted = Integer.toString(LEVEL);
    return List.of(
        Finding.misuse(
            "runtime-level",
            Source.NOWHERE,
            Arguments.of("found", Integer.toString(found)).and("needed", wanted)));
  }

  private static int level(@Nullable TypeElement type) {
    if (type != null) {
      for (Element member : type.getEnclosedElements()) {
        if (member.getSimpleName().contentEquals(CONSTANT)
            && member instanceof VariableElement constant
            && constant.getConstantValue() instanceof Integer level) {
          return level;
        }
      }
    }
    return BEFORE_LEVELS;
  }
}
