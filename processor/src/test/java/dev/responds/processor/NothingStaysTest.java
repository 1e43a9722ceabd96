package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build daemon compiles for days: what a compile has taken is given back when it ends. */
class NothingStaysTest {

  private static final String CONTROLLER =
      """
      package shop;
      import org.springframework.web.bind.annotation.*;
      @RestController
      @dev.responds.Responds(value = 503, when = "maintenance")
      class Orders {
        @GetMapping("/orders/{id}")
        @dev.responds.Responds(200) @dev.responds.Responds(404)
        OrdersResponses.Find find(@PathVariable long id) { return null; }
      }
      """;

  @TempDir Path folder;

  /** Sees the elements of a compile, and does not keep them. */
  @SupportedAnnotationTypes("*")
  private static final class Witness extends AbstractProcessor {

    private final List<WeakReference<Elements>> seen;

    Witness(List<WeakReference<Elements>> seen) {
      this.seen = seen;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      seen.add(new WeakReference<>(environment.getElementUtils()));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }
  }

  @Test
  void noElementOfACompileIsKept() throws Exception {
    List<WeakReference<Elements>> seen = new ArrayList<>();
    compile(() -> List.of(new Witness(seen), new ReferenceProcessor(), new RespondsProcessor()));

    assertThat(seen).hasSize(1);
    assertThat(isCollected(seen.get(0))).isTrue();
  }

  @Test
  void aClassLoaderOfTheProcessorsIsNotKept() throws Exception {
    WeakReference<ClassLoader> loader = compileInALoaderOfItsOwn();

    assertThat(isCollected(loader)).isTrue();
  }

  private WeakReference<ClassLoader> compileInALoaderOfItsOwn() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      List<Processor> processors =
          List.of(processor(loader, "Reference"), processor(loader, "Responds"));
      assertThat(processors.get(0).getClass()).isNotEqualTo(ReferenceProcessor.class);
      compile(() -> processors);
      return new WeakReference<>(loader);
    }
  }

  private void compile(Supplier<List<Processor>> processors) throws Exception {
    Path source = Files.createDirectories(folder.resolve("src")).resolve("Orders.java");
    Files.writeString(source, CONTROLLER);
    Javac javac = new Javac(folder).processors(processors);
    javac.compile(List.of(source));
    assertThat(javac.classes().resolve("shop/OrdersResponses.class")).exists();
    assertThat(javac.classes().resolve("META-INF/responds/catalog.json")).exists();
  }

  private static Processor processor(ClassLoader loader, String name) throws Exception {
    return (Processor)
        loader
            .loadClass("dev.responds.processor." + name + "Processor")
            .getConstructor()
            .newInstance();
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /** A collection that is asked for may come late; what is kept never goes. */
  private static boolean isCollected(WeakReference<?> reference) throws InterruptedException {
    for (int i = 0; i < 100 && reference.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return reference.get() == null;
  }
}
