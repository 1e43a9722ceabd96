package dev.responds.contract.openapi;

import static dev.responds.contract.openapi.DescribedRequest.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.responds.processor.Compile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints of Jakarta Validation in the words of JSON Schema. */
class ConstraintsTest {

  private static final DescribedRequest API =
      DescribedRequest.spring(
          """
          interface Later {}
          public record Order(
              @Min(1) @Max(99) int quantity,
              @DecimalMin("0.5") @DecimalMax(value = "1e3", inclusive = false) BigDecimal price,
              @Positive long positive,
              @PositiveOrZero double positiveOrZero,
              @Negative Integer negative,
              @NegativeOrZero OptionalInt negativeOrZero,
              @Min(1) @Min(5) @Positive int several,
              @Size(min = 2, max = 40) String text,
              @Size(max = 3) List<String> list,
              @NotEmpty Set<String> set,
              @Size(min = 1, max = 2) Map<String, @Size(max = 9) String> map,
              @Size(max = 4) String[] array,
              @NotBlank String blank,
              @NotNull String notNull,
              @Email String mail,
              @Pattern(regexp = "[A-Z]{2}-\\\\d+") String sku,
              @Pattern(regexp = "a|b", flags = Pattern.Flag.CASE_INSENSITIVE) String flagged,
              @Pattern(regexp = "\\\\p{L}+") String letters,
              List<@Size(max = 3) @NotBlank String> tags,
              List<List<@Min(2) Integer>> deep,
              Optional<@Size(max = 5) String> perhaps,
              @NotNull(groups = Later.class) @Size(max = 1, groups = Later.class) String grouped,
              @Size(max = 8) byte[] bytes,
              @Min(3) String numberAsText,
              @Size(max = 2) boolean odd,
              @Digits(integer = 3, fraction = 2) BigDecimal digits,
              @Future Date date) {}
          public record Written(@NotNull @Size(max = 7) String name) {
            @Override public String name() { return name; }
          }
          public static class Bean {
            @Size(max = 6) private String field;
            public String getField() { return field; }
            @Max(5) public int getResult() { return 1; }
            public void setResult(int result) {}
          }
          @PostMapping("/{id}") @Responds(200) public Written create(
              @PathVariable @Positive long id,
              @RequestParam @Size(max = 2) List<@Pattern(regexp = "[a-z]*") String> tag,
              @RequestBody @Size(max = 10) List<@Valid Order> orders) { return null; }
          @PutMapping("/") @Responds(200) public void replace(@RequestBody Bean bean) {}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          quantity       | {'type':'integer','format':'int32','minimum':1,'maximum':99}
          price          | {'type':'number','minimum':0.5,'exclusiveMaximum':1E+3}
          positive       | {'type':'integer','format':'int64','exclusiveMinimum':0}
          positiveOrZero | {'type':'number','format':'double','minimum':0}
          negative       | {'type':'integer','format':'int32','exclusiveMaximum':0}
          negativeOrZero | {'type':['integer','null'],'format':'int32','maximum':0}
          several        | {'type':'integer','format':'int32','minimum':5,'exclusiveMinimum':0}
          text           | {'type':'string','minLength':2,'maxLength':40}
          list           | {'type':'array','items':{'type':'string'},'maxItems':3}
          set            | {'type':'array','uniqueItems':true,'items':{'type':'string'},'minItems':1}
          map            | {'type':'object','additionalProperties':{'type':'string','maxLength':9},'minProperties':1,'maxProperties':2}
          array          | {'type':'array','items':{'type':'string'},'maxItems':4}
          blank          | {'type':'string','minLength':1}
          notNull        | {'type':'string'}
          mail           | {'type':'string','format':'email'}
          sku            | {'type':'string','pattern':'^[A-Z]{2}-\\\\d+$'}
          flagged        | {'type':'string'}
          letters        | {'type':'string'}
          tags           | {'type':'array','items':{'type':'string','minLength':1,'maxLength':3}}
          deep           | {'type':'array','items':{'type':'array','items':{'type':'integer','format':'int32','minimum':2}}}
          perhaps        | {'type':['string','null'],'maxLength':5}
          grouped        | {'type':'string'}
          bytes          | {'type':'string','format':'byte'}
          numberAsText   | {'type':'string'}
          odd            | {'type':'boolean'}
          digits         | {'type':'number'}
          date           | {'type':'string','format':'date-time'}
          """)
  void members(String name, String expected) {
    assertThat(API.property("Order", name)).isEqualTo(json(expected));
  }

  @Test
  void membersThatAreNeverNullAreRequired() {
    assertThat(API.schema("Order").getArray("required"))
        .containsExactly(
            "quantity", "positive", "positiveOrZero", "several", "set", "blank", "notNull", "odd");
  }

