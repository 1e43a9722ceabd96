package dev.responds.contract.rule;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Waiver;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the waivers that waive nothing at any of the endpoints they hold for.
 *
 * <p>It looks at those of classes and methods of this compile. The endpoints of a package may be
 * compiled apart, and those of an interface or an abstract class may be elsewhere altogether.
 */
final class IdleWaivers {

  /**
   * Beside a code that is wrong as such, which could stand for any other, most rules say nothing.
   */
  private static final Set<String> WRONG_CODES =
      Set.of("informational-as-final", "status-out-of-range", "status-unassigned");

  private final Set<Source> idle = new HashSet<>();

  /**
   * Collects them.
   *
   * @param endpoints all endpoints of the compile
   * @param found what was found at each of them, also what is switched off
   * @param needsCode whether the rule of an id finds nothing where nobody has looked at the code
   */
  IdleWaivers(List<Endpoint> endpoints, List<List<Finding>> found, Predicate<String> needsCode) {
    Set<Source> busy = new HashSet<>();
    for (int i = 0; i < endpoints.size(); i++) {
      Endpoint endpoint = endpoints.get(i);
      for (Waiver waiver : endpoint.waivers()) {
        if (endpoint.handler().abstractMethod()
            || mayWaive(waiver, found.get(i))
            || (!endpoint.proof().returnsAreKnown() && needsCode.test(waiver.rule()))) {
          busy.add(waiver.source());
        } else if (isNear(waiver)) {
          idle.add(waiver.source());
        }
      }
    }
    idle.removeAll(busy);
    if (!idle.isEmpty()) {
      Set<String> owners = owners(endpoints);
      idle.removeIf(waiver -> !owners.contains(waiver.name()));
    }
  }

  /** Returns whether the waiver has no effect anywhere. */
  boolean contains(Waiver waiver) {
    return idle.contains(waiver.source());
  }

  private static boolean mayWaive(Waiver waiver, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.id().equals(waiver.rule()) || WRONG_CODES.contains(finding.id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(Waiver waiver) {
    return waiver.scope() == Scope.METHOD || waiver.scope() == Scope.TYPE;
  }

  /** The controllers, and the types that enclose them: they are compiled together. */
  private static Set<String> owners(List<Endpoint> endpoints) {
    Set<String> owners = new HashSet<>();
    for (Endpoint endpoint : endpoints) {
      JavaType controller = endpoint.handler().controller();
      for (int depth = 1; depth <= controller.names().size(); depth++) {
        owners.add(
            JavaType.of(
                    controller.packageName(),
                    controller.names().subList(0, depth).toArray(String[]::new))
                .canonicalName());
      }
    }
    return owners;
  }
}
