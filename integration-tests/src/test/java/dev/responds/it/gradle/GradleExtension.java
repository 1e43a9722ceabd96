package dev.responds.it.gradle;

import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all tests one Gradle, which ends with the last of them. */
final class GradleExtension implements BeforeAllCallback, ParameterResolver {

  /** A test that cannot have one is skipped here; later, that would be a failure. */
  @Override
  public void beforeAll(ExtensionContext context) {
    gradle(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Gradle.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return gradle(context);
  }

  private static Gradle gradle(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(GradleExtension.class))
        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
        .gradle();
  }

  private record Running(Gradle gradle) implements AutoCloseable {

    static Running start() {
      try {
        return new Running(Gradle.start(Gradle.folder()));
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException("no Gradle", e);
      }
    }

    @Override
    public void close() throws IOException {
      gradle.close();
    }
  }
}
