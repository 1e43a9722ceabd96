package dev.responds.openapi.springdoc;

import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * Gives springdoc the responses that are declared. Spring Boot finds it where springdoc is, and
 * {@code responds.springdoc.enabled=false} leaves it out.
 */
@AutoConfiguration
@ConditionalOnClass(OpenApiLocaleCustomizer.class)
@ConditionalOnProperty(name = "responds.springdoc.enabled", matchIfMissing = true)
public class SpringdocConfiguration {

  /** Made by Spring. */
  public SpringdocConfiguration() {}

  /** Returns what puts the responses into all documents of springdoc. */
  @Bean
  public OpenApiLocaleCustomizer respondsOpenApiCustomizer(ApplicationContext context) {
    ClassLoader loader = context.getClassLoader();
    return new DeclaredResponses(
        loader == null ? SpringdocConfiguration.class.getClassLoader() : loader,
        path -> context.getEnvironment().resolvePlaceholders(withBraces(path)));
  }

  /** An Overlay has escapes for braces that are no variable of the path. */
  private static String withBraces(String path) {
    return path.contains("$%7B") ? path.replace("%7B", "{").replace("%7D", "}") : path;
  }
}
