package dev.responds.processor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.catalog.Catalog;
import dev.responds.contract.catalog.Shop;
import java.util.Locale;
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

  private static String page(ApiIndex api) {
    return Pages.page(Pages.reference(api, Locale.ENGLISH));
  }
}
