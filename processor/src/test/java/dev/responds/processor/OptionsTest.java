package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.CompilationSubject;
import java.util.List;
import java.util.Locale;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  private static final String FINE =
      "@GetMapping @Responds(200) public String run() { return \"\"; }";

  @Test
  void anUnknownOptionIsAnErrorThatListsTheKnownOnes() {
    CompileResult result = Compile.controller(FINE).with("-Aresponds.pge=x.html").run();

    assertThat(result.reported()).containsExactly("-1:unknown-option");
    assertThat(result.message("unknown-option"))
        .contains("responds.pge")
        .contains(
            "responds.baseline, responds.baseline.write, responds.builders, responds.flow, responds.lang,"
                + " responds.notes, responds.openapi, responds.openapi.found,"
                + " responds.openapi.license, responds.openapi.servers, responds.openapi.version,"
                + " responds.page, responds.page.audience, responds.page.date, responds.policy,"
                + " responds.sarif, responds.suggest, responds.suggest.fix,"
                + " responds.suggest.replace, responds.summary, responds.title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "responds.lang=fr",
        "responds.notes=yes",
        "responds.builders=used",
        "responds.page=/etc/x.html",
        "responds.page=a/../../x.html",
        "responds.page=C:\\x.html",
        "responds.page=x.txt",
        "responds.sarif=findings.json",
        "responds.sarif=../findings.sarif",
        "responds.sarif=/findings.sarif",
        "responds.page.audience=clients",
        "responds.page.date=today",
        "responds.openapi=x.html",
        "responds.openapi=../x.json",
        "responds.openapi=META-INF/responds/catalog.json",
        "responds.suggest=../x.diff",
        "responds.suggest=/etc/x.diff",
        "responds.suggest=x.java",
        "responds.openapi.version=1\n2",
        "responds.openapi.servers=api.example.com",
        "responds.openapi.servers=https://a.example.com ftp://b",
        "responds.openapi.license=https://example.com/licence",
        "responds.openapi.license= "
      })
  void aValueThatCannotBeUsedIsAnError(String option) {
    CompileResult result = Compile.controller(FINE).with("-A" + option).run();

    assertThat(result.reported()).containsExactly("-1:invalid-option-value");
    assertThat(result.message("invalid-option-value"))
        .contains(option.substring(0, option.indexOf('=')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "="})
  void anOptionWithoutAValueIsSaidOrLeftAlone(String end) {
    for (String option : Options.NAMES) {
      CompileResult result = Compile.controller(FINE).with("-A" + option + end).run();

      assertThat(result.reported()).as(option).isSubsetOf("-1:invalid-option-value");
    }
  }

  @Test
  void optionsOfOthersAreLeftAlone() {
    CompileResult result = Compile.controller(FINE).with("-Aother.option=x").run();

    assertThat(result.reported()).isEmpty();
  }

  @Test
  void thePageCanBeMoved() {
    CompileResult result =
        Compile.controller(FINE).with("-Aresponds.page=META-INF/resources/s.html").run();

    assertThat(
            result
                .compilation()
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/resources/s.html"))
        .isPresent();
  }

  @Test
  void withoutBuildersAllElseIsTheSame() {
    String order =
        "@DeleteMapping(\"/orders/1\") @Responds(204)"
            + " public ResponseEntity<Void> run() { return ResponseEntity.noContent().build(); }";
    CompileResult all = Compile.controller(order).with("-Aresponds.builders=all").run();
    CompileResult none = Compile.controller(order).with("-Aresponds.builders=none").run();

    assertThat(all.compilation().generatedSourceFiles()).isNotEmpty();
    assertThat(none.compilation().generatedSourceFiles()).isEmpty();
    assertThat(none.reported()).isEmpty();
    for (String file : List.of("status-reference.html", "catalog.json", "openapi.json")) {
      String path = "META-INF/responds/" + file;
      assertThat(none.resource(path)).as(file).isEqualTo(all.resource(path));
    }
  }

  @Test
  void theTitleStandsOnThePage() {
    CompileResult result = Compile.controller(FINE).with("-Aresponds.title=Order service").run();

    CompilationSubject.assertThat(result.compilation())
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/responds/status-reference.html")
        .contentsAsUtf8String()
        .contains("<h1><bdi>Order service</bdi></h1>");
  }

  @Test
  void withoutATitleTheApiIsCalledAsItsPackage() {
    CompilationSubject.assertThat(Compile.controller(FINE).run().compilation())
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/responds/status-reference.html")
        .contentsAsUtf8String()
        .contains("<h1><bdi>shop</bdi></h1>");
  }

  @ParameterizedTest
  @CsvSource({
    "en, ko, 200 OK: the request has succeeded",
    "ko, en, 200 OK: 요청이 성공했으며",
  })
  void theLanguageIsThatOfTheJavadocWhateverTheDefaultLocale(
      String language, String locale, String text) {
    CompileResult result =
        Compile.controller(
                "@GetMapping @Responds(200) public OrdersResponses.Run run() { return null; }")
            .with("-Aresponds.lang=" + language)
            .runIn(Locale.forLanguageTag(locale));

    CompilationSubject.assertThat(result.compilation())
        .generatedSourceFile("shop.OrdersResponses")
        .contentsAsUtf8String()
        .contains(text);
  }

  @Test
  void aPolicyClassHoldsForEverything() {
    CompileResult result =
        Compile.controller(FINE)
            .and(
                "team.Rules", "package team; @dev.responds.StatusPolicy(deny = 200) class Rules {}")
            .with("-Aresponds.policy=team.Rules")
            .run();

    assertThat(result.reported()).containsExactly("2:team-subset");
  }

  @Test
  void aPolicyClassThatIsMissingIsNamed() {
    CompileResult result = Compile.controller(FINE).with("-Aresponds.policy=team.Gone").run();

    assertThat(result.reported()).containsExactly("-1:missing-policy");
    assertThat(result.message("missing-policy")).contains("team.Gone");
  }

  @Test
  void aPolicyClassWithoutAPolicyIsNamed() {
    CompileResult result =
        Compile.controller(FINE)
            .and("team.Rules", "package team;\n class Rules {}")
            .with("-Aresponds.policy=team.Rules")
            .run();

    assertThat(result.reported()).containsExactly("2:policy-without-annotation");
  }

  @Test
  void adviceIsPrintedOnRequestOnly() {
    String advised =
        "@GetMapping @Responds(402) @Responds(200) public ResponseEntity<String> run() { return"
            + " null; }";

    assertThat(Compile.controller(advised).run().reported()).isEmpty();
    assertThat(Compile.controller(advised).with("-Aresponds.notes=true").run().reported())
        .contains("2:status-reserved");
  }
}
