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

  private static String page(ApiIndex api) {
    return Pages.page(Pages.reference(api, Locale.ENGLISH));
  }
}
