package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compile of one other class reads all the rest from class files, and publishes the same. */
class ClassFilesTest {

  private static final Path CORRECT = Path.of("src/test/resources/dev/responds/processor/correct");

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.+);$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public )?(?:class|interface) (\\w+)");

  private static final Map<String, String> LIBRARIES =
      Map.of(
          "jakarta/validation/Valid.java",
          "package jakarta.validation; public @interface Valid {}",
          "jakarta/validation/Constraint.java",
          "package jakarta.validation; public @interface Constraint {}",
          "jakarta/validation/constraints/Min.java",
          "package jakarta.validation.constraints; @jakarta.validation.Constraint"
              + " @java.lang.annotation.Target({java.lang.annotation.ElementType.PARAMETER,"
              + " java.lang.annotation.ElementType.TYPE_USE}) public @interface Min { long value();"
              + " }",
          "org/springframework/security/access/prepost/PreAuthorize.java",
          "package org.springframework.security.access.prepost; public @interface PreAuthorize {"
              + " String value(); }",
          "org/springframework/security/core/annotation/AuthenticationPrincipal.java",
          "package org.springframework.security.core.annotation; public @interface"
              + " AuthenticationPrincipal {}");

  private static final String IMPORTS =
      "import dev.responds.*; import java.util.*; import org.springframework.http.*; import"
          + " org.springframework.web.bind.annotation.*;\n";

  @TempDir Path folder;

  @Test
  void everyCorrectEndpointIsTheSame() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> library : LIBRARIES.entrySet()) {
      files.add(file(library.getKey(), library.getValue()));
    }
    try (Stream<Path> correct = Files.list(CORRECT)) {
      for (Path example : correct.sorted().toList()) {
        String text = Files.readString(example);
        String name = first(PACKAGE, text).replace('.', '/') + "/" + first(TYPE, text);
        files.add(file(name + ".java", text));
      }
    }

    assertSameFromClassFiles(files);
  }

  @Test
  void oddTypesAreTheSame() throws IOException {
    assertSameFromClassFiles(
        List.of(
            file(
                "Alone.java",
                IMPORTS
                    + """
                    @RestController class Alone {
                      @GetMapping("/{alone}") @Responds(200) @Responds(404)
                      Map<String, ? extends List<int[]>> find(
                          @PathVariable String alone, long $first, String... _rest) { return null; }
                      @PutMapping @Responds(200) <T extends Comparable<T>> T[][] create(
                          @RequestBody List<@jakarta.validation.constraints.Min(1) Long> ids)
                          { return null; }
                      static class Inner {
                        @RestController static final class Deep {
                          @GetMapping("/deep") @Responds(200) Optional<Deep> find(int 나이) {
                            return Optional.empty();
                          }
                        }
                      }
                      enum Kind { A { int x() { return 1; } }, B; int x() { return 0; } }
                      @GetMapping("/kind") @Responds(200) Kind kind(Kind kind) { return kind; }
                    }
                    """),
            library("jakarta/validation/Constraint.java"),
            library("jakarta/validation/constraints/Min.java"),
            file(
                "가게/주문들.java",
                "package 가게;\n"
                    + IMPORTS
                    + """
                    @RestController @RequestMapping("/주문")
                    public class 주문들<T extends Number> implements 찾기<주문들.주문> {
                      public record 주문(@Deprecated long 번호, List<줄> 줄들, T2<String, ?> any) {
                        public record 줄(String 이름, int 개수) {}
                      }
                      public record T2<A, B>(A a, B b) {}
                      public sealed interface 상태 permits 열림, 닫힘 {}
                      public record 열림(int a) implements 상태 {}
                      public record 닫힘(String b) implements 상태 {}
                      @Override public 주문 찾기(String 번호) { return null; }
                      @PostMapping @Responds(value = 201, when = "주문이 저장되었을 때")
                      @Responds(400) public 주문들Responses.만들기 만들기(@RequestBody 상태 새것)
                          throws 없음 { return null; }
                    }
                    """),
            file(
                "가게/찾기.java",
                "package 가게;\n"
                    + IMPORTS
                    + """
                    public interface 찾기<R> {
                      @GetMapping("/{번호}") @Responds(200) @Responds(value = 404, on = 없음.class)
                      R 찾기(@PathVariable String 번호);
                    }
                    """),
            file(
                "가게/없음.java",
                "package 가게;\n"
                    + IMPORTS
                    + "@ResponseStatus(HttpStatus.NOT_FOUND) public class 없음 extends Exception"
                    + " {}"),
            file(
                "가게/package-info.java",
                "@dev.responds.Responds(value = 503, when = \"쉬는 시간\") package 가게;\n")));
  }

  @Test
  void whatStandsOnTypesIsTheSame() throws IOException {
    assertSameFromClassFiles(
        List.of(
            file(
                "shop/Orders.java",
                "package shop;\n"
                    + IMPORTS
                    + """
                    import jakarta.validation.constraints.*;
                    import org.jspecify.annotations.Nullable;
                    @RestController public class Orders {
                      public record Order(
                          @NotNull List<@Size(max = 30) @Pattern(regexp = "[a-z]+") String> tags,
                          Map<@NotBlank String, List<@DecimalMin("0.5") Double>> prices,
                          Optional<@Min(Long.MAX_VALUE) Long> perhaps,
                          Map.Entry<@Size(max = 1) String, @Size(max = 2) String[]> odd,
                          List<? extends @Size(max = 1) String> wildcard) {
                        @Override public List<@Size(max = 30) String> tags() { return tags; }
                      }
                      public static class Bean<@Nullable T> extends Base<@Size(max = 1) T> {
                        public List<@Email(groups = Order.class) @Size.List(@Size(max = 5)) String> mails;
                        public Set<@Positive Long> getNumbers() { return Set.of(); }
                        public Set<@Positive Long> getNumbers(int any) { return Set.of(); }
                      }
                      public static class Base<T> { public T value; }
                      Orders(List<@Size(max = 9) String> first, String second) {}
                      @GetMapping("/") @Responds(200) public Bean<String> find(
                          @RequestParam @Nullable String perhaps, @RequestParam String asked,
                          @RequestParam List<@Size(max = 3) String> some,
                          @RequestParam @Nullable String[] all) { return null; }
                      @PostMapping("/") @Responds(200) public <T extends @Nullable Object> Order replace(
                          @RequestBody @Nullable Order order) throws @Nullable Exception { return null; }
                      @PostMapping("/gaps") @Responds(200) public ResponseEntity<List<@Nullable UUID>> gaps(
                          @RequestBody Map<String, @Nullable Boolean[]> holes) { return null; }
                    }
                    """)));

    assertThat(Files.readString(folder.resolve("classes/META-INF/responds/openapi.json")))
        .contains(
            "\"maxLength\":30", "\"pattern\":\"^[a-z]+$\"", "\"minimum\":0.5", "\"maxLength\":5")
        .contains("\"minimum\":9223372036854775807", "\"exclusiveMinimum\":0", "\"maxLength\":3")
        .contains("{\"name\":\"perhaps\",\"in\":\"query\",\"schema\"")
        .contains("{\"name\":\"asked\",\"in\":\"query\",\"required\":true")
        .contains(
            "\"type\":[\"string\",\"null\"],\"format\":\"uuid\"", "\"type\":[\"boolean\",\"null\"]")
        .contains("{\"name\":\"all\",\"in\":\"query\",\"required\":true")
        .doesNotContain("email", "\"requestBody\":{\"required\"");
  }

  private void assertSameFromClassFiles(List<Path> files) throws IOException {
    Javac javac = new Javac(folder).with("-Xlint:-options");
    javac.compile(files);
    Map<String, String> before = published(javac);

    List<String> reported =
        Javac.reported(
            javac.compile(List.of(file("other/Other.java", "package other; class Other {}"))));

    assertThat(before).hasSize(5);
    Map<String, String> after = published(javac);
    before.forEach((file, text) -> assertThat(after.get(file)).as(file).isEqualTo(text));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(reported).isEmpty();
  }

  private static Map<String, String> published(Javac javac) {
    return Javac.contents(javac.classes().resolve("META-INF"));
  }

  private Path library(String name) throws IOException {
    return file(name, LIBRARIES.getOrDefault(name, ""));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve("src").resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.writeString(file, text);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
