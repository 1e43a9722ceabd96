package dev.responds.processor.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source shows is all but the code of its methods. */
class ShapeTreesTest {

  private static final String SHOP =
      """
      package shop;
      import java.util.List;
      /** All orders. */
      class Orders {
        static final int LIMIT = 7;
        { System.out.println("begins"); }
        @Deprecated List<String> find(int first) { return List.of(); }
        enum Kind { OLD { int count() { return 1; } }; int count() { return 0; } }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return null;",
        "\n\n// }\n return List.of();",
        "char brace = '}'; return List.of(\"}\", \"\\\"}\");",
        "/* } */ if (first > 0) { return null; } return List.of();",
        "String block = \"\"\"\n } \\\"\"\" } \"\"\"; return List.of(block);",
        "return new java.util.ArrayList<>() { void more() {} };"
      })
  void codeIsNotSeen(String code) {
    assertThat(shape(SHOP.replace("return List.of();", code))).isEqualTo(shape(SHOP));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java.util.List | java.util.*",
        "All orders | Some orders",
        "LIMIT = 7 | LIMIT = 8",
        "@Deprecated | @SafeVarargs",
        "int first | long first",
        "List<String> find | List<Object> find",
        "OLD { | NEW {",
        "}; int count | }; long count",
        "class Orders { | class Orders { void added() {}"
      })
  void whatElseThereIsIsSeen(String before, String after) {
    assertThat(SHOP).contains(before);
    assertThat(shape(SHOP.replace(before, after))).isPresent().isNotEqualTo(shape(SHOP));
  }

  /** An escape is a brace to the compiler alone. */
  @Test
  void bracesThatAreWrittenAsEscapesHideNothing() {
    String escaped = SHOP.replace("return List.of();", "if (first > 0) \\u007b return null; }");

    assertThat(shape(escaped.replace("LIMIT = 7", "LIMIT = 8"))).isNotEqualTo(shape(escaped));
    assertThat(shape(escaped.replace("int count() { return 0; }", "long count() { return 0; }")))
        .isNotEqualTo(shape(escaped));
  }

  @Test
  void modulesAndPackagesHaveAShape() {
    assertThat(shapes("module-info", "module shop {}").of("module-info"))
        .isPresent()
        .isNotEqualTo(shapes("module-info", "module store {}").of("module-info"));
    assertThat(shapes("package-info", "/** A shop. */ package shop;").of("shop.package-info"))
        .isPresent()
        .isNotEqualTo(shapes("package-info", "package shop;").of("shop.package-info"));
  }

  private static Optional<String> shape(String text) {
    return shapes("Orders", text).of("shop.Orders");
  }

  private static SourceShapes shapes(String name, String text) {
    SourceShapes shapes = new SourceShapes();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("text:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean lenient) {
            return text;
          }
        };
    ShapeTrees.parse(List.of(file), shapes);
    return shapes;
  }
}
