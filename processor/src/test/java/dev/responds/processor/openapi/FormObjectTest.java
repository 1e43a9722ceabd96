package dev.responds.contract.openapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The members of an object that Spring binds are parameters of the query, or fields of a form. */
class FormObjectTest {

  private static final ParsedApi API =
      ParsedApi.parse(
          Compile.source(
                  "shop.Orders",
                  """
                  package shop;
                  import com.fasterxml.jackson.annotation.*;
                  import dev.responds.Responds;
                  import jakarta.validation.Valid;
                  import jakarta.validation.constraints.*;
                  import java.util.*;
                  import org.springframework.http.*;
                  import org.springframework.web.bind.annotation.*;
                  import org.springframework.web.multipart.MultipartFile;
                  @RestController public class Orders {
                    public enum State { @JsonProperty("new") NEW, PAID }
                    public record OrderId(String value) {}
                    public record Range(Integer from, @Min(1) Integer to) {}
                    public record Search(@NotNull String q, @Max(100) Integer max, Range range,
                        @JsonProperty("json") State state, List<OrderId> ids,
                        @BindParam("bound") String other, List<Range> ranges,
                        Map<String, String> more) {}
                    public static class Page {
                      private int number;
                      private String URL;
                      @JsonIgnore public int getNumber() { return number; }
                      public void setNumber(int number) { this.number = number; }
                      public void setURL(String url) {}
                      public void setSelf(Page self) {}
                      void setHidden(String hidden) {}
                      public static void setShared(String shared) {}
                    }
                    public interface CurrentUser { String name(); }
                    public record Upload(MultipartFile file, String title) {}
                    @GetMapping("/plain") @Responds(200)
                    public String plain(Search search) { return ""; }
                    @GetMapping("/named") @Responds(200)
                    public String named(@ModelAttribute Search search) { return ""; }
                    @GetMapping("/valid") @Responds(200) @Responds(400)
                    public String valid(@Valid Search search) { return ""; }
                    @DeleteMapping("/gone") @Responds(204)
                    public ResponseEntity<Void> gone(@ModelAttribute Search search) { return null; }
                    @PostMapping("/form") @Responds(204) @Responds(400)
                    public ResponseEntity<Void> form(@Valid @ModelAttribute Search search) {
                      return null; }
                    @GetMapping("/bean") @Responds(200) public String bean(Page page) { return ""; }
                    @GetMapping("/user") @Responds(200)
                    public String user(CurrentUser user) { return ""; }
                    @PostMapping(value = "/up", consumes = "multipart/form-data") @Responds(204)
                    public ResponseEntity<Void> up(@ModelAttribute Upload upload,
                        @RequestPart("meta") Range meta) { return null; }
                  }
                  """)
              .run()
              .resource("META-INF/responds/openapi.json"));

  private static final List<String> NAMES =
      List.of("q", "max", "range.from", "range.to", "state", "ids", "bound");

  private static List<Parameter> parameters(String method, String path) {
    List<Parameter> parameters = API.operation(method, path).getParameters();
    return parameters == null ? List.of() : parameters;
  }

  private static List<String> names(String method, String path) {
    return parameters(method, path).stream().map(Parameter::getName).toList();
  }

  private static Map<String, Parameter> byName(String path) {
    return parameters("GET", path).stream()
        .collect(Collectors.toMap(Parameter::getName, parameter -> parameter));
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // the library leaves them raw
  private static Map<String, Schema<?>> fields(Schema<?> form) {
    return (Map) form.getProperties();
  }

  private static Schema<?> content(String path, String mediaType) {
    return requireNonNull(
        ParsedApi.mediaType(API.operation("POST", path).getRequestBody().getContent(), mediaType)
            .getSchema());
  }

  @ParameterizedTest
  @CsvSource({"GET, /plain", "GET, /named", "GET, /valid", "DELETE, /gone"})
  void eachMemberIsAParameterOfTheQuery(String method, String path) {
    assertThat(names(method, path)).containsExactlyElementsOf(NAMES);
    assertThat(parameters(method, path)).extracting(Parameter::getIn).containsOnly("query");
    assertThat(API.operation(method, path).getRequestBody()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"/plain, false", "/named, false", "/valid, true"})
  void whatConstraintsAskForIsRequiredWhereTheyHold(String path, Boolean required) {
    assertThat(requireNonNull(byName(path).get("q")).getRequired()).isEqualTo(required);
    assertThat(requireNonNull(byName(path).get("range.to")).getRequired()).isFalse();
  }

  @Test
  void valuesAreTextAndNotJson() {
    assertThat(requireNonNull(byName("/valid").get("state")).getSchema().getEnum().toString())
        .isEqualTo("[NEW, PAID]");
    Schema<?> items = requireNonNull(byName("/valid").get("ids")).getSchema().getItems();
    assertThat(items.getTypes()).containsExactly("string");
    assertThat(requireNonNull(byName("/valid").get("max")).getSchema().getMaximum())
        .hasToString("100");
    assertThat(requireNonNull(byName("/plain").get("max")).getSchema().getMaximum()).isNull();
  }

  @Test
  void aFormHasTheSameFields() {
    Schema<?> form = content("/form", "application/x-www-form-urlencoded");
    assertThat(fields(form).keySet()).containsExactlyElementsOf(NAMES);
    assertThat(form.getRequired()).containsExactly("q");
  }

  @Test
  void theNamesOfBeansAreThoseOfTheirSetters() {
    assertThat(names("GET", "/bean")).containsExactly("number", "URL");
  }

  @Test
  void nothingIsSaidOfWhatCannotBeBound() {
    assertThat(parameters("GET", "/user")).isEmpty();
  }

  @Test
  void anObjectAndAPartAreFieldsOfOneForm() {
    Schema<?> form = content("/up", "multipart/form-data");
    assertThat(fields(form)).containsOnlyKeys("file", "title", "meta");
    assertThat(requireNonNull(fields(form).get("file")).getFormat()).isEqualTo("binary");
  }
}
