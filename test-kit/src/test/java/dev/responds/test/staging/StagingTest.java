package dev.responds.test.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.OutsideContract;
import dev.responds.test.fixture.SpringItems;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** An application that is started as in production, with the kit on its class path. */
@ExtendWith(OutputCaptureExtension.class)
@OutsideContract(because = "no test of the application is running")
class StagingTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(SpringItems.class)
  static class Application {

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }

  private static ConfigurableApplicationContext start(String type, String enabled) {
    SpringApplication application = new SpringApplication(Application.class);
    application.setDefaultProperties(
        Map.of(
            "server.port",
            "0",
            "spring.main.banner-mode",
            "off",
            "spring.main.web-application-type",
            type,
            "responds.staging.enabled",
            enabled));
    return application.run();
  }

  private static ResponseEntity<String> get(ConfigurableApplicationContext context, int status) {
    return get(context, status, "text/plain", "here");
  }

  private static ResponseEntity<String> get(
      ConfigurableApplicationContext context, int status, String mediaType, String body) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return RestClient.create()
        .get()
        .uri(
            "http://localhost:" + port + "/items/7?status={status}&type={type}&body={body}",
            status,
            mediaType,
            body)
        .retrieve()
        .onStatus(any -> true, (request, response) -> {})
        .toEntity(String.class);
  }

  /** A response may arrive a moment before it is counted. */
  private static void assertCount(
      ConfigurableApplicationContext context, String name, double expected) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (count(context, name) < expected && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertThat(count(context, name)).isEqualTo(expected);
  }

  private static double count(ConfigurableApplicationContext context, String name) {
    return context.getBean(MeterRegistry.class).find(name).counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"servlet", "reactive"})
  void itCountsAndLogsAndLeavesResponsesAsTheyAre(String type, CapturedOutput output)
      throws Exception {
    try (ConfigurableApplicationContext context = start(type, "true")) {
      assertThat(get(context, 200).getBody()).isEqualTo("here");
      for (int i = 0; i < 3; i++) {
        assertThat(get(context, 418).getBody()).isEqualTo("here");
      }

      assertCount(context, "responds.declared", 1);
      assertCount(context, "responds.violations", 3);
      assertThat(output.getOut().split("\\[undeclared-response\\]", -1)).hasSize(2);
    }
  }

  /** Somebody else decides on the kinds: here each response names a problem of its own. */
  @Test
  void whatItKeepsIsBounded(CapturedOutput output) throws Exception {
    try (ConfigurableApplicationContext context = start("servlet", "true")) {
      for (int i = 0; i < 1_100; i++) {
        String problem = "{\"type\":\"/problems/" + i + "\",\"status\":409}";
        assertThat(get(context, 409, "application/problem+json", problem).getBody())
            .isEqualTo(problem);
      }

      assertCount(context, "responds.violations", 1_100);
      assertThat(output.getOut().split("\\[undeclared-problem-type\\]", -1)).hasSize(1 + 1_000);
    }
  }

  @Test
  void itIsOffUnlessItIsSwitchedOn() {
    try (ConfigurableApplicationContext context = start("servlet", "false")) {
      assertThat(context.getBeanNamesForType(StagingLog.class)).isEmpty();
    }
  }
}
