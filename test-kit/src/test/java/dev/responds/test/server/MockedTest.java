package dev.responds.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.responds.test.check.Violation;
import dev.responds.test.fixture.SpringItems;
import dev.responds.test.record.Recorder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.client.MockMvcWebTestClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Spring MVC without a server: the filters are the same. */
@SpringBootTest
@AutoConfigureMockMvc
class MockedTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(SpringItems.class)
  static class Application {}

  private final MockMvc mvc;

  MockedTest(@Autowired MockMvc mvc) {
    this.mvc = mvc;
  }

  /** Each client sees a status that is not declared, and each is told. */
  @TestFactory
  Stream<DynamicTest> clients() {
    WebTestClient webTestClient = MockMvcWebTestClient.bindTo(mvc).build();
    RestTestClient restTestClient = RestTestClient.bindTo(mvc).build();
    MockMvcTester tester = MockMvcTester.create(mvc);
    return Stream.of(
        client("MockMvc", uri -> mvc.perform(get(uri))),
        client("MockMvcTester", uri -> assertThat(tester.get().uri(uri)).isNotNull()),
        client("WebTestClient", uri -> webTestClient.get().uri(uri).exchange()),
        client("RestTestClient", uri -> restTestClient.get().uri(uri).exchange()));
  }

  private static DynamicTest client(String name, Call call) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          call.to("/items/7?status=418");
          assertThat(AnyClient.violations())
              .extracting(Violation::rule)
              .containsExactly("undeclared-response");
          call.to("/items/7?status=418&field=Location:/elsewhere");
          assertThat(AnyClient.violations()).hasSize(1);
        });
  }

  /** A request by one client. */
  private interface Call {
    void to(String uri) throws Exception;
  }

  @Test
  void exceptionOfTheHandlerIsNoResponse() {
    Consumer<String> failing =
        uri -> assertThat(MockMvcTester.create(mvc).get().uri(uri)).hasFailed();
    failing.accept("/items/7?status=nonsense");

    assertThat(AnyClient.violations()).isEmpty();
    assertThat(Recorder.INSTANCE.tests().several()).isFalse();
  }
}