  @Test
  void accessorsThatAreWrittenOutHideNothing() {
    assertThat(API.schema("Written"))
        .isEqualTo(
            json(
                "{'type':'object','required':['name'],"
                    + "'properties':{'name':{'type':'string','maxLength':7}}}"));
    assertThat(API.property("Bean", "field")).isEqualTo(json("{'type':'string','maxLength':6}"));
    assertThat(API.property("Bean", "result").get("maximum")).isEqualTo(5);
  }

  @Test
  void parameters() {
    assertThat(API.parameters("/{id}"))
        .containsExactly(
            json(
                "{'name':'id','in':'path','required':true,'schema':{'type':'integer',"
                    + "'format':'int64','exclusiveMinimum':0}}"),
            json(
                "{'name':'tag','in':'query','required':true,'schema':{'type':'array',"
                    + "'items':{'type':'string','pattern':'^[a-z]*$'},'maxItems':2}}"));
    assertThat(API.body("/{id}"))
        .isEqualTo(
            json(
                "{'required':true,'content':{'application/json':{'schema':{'type':'array',"
                    + "'items':{'$ref':'#/components/schemas/Order'},'maxItems':10}}}}"));
  }

  @Test
  void oddValuesSayNothing() {
    DescribedRequest odd =
        DescribedRequest.spring(
            """
            public record Odd(
                @Min(Long.MIN_VALUE) @Max(Long.MAX_VALUE) long all,
                @Min(5) @Max(1) int never,
                @DecimalMin("abc") @DecimalMax("") BigDecimal noNumber,
                @DecimalMin("1e999999999") @DecimalMax("-1e-999999999") BigDecimal huge,
                @DecimalMin("NaN") @DecimalMax("Infinity") double noLimit,
                @Size(min = -1, max = -5) String negative,
                @Size(min = 9, max = 3) List<String> empty,
                @Size(min = Integer.MIN_VALUE) String least,
                @Pattern(regexp = "[") String broken,
                @Pattern(regexp = "") String nothing,
                @Pattern(regexp = "a\\"</script>\\\\\\\\") String hostile,
                @Pattern.List({}) @Size.List({@Size(max = 1), @Size(max = 2)}) String lists,
                List<? extends @Size(max = 1) String> wildcard,
                Map raw,
                @Size(max = 1) Object[] objects) {}
            @PostMapping("/{id}") @Responds(200) public void create(
                @RequestParam(defaultValue = "1e999999999") BigDecimal huge,
                @RequestParam(name = "", defaultValue = "") int empty,
                @RequestBody Odd odd) {}
            """);

    assertThat(odd.schema("Odd").getObject("properties"))
        .isEqualTo(
            json(
                """
                {'all':{'type':'integer','format':'int64','minimum':-9223372036854775808,
                    'maximum':9223372036854775807},
                  'never':{'type':'integer','format':'int32','minimum':5,'maximum':1},
                  'noNumber':{'type':'number'},
                  'huge':{'type':'number'},
                  'noLimit':{'type':'number','format':'double'},
                  'negative':{'type':'string'},
                  'empty':{'type':'array','items':{'type':'string'}},
                  'least':{'type':'string'},
                  'broken':{'type':'string'},
                  'nothing':{'type':'string','pattern':'^$'},
                  'hostile':{'type':'string','pattern':'^a\\"</script>\\\\\\\\$'},
                  'lists':{'type':'string','maxLength':1},
                  'wildcard':{'type':'array','items':{'type':'string'}},
                  'raw':{'type':'object','additionalProperties':{}},
                  'objects':{'type':'array','items':{},'maxItems':1}}
                """));
  }

  @ParameterizedTest
  @CsvSource({"@Missing", "@jakarta.validation.constraints.Missing(max = 1)", "@Size(max = GONE)"})
  void whatIsMissingIsForTheCompilerToName(String annotation) {
    Compile compile =
        Compile.controller(
                "public record Draft("
                    + annotation
                    + " String name, List<"
                    + annotation
                    + " String> names) {}"
                    + "@PostMapping @Responds(200) public void create(@RequestBody Draft draft,"
                    + " @RequestParam "
                    + annotation
                    + " String name) {}")
            .and(
                "shop.Size",
                "package shop; import java.lang.annotation.*; @Target({ElementType.PARAMETER,"
                    + " ElementType.TYPE_USE}) public @interface Size { int max(); }");

    assertThatCode(compile::run).doesNotThrowAnyException();
    assertThat(compile.run().reported()).doesNotContain("-1:internal-error");
  }
}
