package dev.responds.processor.page;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.catalog.Shop;
import dev.responds.contract.model.Endpoint;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/** Pages to look at. */
public final class Pages {

  private Pages() {}

  /** Returns the reference of the shop. */
  public static Reference reference(Locale language) {
    return reference(Shop.api(), language);
  }

  /** Returns the reference of these endpoints, judged by all rules. */
  public static Reference reference(List<Endpoint> endpoints, Locale language) {
    return reference(Shop.api(endpoints), language);
  }

  /** Returns the reference of an API. */
  public static Reference reference(ApiIndex api, Locale language) {
    return new Reference(api, Shop.RULES, language);
  }

  /** Returns the page. */
  public static String page(Reference reference) {
    StringWriter page = new StringWriter();
    StatusPage.write(reference, page);
    return page.toString();
  }
}
