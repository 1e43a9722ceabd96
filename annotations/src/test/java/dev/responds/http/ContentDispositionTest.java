package dev.responds.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.runtime.FieldParser;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDispositionTest {

  @Test
  void isInlineOrAttachment() {
    assertThat(ContentDisposition.inline()).hasToString("inline");
    assertThat(ContentDisposition.attachment()).hasToString("attachment");
    assertThat(ContentDisposition.inline("a.pdf"))
        .hasToString("inline; filename=\"a.pdf\"")
        .isEqualTo(ContentDisposition.inline("a.pdf"))
        .isNotEqualTo(ContentDisposition.attachment("a.pdf"))
        .hasSameHashCodeAs("inline; filename=\"a.pdf\"");
    assertThat(ContentDisposition.attachment("my file;1.pdf"))
        .hasToString("attachment; filename=\"my file;1.pdf\"");
  }

  @Test
  void aNameMayHaveAnyLanguage() {
    assertThat(ContentDisposition.attachment("청구서.pdf"))
        .hasToString(
            "attachment; filename=\"___.pdf\";"
                + " filename*=UTF-8''%EC%B2%AD%EA%B5%AC%EC%84%9C.pdf");
    assertThat(ContentDisposition.attachment("50% \"off\".txt"))
        .hasToString(
            "attachment; filename=\"50_ _off_.txt\"; filename*=UTF-8''50%25%20%22off%22.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "a/b",
        "/etc/passwd",
        "..\\a",
        "a\r\nX: y",
        "a\u0000.txt",
        "\ud800"
      })
  void aNameIsNoPathAndHasNoControls(String filename) {
    assertThatThrownBy(() -> ContentDisposition.attachment(filename))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("filename of Content-Disposition");
  }

  @Property
  void aNameComesBackAsItWas(@ForAll("names") String name) {
    Map<String, String> parsed =
        FieldParser.parameters(ContentDisposition.attachment(name).toString());

    assertThat(parsed).containsEntry("", "attachment");
    assertThat(parsed.getOrDefault("filename*", parsed.get("filename"))).isEqualTo(name);
    assertThat(parsed.get("filename")).hasSize(name.codePointCount(0, name.length()));
  }

  @Provide
  Arbitrary<String> names() {
    return new LocationTest().texts().filter(name -> !name.matches(".*[/\\\\].*|[.]{1,2}"));
  }
}
