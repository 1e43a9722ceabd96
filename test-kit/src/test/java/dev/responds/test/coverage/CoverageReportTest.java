package dev.responds.test.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.api.DeclaredApi;
import dev.responds.test.api.ResponseKey;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageReportTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 of 0 declared responses seen in 0 tests",
    "1, 0 of 0 declared responses seen in 1 test",
    "2, 0 of 0 declared responses seen in 2 tests"
  })
  void oneTestIsNoTests(int number, String summary) {
    SortedMap<TestName, SortedSet<ResponseKey>> tests = new TreeMap<>();
    for (int i = 0; i < number; i++) {
      tests.put(new TestName("OrdersTest", "test" + i), new TreeSet<>());
    }

    assertThat(CoverageReport.of(new DeclaredApi(List.of()), tests, Locale.ENGLISH).summary())
        .isEqualTo(summary);
  }
}
