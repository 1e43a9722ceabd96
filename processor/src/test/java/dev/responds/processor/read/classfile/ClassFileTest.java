package dev.responds.processor.read.classfile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassFileTest {

  private static final String SOURCE =
      """
      import java.lang.annotation.*;
      import java.util.*;
      class Orders<@Orders.Note T> {
        @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE_USE)
        @interface Runtime { int i() default 0; long l() default 0; String[] s() default {}; int[] n() default {}; }
        @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
        @interface Note { boolean b() default false; Class<?> c() default Note.class;
          RetentionPolicy e() default RetentionPolicy.CLASS; Runtime[] a() default {}; }
        static final long LONG = 1L << 40; static final double DOUBLE = 1.5; static final float FLOAT = 2;
        List<@Note(b = true, c = Orders.class, e = RetentionPolicy.SOURCE, a = @Runtime(i = 3)) String> field;
        Map<String, List<@Runtime(i = -1, l = 1L << 40, s = {"가", "b"}, n = {1, 2}) T>> find(
            Orders<T> this, String first, @Note String second, List<? extends @Note T[]> third)
            throws @Note Exception { Runnable r = () -> { @Note int local = 1; }; return null; }
        void find() { Object o = (@Note Object) field; }
        @Note List<@Note String>[] find(int other) { return null; }
      }
      """;

  @Test
  void annotationsAreFoundByTheirPlaces() throws IOException {
    Map<String, List<AnnotationContent>> found = ClassFile.typeUses(file());

    assertThat(found)
        .containsOnlyKeys(
            ClassFile.field("field", "0."),
            ClassFile.method("find", 0, -1, "1.0."),
            ClassFile.method("find", 0, 1, ""),
            ClassFile.method("find", 2, -1, "[."),
            ClassFile.method("find", 2, -1, "[.0."));
    AnnotationContent field = only(found, ClassFile.field("field", "0."));
    assertThat(field.name()).isEqualTo("Orders.Note");
    assertThat(field.flag("b", false)).isTrue();
    assertThat(field.values().get("c")).isSameAs(AnnotationContent.OTHER);
    assertThat(field.values().get("e")).isSameAs(AnnotationContent.OTHER);
    assertThat(field.annotations("a").get(0).number("i")).isEqualTo(3);
    AnnotationContent result = only(found, ClassFile.method("find", 0, -1, "1.0."));
    assertThat(result.values())
        .isEqualTo(Map.of("i", -1, "l", 1L << 40, "s", List.of("가", "b"), "n", List.of(1, 2)));
  }

  @Test
  void whatIsNoClassFileTellsNothing() throws IOException {
    byte[] file = file();

    for (int length = 0; length < file.length; length += 7) {
      ClassFile.typeUses(Arrays.copyOf(file, length));
    }
    assertThat(ClassFile.typeUses(new byte[0])).isEmpty();
    assertThat(ClassFile.typeUses(new byte[500])).isEmpty();
  }

  @Test
  void aFileOfAVersionThatIsNotKnownTellsNothing() throws IOException {
    byte[] file = file();
    file[7] = 120;

    assertThat(ClassFile.typeUses(file)).isEmpty();
  }

  private static AnnotationContent only(Map<String, List<AnnotationContent>> found, String place) {
    return requireNonNull(found.get(place)).get(0);
  }

  private static byte[] file() throws IOException {
    Compilation compilation =
        Compiler.javac().compile(JavaFileObjects.forSourceString("Orders", SOURCE));
    try (InputStream in =
        compilation.generatedFiles().stream()
            .filter(file -> file.getName().endsWith("/Orders.class"))
            .findFirst()
            .orElseThrow()
            .openInputStream()) {
      return in.readAllBytes();
    }
  }
}
