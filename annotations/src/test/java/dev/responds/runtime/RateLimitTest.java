package dev.responds.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.http.RateLimit;
import dev.responds.http.RateLimitPolicy;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {

  @Test
  void saysWhatIsLeft() {
    RateLimit limit = RateLimit.of("per \"minute\"", 7);

    assertThat(limit).hasToString("\"per \\\"minute\\\"\";r=7");
    assertThat(limit.partitionKey("é").reset(Duration.ofMillis(29_001)))
        .hasToString("\"per \\\"minute\\\"\";r=7;t=30;pk=:w6k=:")
        .isEqualTo(
            RateLimit.of("per \"minute\"", 7).reset(Duration.ofSeconds(30)).partitionKey("é"));
    assertThat(FieldParser.items(limit.reset(Duration.ZERO).toString()))
        .containsExactly(Map.of("", "per \"minute\"", "r", "7", "t", "0"));
  }

  @Test
  void saysWhatIsAllowed() {
    RateLimitPolicy policy =
        RateLimitPolicy.of("day", 1_000_000)
            .window(Duration.ofDays(1))
            .unit("content-bytes")
            .partitionKey("user7");

    assertThat(policy).hasToString("\"day\";q=1000000;qu=\"content-bytes\";w=86400;pk=:dXNlcjc=:");
    assertThat(policy)
        .isEqualTo(policy.window(Duration.ofHours(24)))
        .isNotEqualTo(policy.unit("a"));
    assertThat(FieldParser.items(policy.toString()).get(0))
        .containsEntry("qu", "content-bytes")
        .containsEntry("pk", ":dXNlcjc=:");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1_000_000_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
  void aQuotaIsAStructuredInteger(long quota) {
    assertThatThrownBy(() -> RateLimit.of("a", quota))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("r of RateLimit");
    assertThatThrownBy(() -> RateLimitPolicy.of("a", quota))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("q of RateLimit-Policy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT0.5S", "PT1.5S", "PT2147483648S"})
  void aWindowHasWholeSeconds(Duration window) {
    RateLimitPolicy policy = RateLimitPolicy.of("a", 1);

    assertThatThrownBy(() -> policy.window(window))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("w of RateLimit-Policy");
  }

  @Test
  void aQuotaHasUpToFifteenDigits() {
    long largest = 999_999_999_999_999L;

    assertThat(RateLimit.of("a", largest))
        .hasToString("\"a\";r=999999999999999")
        .hasSameHashCodeAs(RateLimit.of("a", largest))
        .isNotEqualTo(RateLimit.of("b", largest));
    assertThat(RateLimitPolicy.of("a", 0))
        .hasToString("\"a\";q=0")
        .hasSameHashCodeAs(RateLimitPolicy.of("a", 0));
  }
}
