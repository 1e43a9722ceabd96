package dev.responds.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void hasItsMembersAndNothingBeyondAscii() {
    assertThat(members(Characters.of("\0?@\u007f"))).isEqualTo("\0?@\u007f");
    assertThat(members(Characters.range('>', 'B'))).isEqualTo(">?@AB");
    assertThat(members(Characters.DIGITS.and("a?").without("0a9"))).isEqualTo("12345678?");
    assertThat(members(Characters.of("@").and(Characters.of("?A")))).isEqualTo("?@A");
  }

  @Test
  void findsTheFirstOther() {
    assertThat(Characters.DIGITS.firstOther("12x4")).isEqualTo(2);
    assertThat(Characters.DIGITS.firstOther("124")).isEqualTo(-1);
    assertThat(Characters.DIGITS.firstOther("")).isEqualTo(-1);
  }

  private static String members(Characters characters) {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(characters::has)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
