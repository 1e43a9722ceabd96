package dev.responds.processor.reference;

import static dev.responds.processor.reference.EndpointBuilder.endpoint;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Pack;
import dev.responds.processor.model.Policy;
import dev.responds.processor.model.Policy.LevelEntry;
import dev.responds.processor.model.Role;
import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Source;
import dev.responds.processor.rule.RuleBook;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The API of a small shop, with a mistake here and there. */
final class Shop {

  static final StatusRegistry REGISTRY = StatusRegistry.load();

  private static final Body ORDER = Body.of(JavaType.of("com.shop", "Order"));
  private static final Body JOB = Body.of(JavaType.of("com.shop.report", "Job"));
  private static final Body ORDERS =
      Body.of(
          new JavaType(
              "java.util", List.of("List"), List.of(JavaType.of("com.shop", "Order")), 0, true));

  static final Policy POLICY =
      new Policy(
          new TreeSet<>(),
          new TreeSet<>(List.of(302, 418)),
          Body.PROBLEM,
          Optional.of("Bearer realm=\"orders\""),
          Map.of(
              "missing-location-201", level(Level.ERROR),
              "method-rewriting-redirect", level(Level.WARNING)),
          Pack.RFC,
          Role.ORIGIN);

  private Shop() {}

  /** Returns the reference of the shop. */
  static Reference reference(Locale language) {
    return reference(endpoints(), language);
  }

  /** Returns the reference of these endpoints, judged by all rules. */
  static Reference reference(List<Endpoint> endpoints, Locale language) {
    RuleBook rules = RuleBook.standard(REGISTRY);
    return new Reference("Shop", endpoints, rules.check(endpoints), rules, REGISTRY, language);
  }

  /** Returns the page. */
  static String page(Reference reference) {
    StringWriter page = new StringWriter();
    StatusPage.write(reference, page);
    return page.toString();
  }

  /** Returns the catalogue. */
  static String catalog(Reference reference) {
    StringWriter catalog = new StringWriter();
    Catalog.write(reference, catalog);
    return catalog.toString();
  }

  static List<Endpoint> endpoints() {
    return List.of(
        shop("OrderController", "create", "POST /orders")
            .sends(201, "the order is stored", ORDER, "Location")
            .sends(409, "an order with this number exists", Body.PROBLEM)
            .fails(400, "the draft is not valid", "InvalidDraft")
            .build(),
        shop("OrderController", "find", "GET /orders/{id}")
            .sends(200, "the order exists", ORDER, "ETag", "Cache-Control")
            .sends(304, "the copy of the client is current", Body.NONE, "ETag", "Cache-Control")
            .sends(404, "there is no such order, or it is not yours", Body.PROBLEM)
            .build(),
        shop("OrderController", "list", "GET /orders")
            .sends(200, "", ORDERS)
            .sends(299, "the list was cut", ORDERS)
            .build(),
        shop("OrderController", "delete", "DELETE /orders/{id}")
            .sends(204, "the order is gone", Body.NONE)
            .fails(404, "there is no such order, or it is not yours", "OrderNotFound")
            .fails(403, "the caller is not an administrator", "AccessDenied")
            .build(),
        shop("CheckoutController", "submit", "POST /checkout", "/kasse")
            .sends(303, "the order is placed", Body.NONE)
            .sends(301, "the shop has moved", Body.NONE, "Location")
            .build(),
        shop("CheckoutController", "audit", "POST /checkout/audit")
            .sends(201, "the entry is written", Body.NONE)
            .waive("missing-location-201", "audit entries cannot be read back")
            .build(),
        endpoint("com.shop.report", "ReportController", "start", "POST /reports")
            .sends(202, "the nightly run will take it up", JOB, "Location")
            .surrounded(503, "maintenance is switched on", Scope.OPTION)
            .inherits()
            .build(),
        endpoint("com.shop.report", "ReportController", "ping", "GET|HEAD /reports/ping").build(),
        endpoint("com.shop.report", "ReportController", "all", "GET /reports")
            .surrounded(503, "maintenance is switched on", Scope.OPTION)
            .build());
  }

  private static EndpointBuilder shop(
      String controller, String name, String request, String... morePaths) {
    return endpoint("com.shop", controller, name, request, morePaths)
        .under(POLICY)
        .surrounded(401, "nobody is signed in", Scope.PACKAGE)
        .surrounded(503, "maintenance is switched on", Scope.OPTION);
  }

  private static LevelEntry level(Level level) {
    return new LevelEntry(Optional.of(level), level.name(), Source.packageNamed("com.shop"));
  }
}
