package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Parameter;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which variables of a path name something that may not exist. */
class ResourceVariableTest {

  private static final String RULE = "path-variable-without-404";

  private static EndpointFixture reading(String path, String type, String name) {
    String packageName = Character.isUpperCase(type.charAt(0)) ? "some" : "";
    JavaType known = JavaType.of(packageName, type);
    return get()
        .at(path)
        .reads(new Parameter(Parameter.Kind.PATH, name, Optional.of(known), false))
        .responds(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/x/{id}, long, id",
    "/x/{orderId}, String, orderId",
    "/x/{order-id}, int, order-id",
    "/x/{slug}, String, slug",
    "/x/{number}, String, number",
    "/x/{userName}, String, userName",
    "/x/{it}, UUID, it",
    "/x/{it}, OrderId, it",
    "/orders/{order}, String, order",
    "/categories/{category}, Long, category",
    "/boxes/{box}, String, box",
    "/x/{typeId}, int, typeId",
  })
  void namesSomething(String path, String type, String name) {
    assertThat(found(RULE, reading(path, type, name))).containsExactly("ADVICE");
  }

  @ParameterizedTest
  @CsvSource({
    "/{days}/days, int, days",
    "/x/{page}, int, page",
    "/x/{pageNumber}, int, pageNumber",
    "/pages/{number}, int, number",
    "/x/{amount}, BigDecimal, amount",
    "/days/{day}, LocalDate, day",
    "/days/{day}, String, day",
    "/x/{statusCode}, String, statusCode",
    "/x/{active}, boolean, active",
    "/kinds/{kind}, Kind, kind",
    "/colors/{color}, Color, color",
    "/x/{key}, Key, key",
    "/x/{id}, Grid, it",
    "/x/{format}, String, format",
    "/x/{sortKey}, String, sortKey",
    "/x/{ratio}, double, ratio",
    "/x/{rest}, String, rest",
  })
  void namesNothing(String path, String type, String name) {
    assertThat(found(RULE, reading(path, type, name))).isEmpty();
  }
}
