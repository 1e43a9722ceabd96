package dev.responds.contract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          out-of-stock              | /problems/              | /problems/out-of-stock
          out-of-stock              | https://a.example/p     | https://a.example/p/out-of-stock
          out-of-stock              | https://a.example/p#    | https://a.example/p#out-of-stock
          out-of-stock              | https://a.example/?p=   | https://a.example/?p=out-of-stock
          out-of-stock              | urn:problem:shop:       | urn:problem:shop:out-of-stock
          stock/none                | /problems/              | /problems/stock/none
          https://b.example/late    | /problems/              | https://b.example/late
          tag:b.example,2026:late   | /problems/              | tag:b.example,2026:late
          /errors/late              | https://a.example/p     | /errors/late
          품절                      | /problems/              | /problems/%ED%92%88%EC%A0%88
          """)
  void namesFollowTheBaseAndWholeReferencesStand(String written, String base, String uri) {
    assertThat(ProblemType.of(written, base)).contains(new ProblemType(uri));
  }

  @Test
  void whatSaysNothingBeyondTheStatusIsNoType() {
    assertThat(ProblemType.of("about:blank", "/problems/")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"out of stock", "a\"b", "a%", "%zz", "<x>", ":", "a#b#c", "x\ny", "{id}"})
  void whatMakesNoReferenceIsRefused(String written) {
    assertThatThrownBy(() -> ProblemType.of(written, "/problems/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/problems/, true",
    "https://a.example/p, true",
    "urn:p:, true",
    "not a base, false",
    "https://[, false",
    "%, false"
  })
  void baseIsTheBeginningOfAReference(String written, boolean base) {
    assertThat(ProblemType.isBase(written)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /problems/out-of-stock                                | out-of-stock | Out of stock
          https://a.example/p#out_of_stock                      | out_of_stock | Out of stock
          https://a.example/stock/                              | stock        | Stock
          urn:problem:late                                      | late         | Late
          /problems/%ED%92%88%EC%A0%88                          | 품절         | 품절
          https://iana.org/assignments/http-problem-types#date  | date         | Date Not Acceptable
          https://iana.org/assignments/http-problem-types#ohttp-key | ohttp-key | Oblivious HTTP key configuration not acceptable
          /--/                                                  | --           | /--/
          """)
  void titleIsTheRegisteredOneOrTheWordsOfTheName(String uri, String name, String title) {
    ProblemType type = new ProblemType(uri);

    assertThat(type.name()).isEqualTo(name);
    assertThat(type.title()).isEqualTo(title);
  }

  @Test
  void halfASurrogatePairMakesNoUri() {
    assertThatThrownBy(() -> ProblemType.of("\ud83d", "https://example.org/"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ProblemType.isBase("https://example.org/\ud83d")).isFalse();
    assertThat(ProblemType.isBase("https://example.org/\ud83d\ude00")).isTrue();
  }
}
