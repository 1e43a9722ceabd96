package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.testing.compile.JavaFileObjects;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Parameter.Kind;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpringParametersTest {

  private static final List<JavaFileObject> VALIDATION =
      List.of(
          JavaFileObjects.forSourceString(
              "jakarta.validation.Valid",
              "package jakarta.validation; import java.lang.annotation.*; @Target({"
                  + "ElementType.PARAMETER, ElementType.TYPE_USE}) public @interface Valid {}"),
          JavaFileObjects.forSourceString(
              "jakarta.validation.Constraint",
              "package jakarta.validation; public @interface Constraint {}"),
          JavaFileObjects.forSourceString(
              "javax.validation.Valid", "package javax.validation; public @interface Valid {}"),
          JavaFileObjects.forSourceString(
              "shop.Sku", "package shop; @jakarta.validation.Constraint public @interface Sku {}"),
          JavaFileObjects.forSourceString(
              "shop.Strict", "package shop; @Sku public @interface Strict {}"),
          JavaFileObjects.forSourceString("shop.User", "package shop; public @interface User {}"),
          JavaFileObjects.forSourceString("shop.Draft", "package shop; public class Draft {}"));

  private static List<Parameter> parameters(String parameters) {
    return ReadApi.of(
            "shop.Orders",
            "@RestController class Orders { @PostMapping void run(" + parameters + ") {} }",
            VALIDATION)
        .endpoint("run")
        .parameters();
  }

  @Test
  void parametersAreReadWithTheirNames() {
    assertThat(
            parameters(
                "@PathVariable long id, @RequestHeader(\"If-Match\") String tag,"
                    + " @RequestParam(name = \"q\") String text, @CookieValue String session,"
                    + " @RequestBody String body"))
        .extracting(parameter -> parameter.kind() + " " + parameter.name())
        .containsExactly("PATH id", "HEADER If-Match", "QUERY q", "HEADER Cookie", "CONTENT ");
  }

  @Test
  void whoTakesAllHeaderFieldsReadsTheRawRequest() {
    List<Parameter> raw = List.of(Parameter.of(Kind.RAW_REQUEST, ""));

    assertThat(parameters("HttpHeaders all")).isEqualTo(raw);
    assertThat(parameters("@RequestHeader HttpHeaders all")).isEqualTo(raw);
    assertThat(parameters("@RequestHeader Map<String, String> all")).isEqualTo(raw);
    assertThat(parameters("org.springframework.web.context.request.WebRequest r")).isEqualTo(raw);
  }

  @Test
  void anEntityIsRawAndHasContent() {
    assertThat(parameters("RequestEntity<Draft> request"))
        .containsExactly(
            Parameter.of(Kind.RAW_REQUEST, ""),
            new Parameter(Kind.CONTENT, "", Optional.of(JavaType.of("shop", "Draft")), false));
    assertThat(parameters("RequestEntity<Void> request"))
        .containsExactly(Parameter.of(Kind.RAW_REQUEST, ""));
    assertThat(parameters("RequestEntity request"))
        .containsExactly(Parameter.of(Kind.RAW_REQUEST, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @RequestBody Draft d              | Draft
          @RequestBody Mono<Draft> d        | Draft
          @RequestBody List<Draft> d        | List<Draft>
          @PathVariable long id             | Long
          @RequestParam String[] tags       | String[]
          """)
  void theTypeIsKnown(String parameter, String type) {
    assertThat(parameters(parameter).get(0).type().map(JavaType::display)).hasValue(type);
  }

  @Test
  void aMissingTypeIsUnknown() {
    assertThat(parameters("@RequestBody Missing d, @RequestBody List<Missing> l"))
        .extracting(Parameter::kind, Parameter::type)
        .containsExactly(
            tuple(Kind.CONTENT, Optional.empty()), tuple(Kind.CONTENT, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @jakarta.validation.Valid @RequestBody Draft d        | true
          @javax.validation.Valid @RequestBody Draft d          | true
          @org.springframework.validation.annotation.Validated @RequestBody Draft d | true
          @Sku @PathVariable String id                          | true
          @Strict @PathVariable String id                       | true
          @RequestBody List<@jakarta.validation.Valid Draft> d  | true
          @User @RequestBody Draft d                            | false
          @RequestBody Draft d                                  | false
          @MissingConstraint @RequestBody Draft d               | false
          """)
  void constraintsAreSeen(String parameter, boolean validated) {
    assertThat(parameters(parameter).get(0).validated()).isEqualTo(validated);
  }

  @Test
  void constraintsOfTheInterfaceHold() {
    Parameter parameter =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders implements Api { public void run(Draft d) {} }"
                    + " interface Api { @PostMapping void run("
                    + "@jakarta.validation.Valid @RequestBody Draft d); }",
                VALIDATION)
            .endpoint("run")
            .parameters()
            .get(0);

    assertThat(parameter.kind()).isEqualTo(Kind.CONTENT);
    assertThat(parameter.validated()).isTrue();
  }

  @Test
  void withoutAnnotationSimpleValuesComeFromTheQueryAndValidatedOnesFromAForm() {
    assertThat(parameters("String q, int page, @Sku String sku"))
        .extracting(parameter -> parameter.kind() + " " + parameter.name())
        .containsExactly("QUERY q", "QUERY page", "QUERY sku");
    assertThat(parameters("@jakarta.validation.Valid Draft d"))
        .extracting(Parameter::kind)
        .containsExactly(Kind.RAW_REQUEST, Kind.CONTENT);
    assertThat(parameters("java.security.Principal who, Locale l, org.springframework.ui.Model m"))
        .isEmpty();
    assertThat(parameters("@SessionAttribute Draft d, @RequestAttribute String s")).isEmpty();
  }

  @Test
  void whatTheApplicationBindsItselfMayComeFromAnywhere() {
    List<Parameter> anything = List.of(Parameter.of(Kind.RAW_REQUEST, ""));

    assertThat(parameters("Draft d"))
        .extracting(parameter -> parameter.kind() + " " + parameter.isFormObject())
        .containsExactly("RAW_REQUEST false", "QUERY true");
    assertThat(parameters("@User String name")).isEqualTo(anything);
    assertThat(parameters("@User java.security.Principal who")).isEqualTo(anything);
  }

  @Test
  void injectedRequestStandsForTheOneThatIsAnswered() {
    List<Parameter> parameters =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders extends Base { @PostMapping void run() {} }"
                    + " class Base { jakarta.servlet.http.HttpServletRequest request; }")
            .endpoint("run")
            .parameters();

    assertThat(parameters).containsExactly(Parameter.of(Kind.RAW_REQUEST, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.springframework.web.multipart.MultipartFile file",
        "@RequestParam org.springframework.web.multipart.MultipartFile file",
        "@RequestParam List<org.springframework.web.multipart.MultipartFile> files",
        "jakarta.servlet.http.Part part"
      })
  void uploadIsContent(String parameter) {
    assertThat(parameters(parameter)).extracting(Parameter::kind).containsExactly(Kind.CONTENT);
  }
}
