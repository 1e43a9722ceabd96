package dev.responds.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.reply.Makers;
import dev.responds.reply.Reply;
import dev.responds.runtime.BytesStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {

  @Test
  void aRangeIsWrittenInBytes() {
    assertThat(ContentRange.bytes(0, 99, 5000)).hasToString("bytes 0-99/5000");
    assertThat(ContentRange.bytes(7, 7)).hasToString("bytes 7-7/*");
  }

  @ParameterizedTest
  @CsvSource({"-1, 5, 10", "5, 4, 10", "0, 10, 10", "0, 0, 0", "0, 5, -2"})
  void aRangeLiesInsideItsLength(long first, long last, long length) {
    assertThatThrownBy(() -> ContentRange.bytes(first, last, length))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Content-Range");
  }

  @Test
  void severalRangesAreAMultipart() {
    ByteRanges ranges =
        ByteRanges.of("text/plain")
            .part(ContentRange.bytes(0, 1, 10), bytes("ab"))
            .part(ContentRange.bytes(8, 9, 10), bytes("ij"));

    assertThat(new String(ranges.content("limit"), US_ASCII))
        .isEqualTo(
            """
            --limit
            Content-Type: text/plain
            Content-Range: bytes 0-1/10

            ab
            --limit
            Content-Type: text/plain
            Content-Range: bytes 8-9/10

            ij
            --limit--
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void theBoundaryOccursInNoPart() {
    String usual = part("x").boundary();
    ByteRanges hostile = part("text --" + usual + " text");

    assertThat(hostile.boundary()).isNotEqualTo(usual).matches("[a-z0-9-]{1,70}");
    assertThat(part("x").boundary()).isEqualTo(usual);
  }

  @Test
  void aPartIsAsLongAsItsRange() {
    assertThatThrownBy(
            () -> ByteRanges.of("text/plain").part(ContentRange.bytes(0, 2, 10), bytes("ab")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Content-Range bytes 0-2/10 does not fit 2 bytes");
  }

  @Test
  void aPartIsWhatItWasWhenItWasAdded() {
    byte[] content = bytes("ab");
    ByteRanges ranges = ByteRanges.of("text/plain").part(ContentRange.bytes(0, 1, 2), content);
    content[0] = 'z';

    assertThat(new String(ranges.content("limit"), US_ASCII)).contains("\r\n\r\nab\r\n");
  }

  @Test
  void thereIsAtLeastOnePart() {
    ByteRanges none = ByteRanges.of("text/plain");

    assertThatThrownBy(() -> new BytesStage<>(206, Makers.of(Reply::content), none))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("multipart/byteranges");
  }

  @ParameterizedTest
  @CsvSource({"''", "'text/plain\r\nX: y'"})
  void thePartsHaveAContentType(String type) {
    assertThatThrownBy(() -> ByteRanges.of(type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Content-Type");
  }

  private static ByteRanges part(String content) {
    int length = content.length();
    return ByteRanges.of("text/plain")
        .part(ContentRange.bytes(0, length - 1, length), bytes(content));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(US_ASCII);
  }
}
