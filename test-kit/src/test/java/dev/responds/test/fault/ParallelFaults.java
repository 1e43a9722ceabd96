package dev.responds.test.fault;

import dev.responds.test.fixture.SpringItems;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Tests that share a server and run at the same time, each with the other. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.main.banner-mode=off")
@AutoConfigureRestTestClient
@Execution(ExecutionMode.CONCURRENT)
class ParallelFaults {

  private static final CountDownLatch BOTH = new CountDownLatch(2);

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(SpringItems.class)
  static class Application {}

  private final RestTestClient client;

  ParallelFaults(@Autowired RestTestClient client) {
    this.client = client;
  }

  @Test
  void faultBesideOthers() throws InterruptedException {
    get(418);
  }

  @Test
  void noFaultBesideOthers() throws InterruptedException {
    get(204);
  }

  private void get(int status) throws InterruptedException {
    BOTH.countDown();
    BOTH.await(Duration.ofSeconds(20).toSeconds(), TimeUnit.SECONDS);
    for (int i = 0; i < 5; i++) {
      client.get().uri("/items/7?status=" + status).exchange();
    }
  }
}
