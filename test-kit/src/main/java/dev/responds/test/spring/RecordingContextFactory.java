package dev.responds.test.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Has each context of a test record what it sends. Spring finds it by itself. */
public final class RecordingContextFactory implements ContextCustomizerFactory {

  /** Made by Spring. */
  public RecordingContextFactory() {}

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    return new RecordingContext();
  }
}
