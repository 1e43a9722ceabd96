package dev.responds.test.staging;

import dev.responds.test.handler.MvcAnswerer;
import dev.responds.test.servlet.RecordingFilter;
import dev.responds.test.webflux.RecordingWebFilter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.core.Ordered;

/**
 * The recorder for environments without tests: off, unless {@code responds.staging.enabled} says
 * otherwise.
 */
@AutoConfiguration
@ConditionalOnWebApplication
@ConditionalOnProperty("responds.staging.enabled")
public class StagingConfiguration {

  /** Made by Spring. */
  public StagingConfiguration() {}

  @Bean
  StagingLog respondsStagingLog(
      ApplicationContext context, ObjectProvider<StagingLog.Counts> counts) {
    ClassLoader classes = Objects.requireNonNull(context.getClassLoader());
    return new StagingLog(classes, counts.getIfAvailable(NoCounts::new));
  }

  /** Where nobody counts, the log is all. */
  private static final class NoCounts implements StagingLog.Counts {

    @Override
    public void declared(String endpoint, int status) {
      // Nobody asks.
    }

    @Override
    public void violated(String rule, int status) {
      // The log tells of it.
    }
  }

  /** Counts with Micrometer. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(MeterRegistry.class)
  static class Meters {

    @Bean
    @ConditionalOnMissingBean
    StagingLog.Counts respondsStagingCounts(ObjectProvider<MeterRegistry> registries) {
      return new MeterCounts(registries);
    }
  }

  /** Records Spring MVC. An application that asks for its own filter gets that one. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  static class Servlets {

    @Bean
    @Fallback
    FilterRegistrationBean<Filter> respondsStagingFilter(StagingLog log) {
      FilterRegistrationBean<Filter> registration =
          new FilterRegistrationBean<>(new RecordingFilter(log, new MvcAnswerer(), ""));
      registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
      registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
      registration.setAsyncSupported(true);
      return registration;
    }
  }

  /** Records WebFlux. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
  static class Reactive {

    @Bean
    @Fallback
    RecordingWebFilter respondsStagingFilter(StagingLog log) {
      return new RecordingWebFilter(log, "");
    }
  }
}
