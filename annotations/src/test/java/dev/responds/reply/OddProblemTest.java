package dev.responds.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.http.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Members of problems that are no plain text, numbers or collections of them. */
@SuppressWarnings("NullAway") // What is not there is part of what is tried.
class OddProblemTest {

  @Test
  void aPathIsText() throws IOException {
    assertThat(json(Path.of("a.txt"))).endsWith("\"odd\":\"a.txt\"}");
    assertThat(json(List.of(Path.of("a", "b")))).contains("[\"a");
  }

  @Test
  void bytesAreBase64AndCharactersAreText() throws IOException {
    assertThat(json(new byte[] {0, (byte) 0xff, 1})).endsWith("\"odd\":\"AP8B\"}");
    assertThat(json("ab\"".toCharArray())).endsWith("\"odd\":\"ab\\\"\"}");
    assertThat(json(new int[][] {{1}, {}})).endsWith("\"odd\":[[1],[]]}");
  }

  @Test
  void whatContainsItselfIsRefusedByItsName() {
    Map<String, Object> map = new HashMap<>();
    map.put("around", List.of(map));
    List<Object> list = new ArrayList<>();
    list.add(list);
    list.add(list);
    Object[] array = new Object[1];
    array[0] = array;

    for (Object cyclic : List.of(map, list, array)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> json(cyclic))
          .withMessage("problem member odd contains itself");
    }
  }

  @Test
  void anOptionalIsWhatItHolds() throws IOException {
    assertThat(json(Optional.of(List.of(1)))).endsWith("\"odd\":[1]}");
    assertThat(json(List.of(Optional.empty()))).endsWith("\"odd\":[null]}");

    List<Object> list = new ArrayList<>();
    list.add(Optional.of(list));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json(list))
        .withMessage("problem member odd contains itself");
  }

  @Test
  void aKeyThatContainsItselfIsRefused() throws IOException {
    List<Object> one = new ArrayList<>();
    one.add(List.of(one));
    // Other maps would ask for the hash code of the key, which has no end either.
    Map<Object, Object> map = Collections.singletonMap(one, "value");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> json(map))
        .withMessage("problem member odd contains itself");
    assertThat(json(Map.of(List.of(1), 2))).endsWith("\"odd\":{\"[1]\":2}}");
  }

  @Test
  void whatIsNestedWithoutEndIsRefusedByItsName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json(new Endless()))
        .withMessageStartingWith("problem member odd is nested more than ");
    assertThatIllegalArgumentException().isThrownBy(() -> json(nested(100_000)));
  }

  @Test
  void whatIsNestedAndEndsIsWritten() throws IOException {
    assertThat(json(nested(150))).contains("[".repeat(150) + "]".repeat(150));
  }

  @Test
  void theSameValueTwiceIsNoCycle() throws IOException {
    List<Integer> one = List.of(1);
    assertThat(json(List.of(one, one))).contains("[[1],[1]]");
  }

  @Test
  void keysThatPrintAlikeAreRefused() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(1, "number");
    map.put("1", "text");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> json(map))
        .withMessage("problem member odd has two keys that print as 1");
  }

  @Test
  void noExceptionHasALineThatSomebodyElseHasWritten() {
    String name = "a\r\nWARN b\u2028c\u202e";

    assertThatThrownBy(() -> Problem.of(400).with(name, null))
        .hasMessage("a<U+000D><U+000A>WARN b<U+2028>c<U+202E>");
    assertThatThrownBy(() -> write(Problem.of(400).with(name, Double.NaN)))
        .hasMessageNotContainingAny("\r", "\n", "\u2028", "\u202e");
  }

  private static String json(Object odd) throws IOException {
    return write(Problem.of(400).with("odd", odd));
  }

  private static String write(Problem problem) throws IOException {
    byte[] bytes =
        new ProblemJson(
                value -> {
                  throw new IllegalStateException("nothing for other writers: " + value.getClass());
                })
            .write(problem);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Object nested(int depth) {
    Object value = List.of();
    for (int i = 1; i < depth; i++) {
      value = List.of(value);
    }
    return value;
  }

  /** Each time it is asked, it has another one in it. */
  private static final class Endless implements Iterable<Object> {
    @Override
    public java.util.Iterator<Object> iterator() {
      return List.<Object>of(new Endless()).iterator();
    }
  }
}
