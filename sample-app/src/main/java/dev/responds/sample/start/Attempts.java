package dev.responds.sample.start;

import java.util.List;

/**
 * Lists how to see each status, to be tried in this order; {@code {base}} stands for the address of
 * the service.
 */
final class Attempts {

  private static final String ALICE = "-u alice:alice-secret ";
  private static final String ADMIN = "-u admin:admin-secret ";
  private static final String JSON = "-H 'Content-Type: application/json' ";
  private static final String ORDER =
      JSON + "-d '{\"number\":\"A-1\",\"sku\":\"KB-87\",\"quantity\":2}' ";

  private Attempts() {}

  static List<Attempt> all() {
    return List.of(
        new Attempt(200, "the products on sale", "{base}/products"),
        new Attempt(201, "an order is stored", ALICE + ORDER + "{base}/orders"),
        new Attempt(
            202,
            "a report job is queued",
            ADMIN + JSON + "-d '{\"day\":\"2026-01-31\"}' {base}/reports/jobs"),
        new Attempt(
            204,
            "a document is saved",
            ALICE
                + "-X PUT "
                + JSON
                + "-d '{\"title\":\"Note\",\"text\":\"Hi\"}' {base}/documents/1"),
        new Attempt(301, "the catalogue has moved", "{base}/catalogue/KB-87"),
        new Attempt(302, "another product every month", "{base}/products/of-the-month"),
        new Attempt(303, "the report job of above is done", ADMIN + "{base}/reports/jobs/1"),
        new Attempt(304, "the copy is current", "-H 'If-None-Match: \"1\"' {base}/products/KB-87"),
        new Attempt(307, "the express desk is closed", ORDER + "{base}/express-orders"),
        new Attempt(308, "the order intake has moved", ORDER + "{base}/purchase-orders"),
        new Attempt(400, "malformed JSON", ALICE + JSON + "-d '{' {base}/orders"),
        new Attempt(401, "nobody is signed in", "{base}/orders"),
        new Attempt(403, "not an administrator", ALICE + "{base}/reports/2026-01-31"),
        new Attempt(404, "bob's order, hidden from alice", ALICE + "{base}/orders/1"),
        new Attempt(409, "the same number again", ALICE + ORDER + "{base}/orders"),
        new Attempt(410, "a discontinued product", "{base}/products/FAX-1"),
        new Attempt(
            412,
            "an outdated revision",
            ADMIN
                + "-X PUT -H 'If-Match: \"0\"' "
                + JSON
                + "-d '{\"price\":9.50}' {base}/products/KB-87/price"),
        new Attempt(415, "not JSON", ALICE + "-H 'Content-Type: text/plain' -d x {base}/orders"),
        new Attempt(
            204,
            "maintenance is switched on",
            ADMIN + "-X PUT " + JSON + "-d '{\"minutes\":5}' {base}/admin/maintenance"),
        new Attempt(503, "maintenance is on", "{base}/products"),
        new Attempt(
            204, "maintenance is switched off", ADMIN + "-X DELETE {base}/admin/maintenance"));
  }
}
