package dev.responds.processor.page;

import static dev.responds.contract.catalog.EndpointBuilder.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.catalog.EndpointBuilder;
import dev.responds.contract.catalog.Shop;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderFieldsTest {

  @Test
  void thoseThatHttpDemandsComeBeforeThoseDeclaredAndEachOnce() {
    Endpoint endpoint = post().sends(401, "", Body.NONE, "X-A", "www-authenticate").build();
    assertThat(names(endpoint)).containsExactly("WWW-Authenticate", "X-A");
  }

  @Test
  void builderOfTheEndpointBringsTheLocation() {
    assertThat(names(post().sends(201, "", Body.NONE).returns(Carrier.GENERATED).build()))
        .containsExactly("Location");
    assertThat(names(post().sends(308, "", Body.NONE).returns(Carrier.GENERATED).build()))
        .containsExactly("Location");
    assertThat(names(post().sends(302, "", Body.NONE).returns(Carrier.VIEW).build()))
        .containsExactly("Location");
  }

  @Test
  void otherReturnTypesBringNothing() {
    assertThat(names(post().sends(201, "", Body.NONE).build())).isEmpty();
    assertThat(names(post().sends(201, "", Body.NONE).returns(Carrier.VIEW).build())).isEmpty();
    assertThat(names(post().fails(302, "", "Moved").returns(Carrier.GENERATED).build())).isEmpty();
  }

  @Test
  void resourceOfPutIsItsOwnTarget() {
    EndpointBuilder put = endpoint("com.shop", "Orders", "save", "PUT /orders/{id}");
    assertThat(names(put.sends(201, "", Body.NONE).returns(Carrier.GENERATED).build())).isEmpty();
  }

  private static EndpointBuilder post() {
    return endpoint("com.shop", "Orders", "create", "POST /orders");
  }

  private static List<String> names(Endpoint endpoint) {
    return new HeaderFields(Shop.REGISTRY).names(endpoint, endpoint.responses().get(0));
  }
}
