package dev.responds.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.runtime.FieldParser;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CacheControlTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void hasEveryDirectiveForResponses() {
    CacheControl all =
        CacheControl.maxAge(MINUTE)
            .cachePublic()
            .noCache("Set-Cookie", "Age")
            .sMaxAge(Duration.ofHours(1))
            .noTransform()
            .proxyRevalidate()
            .staleWhileRevalidate(Duration.ofSeconds(5))
            .staleIfError(Duration.ofDays(1))
            .immutable()
            .with("Surrogate", "a b")
            .with("x-flag");

    assertThat(FieldParser.directives(all.toString()))
        .containsExactly(
            Map.entry("max-age", "60"),
            Map.entry("public", ""),
            Map.entry("no-cache", "Set-Cookie, Age"),
            Map.entry("s-maxage", "3600"),
            Map.entry("no-transform", ""),
            Map.entry("proxy-revalidate", ""),
            Map.entry("stale-while-revalidate", "5"),
            Map.entry("stale-if-error", "86400"),
            Map.entry("immutable", ""),
            Map.entry("surrogate", "a b"),
            Map.entry("x-flag", ""));
  }

  @Test
  void isWrittenInTheOrderOfTheCalls() {
    assertThat(CacheControl.noStore()).hasToString("no-store");
    assertThat(CacheControl.noCache().cachePrivate()).hasToString("no-cache, private");
    assertThat(CacheControl.of("private").mustRevalidate())
        .hasToString("private, must-revalidate")
        .isEqualTo(CacheControl.of("private").with("must-revalidate"))
        .hasSameHashCodeAs("private, must-revalidate")
        .isNotEqualTo(CacheControl.of("private"));
    assertThat(CacheControl.noCache().cachePrivate("Set-Cookie"))
        .hasToString("no-cache, private=\"Set-Cookie\"");
  }

  @ParameterizedTest
  @CsvSource({"PT0S, 0", "PT0.999S, 0", "PT1.9S, 1", "PT2147483647S, 2147483647"})
  void timeIsRoundedDown(Duration age, String seconds) {
    assertThat(CacheControl.maxAge(age)).hasToString("max-age=" + seconds);
  }

  @Test
  void timeHasALimit() {
    assertThat(CacheControl.maxAge(ChronoUnit.FOREVER.getDuration()))
        .hasToString("max-age=2147483647");
  }

  @Test
  void timeIsNotNegative() {
    assertThatThrownBy(() -> CacheControl.maxAge(Duration.ofNanos(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Cache-Control max-age is negative");
  }

  @Test
  void contradictionsAreRefused() {
    List<UnaryOperator<CacheControl>> fresh =
        List.of(
            directives -> directives.sMaxAge(MINUTE),
            directives -> directives.staleWhileRevalidate(MINUTE),
            directives -> directives.staleIfError(MINUTE),
            CacheControl::cachePublic,
            CacheControl::immutable);
    for (UnaryOperator<CacheControl> directive : fresh) {
      refused(CacheControl.noStore(), directive);
    }
    refused(CacheControl.maxAge(MINUTE), directives -> directives.with("No-Store"));
    refused(CacheControl.of("private"), CacheControl::cachePublic);
    refused(CacheControl.of("public"), CacheControl::cachePrivate);
    refused(CacheControl.of("private"), directives -> directives.sMaxAge(MINUTE));
    refused(CacheControl.noCache(), CacheControl::immutable);
    refused(CacheControl.noCache(), directives -> directives.staleIfError(MINUTE));
    refused(CacheControl.maxAge(MINUTE).mustRevalidate(), d -> d.staleIfError(MINUTE));
    refused(CacheControl.maxAge(MINUTE).staleWhileRevalidate(MINUTE), CacheControl::mustRevalidate);
  }

  private static void refused(CacheControl directives, UnaryOperator<CacheControl> directive) {
    assertThatThrownBy(() -> directive.apply(directives))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Cache-Control has ")
        .hasMessageContaining(", which contradicts ");
  }

  @Test
  void anArgumentHasQuotesWhereItNeedsThem() {
    assertThat(CacheControl.noCache().with("a", "b").with("c", "").with("d", "e f"))
        .hasToString("no-cache, a=b, c=\"\", d=\"e f\"");
  }

  @Test
  void whatConcernsSomeFieldsAloneContradictsNothing() {
    assertThat(CacheControl.maxAge(MINUTE).cachePublic().cachePrivate("Set-Cookie").immutable())
        .hasToString("max-age=60, public, private=\"Set-Cookie\", immutable");
  }

  @Test
  void nothingStandsTwice() {
    assertThatThrownBy(() -> CacheControl.noCache().noCache("Age"))
        .hasMessage("Cache-Control has no-cache twice");
    assertThatThrownBy(() -> CacheControl.of("a").with("A", "1"))
        .hasMessage("Cache-Control has a twice");
  }

  @Test
  void mustUnderstandBringsTheNoStoreOfOlderCaches() {
    assertThat(CacheControl.maxAge(MINUTE).mustUnderstand())
        .hasToString("max-age=60, must-understand, no-store");
    assertThat(CacheControl.noStore().mustUnderstand()).hasToString("no-store, must-understand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"max-age", "S-MaxAge", "stale-if-error", "stale-while-revalidate"})
  void aDurationIsNoText(String name) {
    assertThatThrownBy(() -> CacheControl.of(name)).hasMessageContaining("method of its own");
    assertThatThrownBy(() -> CacheControl.noCache().with(name, "60"))
        .hasMessageContaining("method of its own");
  }
}
