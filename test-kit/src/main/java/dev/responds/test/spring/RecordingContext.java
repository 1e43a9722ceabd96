package dev.responds.test.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.ClassUtils;

/**
 * Adds what records to a context, as far as the context has what it needs. All are equal, so that
 * contexts are shared between tests as before.
 */
final class RecordingContext implements ContextCustomizer {

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    if (context.getBeanFactory() instanceof BeanDefinitionRegistry registry) {
      ClassLoader classes = context.getClassLoader();
      String name = Contexts.name(context);
      for (Recording recording : Recording.values()) {
        if (recording.isFor(classes)) {
          add(registry, recording, name);
        }
      }
    }
  }

  private static void add(BeanDefinitionRegistry registry, Recording recording, String name) {
    if (!registry.containsBeanDefinition(recording.beanName())) {
      RootBeanDefinition definition = new RootBeanDefinition();
      definition.setBeanClassName(recording.type());
      definition.setFactoryMethodName("create");
      definition.getConstructorArgumentValues().addGenericArgumentValue(name);
      // An application that asks for its own filter gets that one.
      definition.setFallback(true);
      registry.registerBeanDefinition(recording.beanName(), definition);
    }
  }

  /** What there is to add, each by name: a class that is not there must not be loaded. */
  private enum Recording {
    SERVLET(
        "RecordingServlets",
        "org.springframework.web.servlet.DispatcherServlet",
        "org.springframework.boot.web.servlet.FilterRegistrationBean",
        "jakarta.servlet.Filter"),
    SERVLET_WITHOUT_BOOT(
        "RecordingServlets$WithoutBoot",
        "org.springframework.web.servlet.DispatcherServlet",
        "jakarta.servlet.Filter") {
      @Override
      boolean isFor(@Nullable ClassLoader classes) {
        return super.isFor(classes) && !SERVLET.isFor(classes);
      }
    },
    WEBFLUX(
        "RecordingWebFlux",
        "org.springframework.web.reactive.DispatcherHandler",
        "reactor.core.publisher.Mono"),
    REST_TEST_CLIENT(
        "NamedTests$OfRestTestClient",
        "org.springframework.boot.resttestclient.autoconfigure.RestTestClientBuilderCustomizer"),
    WEB_TEST_CLIENT(
        "NamedTests$OfWebTestClient",
        "org.springframework.boot.webtestclient.autoconfigure.WebTestClientBuilderCustomizer");

    private final String simpleName;

    // List.of makes one that nobody can change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> needs;

    Recording(String simpleName, String... needs) {
      this.simpleName = simpleName;
      this.needs = List.of(needs);
    }

    String type() {
      return "dev.responds.test.spring." + simpleName;
    }

    String beanName() {
      return type();
    }

    boolean isFor(@Nullable ClassLoader classes) {
      for (String need : needs) {
        if (!ClassUtils.isPresent(need, classes)) {
          return false;
        }
      }
      return true;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordingContext;
  }

  @Override
  public int hashCode() {
    return RecordingContext.class.hashCode();
  }
}
