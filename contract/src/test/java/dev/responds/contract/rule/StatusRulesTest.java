package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.check;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.rule.check.VendorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusRulesTest {

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 99, 600, 999, 2001, Integer.MAX_VALUE})
  void numberOutOfRangeIsOnlyThat(int status) {
    assertThat(found(get().responds(200, status))).containsExactly("ERROR status-out-of-range");
    assertThat(found(get().responds(status))).containsExactly("ERROR status-out-of-range");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 207, 300, 404, 422, 507, 511})
  void registeredStatusIsNeitherOutOfRangeNorUnassigned(int status) {
    assertThat(found(get().responds(200).responds(response(status).headers("Location"))))
        .doesNotContain("ERROR status-out-of-range", "ERROR status-unassigned");
  }

  @ParameterizedTest
  @CsvSource({
    "299, '', 200",
    "399, '', 300",
    "418, NONE, 0",
    "419, vendor, 400",
    "499, nothing, 400",
    "530, vendor, 500",
    "599, vendor, 500"
  })
  void unassignedCodeIsReadAsItsClass(int status, String variant, String taken) {
    var unassigned =
        check(get().responds(200, status)).stream()
            .map(Verdict::finding)
            .filter(finding -> finding.id().equals("status-unassigned"))
            .toList();
    if (variant.equals("NONE")) {
      assertThat(unassigned).isEmpty();
    } else {
      assertThat(unassigned).extracting(Finding::variant).containsExactly(variant);
      assertThat(unassigned.get(0).arguments().values()).containsEntry("read", taken);
    }
  }

  @Test
  void codeThatTheTeamAllowsIsAdvice() {
    assertThat(found(get().responds(200, 419).allow(200, 419)))
        .containsExactly("ADVICE status-unassigned");
  }

  @Test
  void unassignedSuccessIsNotJudgedByTheMethodAsWell() {
    assertThat(found(on(HttpMethod.PUT).responds(299))).containsExactly("ERROR status-unassigned");
  }

  @Test
  void vendorCodesAreNotRegistered() {
    StatusRegistry registry = StatusRegistry.load();
    for (int status = 100; status < 600; status++) {
      if (VendorCode.find(status).isPresent()) {
        assertThat(registry.find(status)).as("%d", status).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"306, ERROR", "418, WARNING", "402, ADVICE"})
  void reservedCodesWeighDifferently(int status, String level) {
    assertThat(found(get().responds(200, status))).containsExactly(level + " status-reserved");
  }

  @ParameterizedTest
  @ValueSource(ints = {305, 510})
  void deprecatedCode(int status) {
    assertThat(found(get().responds(200, status))).containsExactly("WARNING status-deprecated");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 101, 102, 103, 104, 150, 199})
  void interimStatusIsOnlyThat(int status) {
    assertThat(found(get().responds(200, status))).containsExactly("ERROR informational-as-final");
    assertThat(found(get().responds(status))).containsExactly("ERROR informational-as-final");
  }

  @Test
  void tablesKnowEveryFlagOfTheRegistry() {
    StatusRegistry registry = StatusRegistry.load();
    for (Status status : registry.all()) {
      boolean flagged =
          status.statusClass() > 1
              && status.flag() != Status.Flag.ACTIVE
              && status.flag() != Status.Flag.MEMBER_ONLY;
      boolean reported =
          found(get().responds(200, status.code())).stream()
              .anyMatch(id -> id.endsWith("status-reserved") || id.endsWith("status-deprecated"));
      assertThat(reported).as("%s", status).isEqualTo(flagged);
    }
  }
}
