package dev.responds.processor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.catalog.Catalog;
import dev.responds.contract.catalog.Shop;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.EndpointFixture;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CatalogPageTest {

  @Test
  void theCatalogueHasAllThatThePageTells() {
    ApiIndex api = Shop.api();
    Catalog read = Catalog.read(Shop.catalog(api));
    ApiIndex again = new ApiIndex(read.title(), read.endpoints(), read.verdicts(), Shop.REGISTRY);
    assertThat(page(again)).isEqualTo(page(api));
    assertThat(Shop.catalog(again)).isEqualTo(Shop.catalog(api));
  }

  @Test
  void conditionsStandBesideTheRequest() {
    Endpoint draft = EndpointFixture.post().at("/orders").onlyIf("params: draft").build();
    ApiIndex api = new ApiIndex("Shop", List.of(draft), List.of(), Shop.REGISTRY);
    Catalog read = Catalog.read(Shop.catalog(api));
    assertThat(read.endpoints()).containsExactly(draft);
    assertThat(Jsoup.parse(page(api)).select("article h4 small").eachText())
        .containsExactly("params: draft");
  }

  @Test
  void versionsTellRequestsApartWhereverTheyAreNamed() {
    Endpoint first = versioned("1.1").build();
    Endpoint later = versioned("1.2+").named("later").build();
    ApiIndex api = new ApiIndex("Shop", List.of(first, later), List.of(), Shop.REGISTRY);
    Document page = Jsoup.parse(page(api));
    assertThat(page.select("article[id*=/] h4").eachText())
        .containsExactly(
            "GET /orders version: 1.1 params: draft", "GET /orders version: 1.2+ params: draft");
    assertThat(page.select("th[scope=row]").eachText())
        .contains("GET /orders version: 1.1", "GET /orders version: 1.2+");
  }

  private static EndpointFixture versioned(String version) {
    return EndpointFixture.get()
        .at("/orders")
        .onlyIf("params: draft", "version: " + version)
        .responds(200);
  }

  private static String page(ApiIndex api) {
    return Pages.page(Pages.reference(api, Locale.ENGLISH));
  }
}
