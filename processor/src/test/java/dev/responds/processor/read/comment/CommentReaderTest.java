package dev.responds.processor.read.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{@code a<b>} | `a<b>`",
        "{@code a`b} | ``a`b``",
        "{@code {x}} | `{x}`",
        "{@literal *x*} | \\*x\\*",
        "{@link Order} | `Order`",
        "{@link Order#find(int, String)} | `Order.find(int, String)`",
        "{@link #find} | `find`",
        "{@link Order the order} | the order",
        "{@link Order#find(int, String) one <b>of</b> them} | one **of** them",
        "{@linkplain Order} | Order",
        "{@link java.util.Map<K, V>} | V>}",
        "{@inheritDoc} x | x",
        "{@unknown some {@code text}} | some `text`",
        "{@return the order} | the order",
        "{@code unclosed | {@code unclosed",
        "{@link} | \"\"",
        "<b>bold</b> and <em>more</em> | **bold** and *more*",
        "<code>a &lt; {@literal b}</code> | `a < b`",
        "a*b `c` [d](e) | a\\*b \\`c\\` \\[d](e)",
        "snake_case and _this_ | snake_case and \\_this_",
        "a &lt;script&gt; &amp;lt; &#x41;&#66; &nope; | a \\<script> \\&lt; AB \\&nope;",
        "R&D, A & B | R\\&D, A & B",
        "back\\slash | back\\\\slash",
        "1 < 2 and 3 > 2 | 1 \\< 2 and 3 > 2",
        "<a href=\"https://example.com/x\">it</a> | [it](https://example.com/x)",
        "<a href='javascript:alert(1)'>it</a> | it",
        "<a name=\"x\">it</a> | it",
        "<a href=\"https://e.com/)(javascript:x\">it</a> | it",
        "<script>alert(1)</script> | alert(1)",
        "x <!-- unseen --> y | x  y",
        "x <!-- unclosed | x \\<!-- unclosed",
        "<unclosed | \\<unclosed",
        "한국어 <i>글</i> | 한국어 *글*",
      })
  void becomesCommonMark(String html, String expected) {
    String text = CommentText.commonMark(html, false);
    if (expected.equals("V>}")) {
      assertThat(text).endsWith("V>");
    } else {
      assertThat(text).isEqualTo(expected);
    }
  }

  @Test
  void listsParagraphsAndExamplesKeepTheirShape() {
    String html =
        """
         First one. Then more,
         over lines.

         <p>A paragraph:
         <ul>
           <li>one
           <li>two</li>
         </ul>
         <pre>{@code
         if (a) {
           @Override b();
         }
         }</pre>
         And the <h2>end</h2>
        """;

    Comment comment = CommentReader.read(html, false, List.of());

    assertThat(comment.summary()).isEqualTo("First one.");
    assertThat(comment.rest())
        .isEqualTo(
            """
            Then more,
            over lines.

            A paragraph:

            - one
            - two

            ```
            if (a) {
              @Override b();
            }
            ```

            And the

            end""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Finds it. Or not. | Finds it.",
        "Finds it, e.g. by name. Or not. | Finds it, e.g. by name.",
        "Finds version 1.2. Or not. | Finds version 1.2.",
        "Finds {@code a. B} now. Or not. | Finds a. B now.",
        "Finds it? Yes. | Finds it?",
        "Finds it<p>Or not. | Finds it",
        "<p>Finds it. Or not. | Finds it.",
        "Finds it | Finds it",
        "주문을 찾는다. 없으면 404. | 주문을 찾는다.",
      })
  void theFirstSentenceIsTheSummary(String html, String summary) {
    assertThat(CommentReader.read(html, false, List.of()).summary()).isEqualTo(summary);
  }

  @Test
  void tagsTellOfParametersByTheirNames() {
    String html =
        """
         Finds it.
         @param <T> a type
         @param id which
           one {@code
           @param max not a tag
         }
         @param max at most <b>so many</b>
         @param gone nobody
         @return what is found
         @param
        """;

    Comment comment = CommentReader.read(html, false, List.of("max", "id", "other"));

    assertThat(comment.whole()).isEqualTo("Finds it.");
    assertThat(comment.parameters())
        .containsExactly("at most **so many**", "which\none `@param max not a tag`", "");
  }

  @Test
  void whenExceptionsAreThrownIsAConditionForTheReader() {
    Comment comment =
        CommentReader.read(
            "Finds it.\n@throws Lost if there is\n  no {@code Order}.\n@exception shop.Busy too many"
                + " orders. Try later.\n@throws Empty\n@throws Lost twice",
            false,
            List.of());

    assertThat(comment.thrown("shop.Lost")).isEqualTo("there is no Order");
    assertThat(comment.thrown("shop.Busy")).isEqualTo("too many orders. Try later.");
    assertThat(comment.thrown("other.shop.Busy")).isEqualTo("too many orders. Try later.");
    assertThat(comment.thrown("shop.NotLost")).isEmpty();
    assertThat(comment.thrown("shop.Empty")).isEmpty();
  }

  @Test
  void aCommentInMarkdownStaysOne() {
    Comment comment =
        CommentReader.read("Finds *it*, see {@link Order}. [More][x] &amp;.", true, List.of());

    assertThat(comment.first()).isEqualTo("Finds *it*, see `Order`.");
    assertThat(comment.rest()).isEqualTo("[More][x] &amp;.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\b\nc\\", "\\n", "\\\\n\n\n", "a|b#c", "줄\n바꿈"})
  void theIndexKeepsIt(String text) {
    SortedMap<String, String> thrown = new TreeMap<>(Map.of("a.B", text, "C", "x"));
    Comment comment =
        new Comment("s" + text.replace('\n', ' '), text, text, List.of("", text), thrown);

    assertThat(comment.print()).doesNotContain("\n");
    assertThat(Comment.parse(comment.print())).isEqualTo(comment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a\tb", "a\tb\tc\\"})
  void whatIsNoCommentSaysNothing(String line) {
    assertThat(Comment.parse(line)).isEqualTo(Comment.NONE);
  }

  /**
   * Any text is read and comes back from the index; text that opens much does not keep it busy for
   * ever.
   */
  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void anyTextIsRead() {
    String pieces =
        "{@code }{@link #a(b c) <ul><li></ul><pre></pre>&lt;&#0;`*_[]\\.\n @param x\0\ud800";
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        int from = random.nextInt(pieces.length());
        text.append(pieces, from, from + random.nextInt(pieces.length() - from));
      }
      Comment comment = CommentReader.read(text.toString(), i % 2 == 0, List.of("x"));
      assertThat(Comment.parse(comment.print())).isEqualTo(comment);
    }
    for (String open :
        List.of("{@code ", "{@x {", "<b", "<pre>", "<!--", "&", "<a href=\"", "\n ")) {
      CommentReader.read(open.repeat(20_000), false, List.of());
    }
  }
}
