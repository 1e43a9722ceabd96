package dev.responds.contract.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CacheDirectivesTest {

  @Test
  void directivesAreSplitAtCommasOutsideOfQuotes() {
    assertThat(
            CacheDirectives.parse("Public , max-age=60,,no-cache=\"A, \\\"B\\\", C\", x= \"y\" ")
                .directives())
        .hasSize(4)
        .containsEntry("public", "")
        .containsEntry("max-age", "60")
        .containsEntry("no-cache", "A, \\\"B\\\", C")
        .containsEntry("x", "y");
  }

  @Test
  void ofADirectiveTwiceTheFirstCounts() {
    assertThat(CacheDirectives.parse("max-age=0, max-age=60").directives())
        .containsEntry("max-age", "0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "=", "\"", "\"\\", "a=\"", ", ,="})
  void nonsenseSaysNothing(String value) {
    CacheDirectives nonsense = CacheDirectives.parse(value);
    assertThat(nonsense.explicit()).isFalse();
    assertThat(nonsense.invitation()).isEmpty();
    assertThat(nonsense.sharing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "no-store, true",
    "no-cache, true",
    "max-age=0, true",
    "'public, s-maxage=1', true",
    "public, false",
    "private, false",
    "must-revalidate, false",
    "'no-cache=\"Set-Cookie\"', false"
  })
  void lifetimeIsExplicit(String value, boolean explicit) {
    assertThat(CacheDirectives.parse(value).explicit()).isEqualTo(explicit);
  }

  @ParameterizedTest
  @CsvSource({
    "max-age=60, max-age",
    "s-maxage=10, s-maxage",
    "'max-age=1, s-maxage=9', s-maxage",
    "public, public",
    "'public, max-age=99999999999999999999', max-age",
    "'max-age=\"5\"', max-age",
    "'max-age=0, public', public"
  })
  void directiveInvitesACache(String value, String directive) {
    assertThat(CacheDirectives.parse(value).invitation()).contains(directive);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-store",
        "no-store, max-age=60",
        "max-age=0",
        "max-age=00",
        "max-age",
        "max-age=-1",
        "max-age=1h",
        "s-maxage=0",
        "private",
        "no-cache",
        "max-age=/",
        "max-age=:"
      })
  void nothingInvitesACache(String value) {
    assertThat(CacheDirectives.parse(value).invitation()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "public, public",
    "'public, max-age=60', public",
    "s-maxage=60, s-maxage",
    "'public, s-maxage=60', s-maxage",
    "'public, private=\"Set-Cookie\"', public"
  })
  void directiveSharesAmongCallers(String value, String directive) {
    assertThat(CacheDirectives.parse(value).sharing()).contains(directive);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private",
        "max-age=60",
        "public, no-store",
        "public, private",
        "public, no-cache",
        "public, max-age=0",
        "public, max-age=60, s-maxage=0",
        "s-maxage=x",
        "must-revalidate"
      })
  void nothingSharesAmongCallers(String value) {
    assertThat(CacheDirectives.parse(value).sharing()).isEmpty();
  }
}
