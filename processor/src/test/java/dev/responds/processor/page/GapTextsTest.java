package dev.responds.processor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTextsTest {

  private static final GapTexts KOREAN = GapTexts.in("ko");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OrderService.find is not read              | OrderService.find의 코드를 읽지 않습니다
          Shop.find has 3 implementations            | Shop.find의 구현이 3개 있습니다
          Shop.take has no implementation here       | Shop.take의 구현이 여기에 없습니다
          it runs a function that it was given       | 전달받은 함수를 실행합니다
          its handler answers Late with one of [409, 410] | 처리기가 Late에 [409, 410] 중 하나로 응답합니다
          the status is not constant: Clock.now is not read | 상태 코드가 상수가 아닙니다: Clock.now의 코드를 읽지 않습니다
          the status of Late is not constant         | Late의 상태 코드가 상수가 아닙니다
          what is new is said as it is               | what is new is said as it is
          $1 \\E.* {0} is not read                    | $1 \\E.* {0}의 코드를 읽지 않습니다
          """)
  void reasonsAreSaidInTheLanguageOfThePage(String reason, String said) {
    assertThat(KOREAN.of(reason)).isEqualTo(said);
    assertThat(GapTexts.in("en").of(reason)).isEqualTo(reason);
  }

  /** A reason that is new in the code check is missed here, and not on a page. */
  @Test
  void everyReasonOfTheCodeCheckIsKnown() throws IOException {
    List<String> reasons = reasons();

    assertThat(reasons).hasSizeGreaterThan(25);
    assertThat(reasons).allSatisfy(reason -> assertThat(KOREAN.of(reason)).matches(".*[가-힣].*"));
  }

  /** Returns what the sources of the code check say, with a name wherever they put one in. */
  private static List<String> reasons() throws IOException {
    Pattern said =
        Pattern.compile(
            "(?:reason =|Gap\\.Kind\\.[A-Z]+,|FollowedException\\(|unknown\\(node,|gap\\(node,|false,|returned\\(\\),)"
                + "\\s*((?:[\\w.()'/,\\s]+\\+ )?\"[^;]*?)(?:;|, Witness|, true|, [a-z]+\\.witness|\\)+[;,])");
    Pattern literal = Pattern.compile("\"([^\"]*)\"");
    List<String> reasons = new ArrayList<>();
    Path flow = Path.of("src/main/java/dev/responds/processor/flow");
    try (Stream<Path> files = Files.walk(flow)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        Matcher found = said.matcher(Files.readString(file));
        while (found.find()) {
          Matcher text = literal.matcher(found.group(1));
          StringBuilder reason = new StringBuilder();
          while (text.find()) {
            reason.append(reason.isEmpty() ? "" : "Name").append(text.group(1));
          }
          if (reason.toString().strip().contains(" ")) {
            reasons.add(whole(found.group(1), reason.toString()));
          }
        }
      }
    }
    return reasons;
  }

  /** Names may stand before the words and after them. */
  private static String whole(String code, String reason) {
    boolean method = reason.matches("(?:has|is|calls) .*") || !code.startsWith("\"");
    return (method ? "Shop.find " : "") + reason.strip() + (reason.endsWith(" ") ? " Name" : "");
  }
}
