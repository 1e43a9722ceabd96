package dev.responds.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.responds.processor.RespondsProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A compiler that throws when it is asked for a place gets the message at a wider one. */
@SuppressWarnings("NullAway") // What is not there is part of what is tried.
class LostPlacesTest {

  private static final String SOURCE =
      """
      package shop;
      import dev.responds.*;
      class Orders {
        @Endpoint(method = "GET", path = "/orders")
        @Responds(99)
        Object all() {
          return "";
        }
        @Endpoint(method = "GET", path = "/others")
        @Responds(98)
        Object others() {
          return "";
        }
      }
      """;

  /** What a compiler cannot find. */
  private enum Lost {
    VALUES,
    ANNOTATIONS,
    METHODS,
    EVERYTHING;

    boolean isAskedFor(Object[] arguments) {
      int places = arguments.length - 2;
      return switch (this) {
        case VALUES -> places > 2;
        case ANNOTATIONS -> places > 1;
        case METHODS ->
            places > 1 || (places == 1 && ((Element) arguments[2]).getKind() == ElementKind.METHOD);
        case EVERYTHING -> places > 0;
      };
    }
  }

  @ParameterizedTest
  @CsvSource({"VALUES, 5, 10", "ANNOTATIONS, 6, 11", "METHODS, 3, 3", "EVERYTHING, -1, -1"})
  void eachMessageStandsAtTheNarrowestPlaceThereIs(Lost lost, long first, long second) {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Aresponds.summary=false")
            .withProcessors(new Behind(lost))
            .compile(JavaFileObjects.forSourceString("shop.Orders", SOURCE));

    assertThat(compilation.errors())
        .extracting(error -> error.getLineNumber())
        .containsExactly(first, second);
    assertThat(compilation.errors())
        .allMatch(error -> error.getMessage(Locale.ROOT).contains("[status-out-of-range]"));
    assertThat(compilation.warnings()).isEmpty();
  }

  /** Runs the processor behind a wrapper, as build tools do. */
  private static final class Behind extends AbstractProcessor {

    private final RespondsProcessor wrapped = new RespondsProcessor();
    private final Lost lost;

    Behind(Lost lost) {
      this.lost = lost;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      wrapped.init(
          proxy(
              ProcessingEnvironment.class,
              environment,
              proxy(Messager.class, environment.getMessager(), null)));
    }

    private <T> T proxy(Class<T> type, T behind, @Nullable Messager messager) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) -> {
                if (method.getName().equals("getMessager")) {
                  return messager;
                }
                if (method.getName().equals("printMessage") && lost.isAskedFor(arguments)) {
                  throw new IllegalStateException("no such place");
                }
                try {
                  return method.invoke(behind, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
      return wrapped.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      wrapped.process(annotations, round);
      return false;
    }
  }
}
