package dev.responds.processor.reference;

import static dev.responds.processor.reference.EndpointBuilder.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.model.Endpoint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiNameTest {

  @Test
  void titleComesFirst() {
    assertThat(ApiName.of(Shop.reference(Locale.ENGLISH))).isEqualTo("Shop");
  }

  @Test
  void elseItIsThePackageOfAllEndpoints() {
    assertThat(name("com.shop")).isEqualTo("com.shop");
    assertThat(name("com.shop.a", "com.shop.b", "com.shop")).isEqualTo("com.shop");
    assertThat(name("com.shop", "com.shopping")).isEqualTo("com");
  }

  @Test
  void endpointsWithNothingInCommonHaveNoName() {
    assertThat(name("com.shop", "org.shop")).isEmpty();
    assertThat(name("", "org.shop")).isEmpty();
    assertThat(name()).isEmpty();
  }

  private static String name(String... packages) {
    List<Endpoint> endpoints =
        Stream.of(packages).map(p -> endpoint(p, "C", "run", "GET /").build()).toList();
    Reference shop = Shop.reference(endpoints, Locale.ENGLISH);
    return ApiName.of(
        new Reference("", endpoints, List.of(), shop.rules(), shop.registry(), Locale.ENGLISH));
  }
}
