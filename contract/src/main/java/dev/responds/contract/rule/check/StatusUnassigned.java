package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports final codes that the registry does not have, those of vendors by their names. */
final class StatusUnassigned extends ResponseRule {

  StatusUnassigned() {
    super("status-unassigned", Severity.ERROR, rfc(9110, "15"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean assigned = judged.registeredFinal() || judged.outOfRange() || judged.status() < 200;
    if (assigned) {
      return Optional.empty();
    }
    return Optional.of(
        VendorCode.find(judged.status())
            .map(vendor -> ofVendor(judged, vendor))
            .orElseGet(() -> plain(judged)));
  }

  private Finding plain(JudgedResponse judged) {
    return finding(
        "", weight(judged), judged.value(), arguments(judged).and("day", StatusRegistry.SNAPSHOT));
  }

  private Finding ofVendor(JudgedResponse judged, VendorCode vendor) {
    return finding(
        vendor.instead().isEmpty() ? "nothing" : "vendor",
        weight(judged),
        judged.value(),
        arguments(judged)
            .and("vendor", vendor.vendor())
            .and("name", vendor.name())
            .and("instead", vendor.instead()));
  }

  private static Arguments arguments(JudgedResponse judged) {
    return judged.arguments().and("read", Integer.toString(judged.interpreted().code()));
  }

  /** A team that lists the code among its own knows what it does. */
  private static Severity weight(JudgedResponse judged) {
    boolean chosen = judged.endpoint().policy().allow().contains(judged.status());
    return chosen ? Severity.ADVICE : Severity.ERROR;
  }
}
