package dev.responds.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text | shape | anchor | OpenAPI | without patterns
        "/ | / | / | / | /",
        "orders | orders | /orders | /orders | orders",
        "/orders/{id} | /orders/{} | /orders/:id | /orders/{id} | /orders/{id}",
        "/a/{id:[0-9]+}/b | /a/{}/b | /a/:id/b | /a/{id}/b | /a/{id}/b",
        "/a/{id : [a-z]{3} } | /a/{} | /a/:id | /a/{id} | /a/{id}",
        "/a/{id:\\{x} | /a/{} | /a/:id | /a/{id} | /a/{id}",
        "/a/{id:\\}}/b | /a/{}/b | /a/:id/b | /a/{id}/b | /a/{id}/b",
        "/{from}-{to}.{type} | /{}-{}.{} | /:from-:to.:type | /{from}-{to}.{type} |"
            + " /{from}-{to}.{type}",
        "/files/{*rest} | /files/{} | /files/:*rest | /files/{rest} | /files/{*rest}",
        "/files/** | /files/** | /files/** | /files/** | /files/**",
        "/{id}:cancel | /{}:cancel | /:id_cancel | /{id}:cancel | /{id}:cancel",
        "/a b/주문 | /a b/주문 | /a_b/주문 | /a b/주문 | /a b/주문",
        "/{id}/{open | /{}/{open | /:id/:open | /{id}/%7Bopen | /{id}/{open",
        "/closed}/{id} | /closed}/{} | /closed_/:id | /closed%7D/{id} | /closed}/{id}",
        "/{} | /{} | /: | /{} | /{}",
        "${base}/{id} | ${base}/{} | /$:base_/:id | /$%7Bbase%7D/{id} | ${base}/{id}",
        "/#{a}/x | /#{a}/x | /_:a_/x | /%23%7Ba%7D/x | /#{a}/x",
      })
  void eachReaderHasItsNotation(
      String text, String shape, String anchor, String openApi, String withoutPatterns) {
    PathTemplate template = PathTemplate.of(text);

    assertThat(template.shape()).isEqualTo(shape);
    assertThat(template.anchor()).isEqualTo(anchor);
    assertThat(template.openApi()).isEqualTo(openApi);
    assertThat(template.withoutPatterns()).isEqualTo(withoutPatterns);
    assertThat(template).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/orders | ''",
        "/orders/{id:[0-9]{2}}/lines/{line} | id line",
        "/{id}/{id} | id",
        "/{ id } | id",
        "/files/{*rest} | rest",
        "/{id}/{open | id",
      })
  void variablesAreNamedOnce(String text, String names) {
    assertThat(String.join(" ", PathTemplate.of(text).variables())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      nullValues = "-",
      value = {
        // template # paths that it is for # paths that it is not for
        "/orders # /orders # /orders/ /order /orders/1 /Orders",
        "orders # /orders # orders",
        "/orders/{id} # /orders/1 /orders/주문 /orders/a.b # /orders /orders/ /orders/1/2",
        "/orders/{id:[0-9]+} # /orders/12 # /orders/a /orders/1a",
        "/codes/{code:[a-z]{3}}/x # /codes/abc/x # /codes/ab/x",
        "/codes/{code:(a|b)+}/x # /codes/aab/x # /codes/aab /codes/c/x",
        "/{path: .+}/end # /a/end /a/b/end # /end /a/b",
        "/files/{*rest} # /files /files/ /files/a /files/a/b # /filesystem /file",
        "/files/** # /files /files/ /files/a /files/a/b # /filesystem /file",
        "/a/**/z # /a/z /a/b/z /a/b/c/z # /a /az /a/b",
        "/** # / /a /a/b # -",
        "/a/*/z # /a/b/z # /a/z /a/b/c/z",
        "/a*/b** # /a/b /ax/by # /a/b/c /x/b",
        "/v?/x # /v1/x # /v/x /v12/x /v//x",
        "/{from}-{to}.json # /a-b.json # /a.json /a-bxjson",
        "/a+(b)[c]^$.\\ # /a+(b)[c]^$.\\ # /aa(b)[c]",
        "/{id:[} # /a # /a/b",
        "/{open # /{open # /a",
        "/closed} # /closed} # /closed",
      })
  void matchesWhatItIsFor(String text, String paths, String others) {
    PathTemplate template = PathTemplate.of(text);

    assertThat(List.of(paths.split(" "))).allMatch(template::matches);
    assertThat(others == null ? List.<String>of() : List.of(others.split(" ")))
        .noneMatch(template::matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | '' | /",
        "/ | / | /",
        "api | orders | /api/orders",
        "/api/ | /orders/ | /api/orders",
        "/api | '' | /api",
        "'' | {id} | /{id}",
      })
  void prefixAndPathBecomeOne(String prefix, String path, String joined) {
    assertThat(PathTemplate.join(prefix, path)).isEqualTo(joined);
  }

  @Property(tries = 500)
  void anyTextIsOne(
      @ForAll @Chars({'{', '}', ':', '*', '/', '\\', '[', '?', ' ', 'a'}) String text) {
    PathTemplate template = PathTemplate.of(text);

    assertThat(template.anchor()).startsWith("/").matches("[/:_*a-z]*");
    template.matches(text);
  }

  @Test
  void equalTextsAreEqualTemplates() {
    assertThat(PathTemplate.of("/{a}"))
        .isEqualTo(PathTemplate.of("/{a}"))
        .hasSameHashCodeAs(PathTemplate.of("/{a}"))
        .isNotEqualTo(PathTemplate.of("/{b}"));
  }
}
