package dev.responds.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.check.Violation;
import dev.responds.test.fixture.SpringItems;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.Filter;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.server.WebFilter;

/** Applications that have filters as well, and one that counts while it is tested. */
class BesideOthersTest {

  /** Asks for the only filter that it has. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(SpringItems.class)
  static class WithServletFilter {

    @Bean
    FilterRegistrationBean<Filter> own() {
      return new FilterRegistrationBean<>(
          (request, response, next) -> next.doFilter(request, response));
    }

    @Bean
    String found(FilterRegistrationBean<Filter> filter) {
      return filter.getFilterName();
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }

  /** The same for WebFlux. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(SpringItems.class)
  static class WithWebFilter {

    @Bean
    WebFilter own() {
      return (exchange, chain) -> chain.filter(exchange);
    }

    @Bean
    Object found(WebFilter filter) {
      return filter.toString();
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }

  /** Both recorders hear of each response, once. */
  abstract static class Both {

    @LocalServerPort private int port;
    @Autowired private MeterRegistry meters;

    @Test
    void bothHear() {
      Client.JDK_HTTP_CLIENT.get(URI.create("http://localhost:" + port + "/items/7?status=418"));

      assertThat(AnyClient.violations())
          .extracting(Violation::rule)
          .containsExactly("undeclared-response");
      assertThat(meters.find("responds.violations").counters())
          .extracting(Counter::count)
          .containsExactly(1.0);
    }
  }

  @Nested
  @SpringBootTest(
      classes = WithServletFilter.class,
      webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
      properties = {"spring.main.web-application-type=servlet", "responds.staging.enabled=true"})
  class Servlet extends Both {}

  @Nested
  @SpringBootTest(
      classes = WithWebFilter.class,
      webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
      properties = {"spring.main.web-application-type=reactive", "responds.staging.enabled=true"})
  class Reactive extends Both {}
}
