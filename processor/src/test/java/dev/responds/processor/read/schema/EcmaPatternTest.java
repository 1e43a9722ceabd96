package dev.responds.processor.read.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "[A-Z]{2}-\\d{3,5} ^[A-Z]{2}-\\d{3,5}$",
        "^[a-z0-9-]+$ ^[a-z0-9-]+$",
        "a|b ^(?:a|b)$",
        "(?:a|b)+?c* ^(?:(?:a|b)+?c*)$",
        "(\\w+)\\.(\\w{2,}) ^(\\w+)\\.(\\w{2,})$",
        "[^\\s\\]] ",
        "[^\\]/.()-]? ^[^\\]/.()-]?$",
        "[-\\w] ^[-\\w]$",
        "[가-힣]{1,10} ^[가-힣]{1,10}$",
        "\\+\\(\\)\\[\\{\\} ^\\+\\(\\)\\[\\{\\}$",
        "costs\\$ ^costs\\$$",
      })
  void meansTheSame(String java, String ecma) {
    assertThat(EcmaPattern.of(java).orElse(null)).isEqualTo(ecma);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?i)a",
        "(?<n>a)",
        "(?=a)",
        "(?>a)",
        "(?",
        "(?<=a)b",
        "a++",
        "a?+",
        "a**",
        "*",
        "a|*",
        "^a|b$",
        "a^b",
        "a$b",
        "(a",
        "a)",
        "[",
        "[]",
        "[]a]",
        "[^]",
        "[a",
        "[a[b]]",
        "[a&&[b]]",
        "[z-a]",
        "[\\d-z]",
        "[a-\\d]",
        "[a-c-e]",
        "a{,3}",
        "a{3,1}",
        "a{",
        "a{x}",
        "{1}",
        "}",
        "]",
        "\\",
        "\\p{L}",
        "\\s",
        "\\S",
        "\\b",
        "\\1",
        "\\h",
        "\\Qa\\E",
        "\\A",
        "\\z",
        "\\x41",
        "\\-",
        "\\@",
        "\\u0041",
        "[\\s]",
        "😀",
        "\t",
        "a{9999999}",
        "[a\\"
      })
  void whatMayDifferIsLeftOut(String java) {
    assertThat(EcmaPattern.of(java)).isEmpty();
  }
}
