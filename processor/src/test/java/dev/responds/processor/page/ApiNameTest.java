package dev.responds.processor.page;

import static dev.responds.contract.model.EndpointFixture.get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.catalog.Shop;
import dev.responds.contract.model.Endpoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiNameTest {

  @Test
  void titleComesFirst() {
    assertThat(ApiName.of(Shop.api())).isEqualTo("Shop");
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
    List<Endpoint> endpoints = Stream.of(packages).map(p -> get().in(p, "C").build()).toList();
    return ApiName.of(new ApiIndex("", endpoints, List.of(), Shop.REGISTRY));
  }
}
