package dev.responds.test.fault;

import dev.responds.test.fixture.SpringItems;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Has a fault before all its tests, while another class does the same, and then runs a test. */
@SpringBootTest(
    classes = BeforeAllFaults.Application.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.main.banner-mode=off")
@AutoConfigureRestTestClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class BeforeAllFaults {

  private static final CountDownLatch OTHER_BEGUN = new CountDownLatch(1);
  private static final CountDownLatch FIRST_SENT = new CountDownLatch(1);
  private static final CountDownLatch OTHER_RUNS_A_TEST = new CountDownLatch(1);
  private static final CountDownLatch DONE = new CountDownLatch(1);

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(SpringItems.class)
  static class Application {}

  private final RestTestClient client;

  BeforeAllFaults(@Autowired RestTestClient client) {
    this.client = client;
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    if (!latch.await(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the other class has not come");
    }
  }

  @BeforeAll
  void fault() throws InterruptedException {
    await(OTHER_BEGUN);
    client.get().uri("/items/7?status=418").exchange();
    FIRST_SENT.countDown();
    await(OTHER_RUNS_A_TEST);
    client.get().uri("/items/7?status=422").exchange();
    DONE.countDown();
  }

  @Test
  void noFault() {
    client.get().uri("/items/7?status=204").exchange();
  }

  /** The class beside it, which has no fault. */
  @Execution(ExecutionMode.CONCURRENT)
  static class Beside {

    @BeforeAll
    static void before() throws InterruptedException {
      OTHER_BEGUN.countDown();
      await(FIRST_SENT);
    }

    @Test
    void noFaultBesideIt() throws InterruptedException {
      OTHER_RUNS_A_TEST.countDown();
      await(DONE);
    }
  }
}
