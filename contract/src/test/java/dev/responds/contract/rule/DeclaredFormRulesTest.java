package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.JavaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declared content that is not what is returned, and names and values that are none or slips. */
class DeclaredFormRulesTest {

  private static final String CONTENT = "content-mismatch";
  private static final String NAME = "misspelled-field-name";
  private static final String VALUE = "malformed-field-value";
  private static final String WORD = "misspelled-field-value";

  private static Body body(String name) {
    int dot = name.lastIndexOf('.');
    return Body.of(JavaType.of(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1)));
  }

  private static EndpointFixture returning(String returned, String declared) {
    return get().sends(200, body(returned)).responds(response(200).body(body(declared)));
  }

  @ParameterizedTest
  @CsvSource({
    "java.lang.String, java.lang.Integer",
    "int, java.lang.String",
    "java.lang.Boolean, java.lang.Long",
    "int, java.util.List",
    "java.util.List, java.lang.String",
    "java.math.BigDecimal, java.lang.String"
  })
  void contentThatIsNotReturned(String returned, String declared) {
    assertThat(found(CONTENT, returning(returned, declared))).containsExactly("ERROR");
  }

  @ParameterizedTest
  @CsvSource({
    "java.lang.String, java.lang.String",
    "java.lang.String, shop.Order",
    "java.lang.String, java.util.List",
    "java.lang.String, java.util.UUID",
    "int, java.lang.Long",
    "int, java.lang.Number",
    "java.lang.String, java.lang.Object",
    "java.util.List, java.util.Set",
    "shop.Order, shop.Draft"
  })
  void contentThatMayBeReturned(String returned, String declared) {
    assertThat(found(CONTENT, returning(returned, declared))).isEmpty();
  }

  @Test
  void contentOfOtherResponsesIsNotKnown() {
    EndpointFixture thrown =
        get()
            .sends(200, body("java.lang.String"))
            .responds(200)
            .responds(response(404).body(body("java.lang.Integer")));
    assertThat(found(CONTENT, thrown)).isEmpty();
    assertThat(
            found(
                CONTENT,
                get()
                    .returns(Carrier.RESPONSE, body("java.lang.String"))
                    .responds(response(200).body(body("java.lang.Integer")))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ETga",
        "etga",
        "Cache-Contrl",
        "Cache-Controll",
        "Lcoation",
        "Locatoin",
        "Retry-Aftre",
        "Contet-Type",
        "WWW-Authenticat",
        "Vayr"
      })
  void nameThatIsASlip(String field) {
    assertThat(found(NAME, get().responds(response(200).headers("X-Own", field))))
        .containsExactly("WARNING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ETag",
        "etag",
        "Cache-Control",
        "Location",
        "Locations",
        "Links",
        "Line",
        "Data",
        "Page",
        "X-Total-Count",
        "Expires",
        "Digest",
        "Repr-Digest",
        "Total",
        "ETags",
        "Via",
        "Vai"
      })
  void nameOfItsOwn(String field) {
    assertThat(found(NAME, get().responds(response(200).headers(field)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept: json",
        "Accept-Patch: application/json-patch+json application/json",
        "Age: old",
        "Allow: GET POST",
        "Allow: GET,",
        "Cache-Control: no-store; max-age=0",
        "Cache-Control: max-age=1h",
        "Cache-Control: max-age",
        "cache-control: private, s-maxage=-1",
        "Content-Disposition: attachment; filename=my orders.csv",
        "Content-Disposition: filename=",
        "Content-Language: en_US",
        "Content-Length: many",
        "Content-Location: /orders#1",
        "Content-Range: bytes 0-9",
        "Content-Range: bytes */*",
        "Date: 2026-01-01",
        "Deprecation: true",
        "ETag: v7",
        "ETag: w/\"v7\"",
        "ETag: \"v7",
        "Expires: tomorrow",
        "Expires: Mon, 06 Nov 1994 08:49:37 GMT",
        "Last-Modified: Sunday, 06-Nov-94 08:49:37 GMT",
        "Last-Modified: Sun, 6 Nov 1994 08:49:37 GMT",
        "Last-Modified: Sun, 06 Nov 1994 08:49:37 +0000",
        "Link: /orders?page=2; rel=next",
        "Link: </orders?page=2>, rel=next=",
        "Location: /my orders",
        "Location: http://",
        "Location: /orders\\1",
        "Proxy-Authenticate: realm=x",
        "Retry-After: soon",
        "Retry-After: 1.5",
        "Retry-After: PT2M",
        "Set-Cookie: theme",
        "Sunset: 2027-12-31",
        "Upgrade: HTTP/2.0 websocket",
        "Vary: Accept Accept-Language",
        "WWW-Authenticate: Basic",
        "WWW-Authenticate: Bearer realm=the shop",
        "WWW-Authenticate: realm=\"shop\""
      })
  void valueThatTheFieldCannotHave(String field) {
    assertThat(found(VALUE, get().responds(response(200).headers("X-Own: a b", field))))
        .containsExactly("ERROR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept: text/*;q=0.8, application/json",
        "Accept-Post: */*",
        "Accept-Ranges: none",
        "Age: 0",
        "Allow:",
        "Allow: GET , HEAD,PURGE",
        "Cache-Control: private=\"X-A, X-B\", max-age=\"60\"",
        "Cache-Control: max-age=60, stale-while-revalidate=30, x-shop=\"a b\"",
        "Content-Disposition: attachment; filename=\"o.csv\"; filename*=UTF-8''o%20r.csv",
        "Content-Encoding: x-own",
        "Content-Language: de-CH-1996, fr",
        "Content-Length: 0",
        "Content-Location: ../orders/1?a=b",
        "Content-Range: bytes */9",
        "Content-Range: bytes 0-9/*",
        "Content-Range: files 0-9 of 42",
        "Date: Sun, 06 Nov 1994 08:49:37 GMT",
        "Deprecation: @1767225600",
        "ETag: \"\"",
        "ETag: W/\"v7\"",
        "Expires: 0",
        "Expires: -1",
        "Last-Modified: Sat, 31 Dec 2016 23:59:60 GMT",
        "Link: </orders?page=2>; rel=\"next\"; title=\"a, b\", <https://a.example/,x>; rel=last",
        "Location: https://shop.example:8443/orders/1?x=%20#top",
        "Location: //shop.example/",
        "Location: /orders/{number}/items",
        "Location: ?page=2",
        "Retry-After: 120",
        "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT",
        "Set-Cookie: theme=dark; Path=/; HttpOnly",
        "Sunset: Fri, 31 Dec 2027 23:59:59 GMT",
        "Upgrade: HTTP/3.0, websocket",
        "Vary: *",
        "Vary: Accept, X-Own",
        "WWW-Authenticate: Basic realm=x, charset=\"UTF-8\", Bearer scope=\"a b\", DPoP",
        "WWW-Authenticate: Negotiate YII+=",
        "WWW-Authenticate: Digest realm = \"a\" , nonce=b",
        "X-Retry-After: soon",
        "Retry-After"
      })
  void valueThatTheFieldMayHave(String field) {
    assertThat(found(VALUE, get().responds(response(200).headers(field)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Allow            | GET, DELTE           | GET, DELETE
          Allow            | Get, POST            | GET, POST
          Accept-Encoding  | gizp                 | gzip
          Accept-Patch     | aplication/json      | application/json
          Accept-Post      | text/cvs;q=1         | text/csv;q=1
          Cache-Control    | no-sotre             | no-store
          Cache-Control    | private, maxage=60   | private, max-age=60
          cache-control    | nocache, X-A         | no-cache, X-A
          Cache-Control    | max-age=5, privat    | max-age=5, private
          Content-Disposition | attachement; filename="a" | attachment; filename="a"
          Content-Encoding | gzip, deflte         | gzip, deflate
          Vary             | Acept, Accept-Langage | Accept, Accept-Langage
          WWW-Authenticate | Baerer realm="a"     | Bearer realm="a"
          """)
  void wordThatIsASlip(String field, String value, String meant) {
    EndpointFixture endpoint = get().responds(response(200).headers(field + ": " + value));
    assertThat(found(WORD, endpoint)).containsExactly("WARNING");
    assertThat(only(WORD, endpoint).arguments().values()).containsEntry("corrected", meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Allow: GET, PURGE, PROPFIND",
        "Cache-Control: public, no-store-ever",
        "Cache-Control: private=\"no-sotre\"",
        "Cache-Control: immutable, community=\"UCI\"",
        "Content-Disposition: form-data; name=attachement",
        "Content-Encoding: x-gzip",
        "Vary: *",
        "Vary: X-Accept, Accepts",
        "WWW-Authenticate: Bearer realm=Baerer, error=\"x\"",
        "WWW-Authenticate: Shop a=b",
        "X-Cache-Control: no-sotre"
      })
  void wordOfItsOwn(String field) {
    assertThat(found(WORD, get().responds(response(200).headers(field)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "txt/csv, text/csv",
    "tetx/csv;charset=utf-8, text/csv;charset=utf-8",
    "aplication/json, application/json",
    "imge/png, image/png",
    "vidoe/mp4, video/mp4",
    "application/jsno, application/json",
    "text/cvs, text/csv"
  })
  void mediaTypeThatIsASlip(String written, String meant) {
    EndpointFixture endpoint = get().responds(response(200).mediaType(written));
    assertThat(found(WORD, endpoint)).containsExactly("WARNING type");
    assertThat(only(WORD, endpoint).arguments().values()).containsEntry("corrected", meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/csv",
        "TEXT/CSV",
        "x-text/csv",
        "chemical/x-pdb",
        "shop/order",
        "application/jsonl",
        "application/bson",
        "application/vnd.shop+json",
        "text/x-csv",
        "font/woff2",
        "haptics/ivs"
      })
  void mediaTypeOfItsOwn(String written) {
    assertThat(found(WORD, get().responds(response(200).mediaType(written)))).isEmpty();
  }
}
