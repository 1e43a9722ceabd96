package dev.responds.processor.page;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.model.Endpoint;
import org.jspecify.annotations.Nullable;

/** Finds out what an API is called. */
public final class ApiName {

  private ApiName() {}

  /** Returns its title, else the package that all its endpoints are in; empty if there is none. */
  public static String of(ApiIndex api) {
    return api.title().isEmpty() ? commonPackage(api) : api.title();
  }

  private static String commonPackage(ApiIndex api) {
    @Nullable String common = null;
    for (Endpoint endpoint : api.endpoints().endpoints()) {
      String name = endpoint.handler().controller().packageName();
      common = common == null ? name : common(common, name);
    }
    return common == null ? "" : common;
  }

  private static String common(String first, String second) {
    String one = first + ".";
    String two = second + ".";
    int end = 0;
    for (int i = 0;
        i < Math.min(one.length(), two.length()) && one.charAt(i) == two.charAt(i);
        i++) {
      if (one.charAt(i) == '.') {
        end = i;
      }
    }
    return first.substring(0, end);
  }
}
