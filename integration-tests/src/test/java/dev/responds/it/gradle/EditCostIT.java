package dev.responds.it.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.it.Readme;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an edit of one method costs, of a project with many controllers. {@code
 * -Dgradle.controllers=200} measures what {@code docs/builds.md} tells.
 */
@ExtendWith(GradleExtension.class)
class EditCostIT {

  private static final int EDITS = 5;

  private final int controllers = Integer.getInteger("gradle.controllers", 8);
  private final Gradle gradle;

  @TempDir Path temporary;

  EditCostIT(Gradle gradle) {
    this.gradle = gradle;
  }

  @Test
  void anEditCompilesLessThanEverything() throws IOException, InterruptedException {
    Workspace shop = new Workspace(temporary.resolve("shop"));
    shop.projects("").write("build.gradle", Workspace.script(Readme.example("gradle")));
    for (int i = 0; i < controllers; i++) {
      shop.write("src/main/java/shop/Desk" + i + ".java", desk(i, 0));
    }
    Build clean = gradle.run(shop.folder(), "compileJava");
    assertThat(clean.succeeded()).as(clean.complaints()).isTrue();

    List<Long> times = new ArrayList<>();
    List<Long> written = new ArrayList<>();
    for (int edit = 1; edit <= EDITS; edit++) {
      shop.write("src/main/java/shop/Desk1.java", desk(1, edit));
      FileTime before = shop.now();
      Build edited = gradle.run(shop.folder(), "compileJava");
      assertThat(edited.succeeded()).as(edited.complaints()).isTrue();
      assertThat(edited.full()).isEmpty();
      times.add(edited.millis());
      written.add(shop.writtenSince(before));
    }
    Collections.sort(times);
    long all = shop.writtenSince(FileTime.fromMillis(0));
    System.out.printf(
        "[INFO] %d controllers of 5 endpoints: a clean build takes %d ms, an edit %d ms (median of"
            + " %d) and writes %s of %d sources and classes%n",
        controllers, clean.millis(), times.get(EDITS / 2), EDITS, written, all);
    assertThat(written).allMatch(some -> some > 0 && some <= all);
  }

  private static String desk(int number, int edit) {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      methods.append(
          """
            @GetMapping("/%1$d/{item}")
            @Responds(200)
            @Responds(404)
            Desk%2$dResponses.Find%1$d find%1$d(@PathVariable String item) {
              return item.length() > %3$d
                  ? Desk%2$dResponses.Respond.find%1$d().ok().body(item)
                  : Desk%2$dResponses.Respond.find%1$d().notFound().problem("none");
            }
          """
              .formatted(i, number, edit));
    }
    return """
    package shop;
    import dev.responds.*;
    import org.springframework.web.bind.annotation.*;
    @RestController
    @RequestMapping("/desk%d")
    class Desk%1$d {
    %s}
    """
        .formatted(number, methods);
  }
}
