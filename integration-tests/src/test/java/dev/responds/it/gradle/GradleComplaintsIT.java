package dev.responds.it.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What users of annotation processors complain of with Gradle, one test a complaint. */
@ExtendWith(GradleExtension.class)
class GradleComplaintsIT {

  private static final String MAIN = "src/main/java/shop/";
  private static final String GENERATED =
      "build/generated/sources/annotationProcessor/java/main/shop/";

  private final Gradle gradle;

  @TempDir Path temporary;

  private Workspace shop;

  GradleComplaintsIT(Gradle gradle) {
    this.gradle = gradle;
  }

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    shop = new Workspace(temporary.resolve("shop"));
    Shop.asOneProject(shop);
  }

  @Test
  void anAggregatingProcessorAndAnnotationsOfSourcesMakeEveryCompileAFullOne() throws IOException {
    shop.write(
        MAIN + "Remark.java",
        """
        package shop;
        import java.lang.annotation.*;
        @Retention(RetentionPolicy.SOURCE)
        @interface Remark {}
        """);
    shop.edit(MAIN + "Stock.java", "public class", "@Remark public class");
    assertThat(build().full()).isNotEmpty();

    shop.edit(MAIN + "Helper.java", "100", "10");
    Build edited = build();

    assertThat(edited.full()).isEmpty();
    assertThat(edited.incremental()).isNotEmpty();
  }

  @Test
  void wrongOriginatingElements() throws IOException {
    build();
    String orders = shop.read(GENERATED + "OrdersResponses.java");
    // Gradle compiles what calls a method again, and removes nothing that was generated of it.
    shop.edit(MAIN + "Helper.java", "100", "10");
    build();

    shop.delete(MAIN + "Stock.java");
    Build edited = build();

    assertThat(edited.full()).isEmpty();
    assertThat(shop.has(GENERATED + "StockResponses.java")).isFalse();
    assertThat(shop.has("build/classes/java/main/shop/StockResponses.class")).isFalse();
    assertThat(shop.read(GENERATED + "OrdersResponses.java")).isEqualTo(orders);
    assertThat(shop.read("build/classes/java/main/META-INF/responds/catalog.json"))
        .contains("/orders")
        .doesNotContain("/stock");
  }

  private Build build() {
    Build build = gradle.run(shop.folder(), "compileJava");
    assertThat(build.succeeded()).as(build.complaints()).isTrue();
    return build;
  }
}
