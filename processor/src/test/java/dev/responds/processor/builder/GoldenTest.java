package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.responds.processor.builder.EndpointFixture.ORDER;
import static dev.responds.processor.builder.EndpointFixture.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.JavaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The generated code, letter by letter; {@code -Dgoldens.rewrite=true} writes it anew. */
class GoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/dev/responds/processor/builder");

  @Test
  void aCreatingEndpoint() throws IOException {
    assertGolden(
        "Creating",
        GeneratedCode.write(
            endpoint("create", "POST")
                .responds(201, "the order is stored", Body.of(ORDER))
                .responds(409, "an order with this number exists", Body.PROBLEM)));
  }

  @Test
  void aReadingEndpoint() throws IOException {
    JavaType orders = new JavaType("java.util", List.of("List"), List.of(ORDER), 0, true);
    assertGolden(
        "Reading",
        GeneratedCode.write(
            endpoint("find", "GET")
                .at("/orders/{id}")
                .responds(200, Body.of(ORDER), "ETag", "Cache-Control")
                .responds(304, "the client's copy is current", Body.NONE)
                .responds(404, Body.NONE),
            endpoint("list", "GET").responds(200, Body.of(orders))));
  }

  private static void assertGolden(String name, JavaFile generated) throws IOException {
    assertThat(GeneratedCode.compile(generated, GeneratedCode.ORDER)).succeeded();
    Path golden = GOLDENS.resolve(name + ".java.txt");
    if (Boolean.getBoolean("goldens.rewrite")) {
      Files.writeString(golden, generated.toString());
    }
    assertThat(generated.toString()).isEqualTo(Files.readString(golden));
  }
}
