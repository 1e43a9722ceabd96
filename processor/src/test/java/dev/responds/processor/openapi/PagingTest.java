package dev.responds.contract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of Spring Data is asked for by the query, with names that have a default. */
class PagingTest {

  private static ParsedApi api(String parameter) {
    return ParsedApi.parse(
        Compile.source(
                "shop.Orders",
                """
                package shop;
                import dev.responds.Responds;
                import java.util.List;
                import org.springframework.beans.factory.annotation.Qualifier;
                import org.springframework.data.domain.*;
                import org.springframework.data.web.*;
                import org.springframework.web.bind.annotation.*;
                @RestController public class Orders {
                  @GetMapping("/o") @Responds(200)
                  public List<String> list(%s) { return List.of(); }
                }
                """
                    .formatted(parameter))
            .and(
                "org.springframework.data.domain.Pageable",
                "package org.springframework.data.domain; public interface Pageable {}")
            .and(
                "org.springframework.data.domain.Sort",
                "package org.springframework.data.domain; public class Sort {"
                    + " public enum Direction { ASC, DESC } }")
            .and(
                "org.springframework.data.web.PageableDefault",
                "package org.springframework.data.web; public @interface PageableDefault {"
                    + " int value() default 10; int size() default 10; int page() default 0;"
                    + " String[] sort() default {};"
                    + " org.springframework.data.domain.Sort.Direction direction()"
                    + " default org.springframework.data.domain.Sort.Direction.ASC; }")
            .run()
            .resource("META-INF/responds/openapi.json"));
  }

  private static String described(Parameter parameter) {
    return parameter.getName()
        + " "
        + parameter.getSchema().getTypes()
        + " "
        + parameter.getSchema().getDefault()
        + (parameter.getRequired() ? " required" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pageable page | page [integer] null, size [integer] null, sort [array] null",
        "Sort sort | sort [array] null",
        "@Qualifier(\"a\") Pageable p | a_page [integer] null, a_size [integer] null, a_sort [array] null",
        "@PageableDefault(size = 5) Pageable p | page [integer] null, size [integer] 5, sort [array] null",
        "@PageableDefault(7) Pageable p | page [integer] null, size [integer] 7, sort [array] null",
        "@PageableDefault(sort = \"name\") Pageable p | page [integer] null, size [integer] null, sort [array] [\"name\"]",
      })
  void thePageAndItsSizeAndOrderAreOptional(String parameter, String expected) {
    List<Parameter> parameters = api(parameter).operation("GET", "/o").getParameters();
    assertThat(parameters.stream().map(PagingTest::described).toList())
        .containsExactly(expected.split(", "));
  }
}
