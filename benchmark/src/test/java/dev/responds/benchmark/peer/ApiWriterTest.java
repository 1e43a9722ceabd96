package dev.responds.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.JavacTask;
import dev.responds.processor.ReferenceProcessor;
import dev.responds.processor.RespondsProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApiWriterTest {

  /** More than a group, and one of each kind of endpoint in both. */
  private static final int ENDPOINTS = 14;

  static List<Peer> peers() {
    return Peers.all(Path.of("processor.jar"), Path.of("reference"));
  }

  static List<Peer> ownPeers() {
    return peers().stream().filter(peer -> peer.name().startsWith(Peers.RESPONDS)).toList();
  }

  static List<Peer> references() {
    return peers().stream().filter(peer -> !peer.processors().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("peers")
  void everySourceIsJava(Peer peer) throws IOException {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    for (ApiWriter writer : List.of(peer.writer(), peer.writer().unprocessed())) {
      JavacTask task =
          (JavacTask)
              ToolProvider.getSystemJavaCompiler()
                  .getTask(null, null, problems, null, null, files(writer));
      task.parse();
    }

    assertThat(problems.getDiagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("peers")
  void everyPlaceInATemplateIsFilled(Peer peer) {
    String text = String.join("\n", Api.sources(peer.writer(), ENDPOINTS).values());

    assertThat(text)
        .doesNotContainPattern("\\{(group|number|verb|VERB|name|new|status|when|body)}");
  }

  @Test
  void theLastGroupHasTheRest() {
    Map<String, String> sources = Api.sources(new PayloadApiWriter(), ENDPOINTS);

    assertThat(sources.keySet())
        .containsExactly("Dto0.java", "Dto1.java", "Group0.java", "Group1.java", "Problem.java");
    assertThat(sources.get("Group0.java")).contains("operation9(").doesNotContain("operation10(");
    assertThat(sources.get("Group1.java")).contains("operation3(").doesNotContain("operation4(");
  }

  @ParameterizedTest
  @MethodSource("ownPeers")
  void ourProcessorFindsNoMistake(Peer peer) {
    assertThat(errors(peer.writer(), List.of(new RespondsProcessor(), new ReferenceProcessor())))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ownPeers")
  void itCompilesWithoutProcessing(Peer peer) {
    assertThat(errors(peer.writer().unprocessed(), List.of())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("references")
  void theReferenceProcessorsWork(Peer peer) throws ReflectiveOperationException {
    Processor processor =
        Class.forName(peer.processors().get(0))
            .asSubclass(Processor.class)
            .getConstructor()
            .newInstance();

    assertThat(errors(peer.writer(), List.of(processor))).isEmpty();
  }

  @Test
  void eachProcessorIsNamedOnce() {
    Set<String> names = new TreeSet<>();
    peers().forEach(peer -> names.add(peer.name()));

    assertThat(names).hasSameSizeAs(peers());
  }

  private static List<? extends Diagnostic<?>> errors(
      ApiWriter writer, List<Processor> processors) {
    return com.google.testing.compile.Compiler.javac()
        .withProcessors(processors)
        .compile(files(writer))
        .errors();
  }

  private static List<JavaFileObject> files(ApiWriter writer) {
    return Api.sources(writer, ENDPOINTS).entrySet().stream()
        .map(each -> JavaFileObjects.forSourceString(name(each.getKey()), each.getValue()))
        .toList();
  }

  private static String name(String file) {
    return "api." + file.replace(".java", "");
  }
}
