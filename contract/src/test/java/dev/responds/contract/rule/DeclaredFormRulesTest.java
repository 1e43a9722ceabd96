package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.JavaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declared content that is not what is returned, and names that are slips. */
class DeclaredFormRulesTest {

  private static final String CONTENT = "content-mismatch";
  private static final String NAME = "misspelled-field-name";

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
}
