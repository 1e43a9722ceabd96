package dev.responds.processor.page;

import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.catalog.Shop;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.EndpointFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderFieldPartTest {

  @Test
  void thoseThatHttpDemandsComeBeforeThoseDeclaredAndEachOnce() {
    Endpoint endpoint = post().responds(401, Body.NONE, "X-A", "www-authenticate").build();
    assertThat(names(endpoint)).containsExactly("WWW-Authenticate", "X-A");
  }

  @Test
  void builderOfTheEndpointBringsTheLocation() {
    assertThat(names(post().responds(201, Body.NONE).returns(Carrier.GENERATED).build()))
        .containsExactly("Location");
    assertThat(names(post().responds(308, Body.NONE).returns(Carrier.GENERATED).build()))
        .containsExactly("Location");
    assertThat(names(post().responds(302, Body.NONE).returns(Carrier.VIEW).build()))
        .containsExactly("Location");
  }

  @Test
  void otherReturnTypesBringNothing() {
    assertThat(names(post().responds(201, Body.NONE).build())).isEmpty();
    assertThat(names(post().responds(201, Body.NONE).returns(Carrier.VIEW).build())).isEmpty();
    assertThat(
            names(
                post()
                    .responds(response(302).on("Moved").body(Body.PROBLEM))
                    .returns(Carrier.GENERATED)
                    .build()))
        .isEmpty();
  }

  @Test
  void resourceOfPutIsItsOwnTarget() {
    EndpointFixture put = on(HttpMethod.PUT).at("/orders/{id}");
    assertThat(names(put.responds(201, Body.NONE).returns(Carrier.GENERATED).build())).isEmpty();
  }

  private static List<String> names(Endpoint endpoint) {
    return new HeaderFieldPart(Shop.REGISTRY).names(endpoint, endpoint.responses().get(0));
  }
}
