package dev.responds.contract.openapi;

import static dev.responds.contract.openapi.DescribedRequest.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request to a Spring controller has to have, and what is taken otherwise. */
class SpringRequestTest {

  private static final DescribedRequest API =
      DescribedRequest.spring(
          """
          static final String TEN = "10";
          enum Sort { ASC, DESC }
          record Order(int id) {}
          @interface Nullable {}
          @GetMapping("/query") @Responds(200) public void query(
              @RequestParam String asked,
              @RequestParam(required = false) String notAsked,
              @RequestParam(defaultValue = "new") String text,
              @RequestParam(name = "per-page", defaultValue = TEN) int number,
              @RequestParam(required = true, defaultValue = "true") boolean flag,
              @RequestParam(defaultValue = "DESC") Sort sort,
              @RequestParam(defaultValue = "1.5") BigDecimal rate,
              @RequestParam(defaultValue = ValueConstants.DEFAULT_NONE) long none,
              @RequestParam(defaultValue = "${page.size}") int placeholder,
              @RequestParam(defaultValue = "many") int noNumber,
              @RequestParam(defaultValue = "SIDEWAYS") Sort noConstant,
              @RequestParam(defaultValue = "a,b") List<String> list,
              @RequestParam Optional<String> optional,
              @RequestParam @Nullable String nullable,
              @RequestParam @org.jspecify.annotations.Nullable String nullableType,
              @RequestParam @org.jspecify.annotations.Nullable String[] nullableEntries,
              @RequestParam(required = false) @NotBlank String notBlank,
              @RequestParam Map<String, String> all,
              String implicit,
              @NotNull Integer checked) {}
          @GetMapping("/fields") @Responds(200) public void fields(
              @RequestHeader("X-Asked") String asked,
              @RequestHeader(name = "X-Default", defaultValue = "en") String language,
              @RequestHeader("X-Optional") Optional<String> optional) {}
          @GetMapping("/cookies") @Responds(200) public void cookies(
              @CookieValue("session") String session,
              @CookieValue(name = "theme", defaultValue = "dark") String theme,
              @CookieValue(required = false) String seen) {}
          @PostMapping("/body") @Responds(200) public void body(@RequestBody Order order) {}
          @PostMapping("/perhaps") @Responds(200) public void perhaps(
              @RequestBody(required = false) Order order) {}
          @PostMapping("/optional") @Responds(200) public void optional(
              @RequestBody Optional<Order> order) {}
          @PostMapping("/nullable") @Responds(200) public void nullable(
              @RequestBody @org.jspecify.annotations.Nullable Order order) {}
          @PostMapping(path = "/form", consumes = "application/x-www-form-urlencoded")
          @Responds(200) public void form(
              @RequestParam String name, @RequestParam(defaultValue = "1") int count) {}
          @PostMapping("/upload") @Responds(200) public void upload(
              @RequestParam MultipartFile file, @RequestPart(required = false) Order order,
              List<MultipartFile> more) {}
          @PostMapping("/model") @Responds(200) public void model(@ModelAttribute Order order) {}
          @GetMapping("/filter") @Responds(200) public void filter(
              @ModelAttribute Order order, @RequestParam(name = "") int page) {}
          @GetMapping(path = "/shared", params = "a") @Responds(200) public void one(
              @RequestParam String a, @RequestHeader("X-Both") String both) {}
          @GetMapping(path = "/shared", params = "!a") @Responds(200) public void other(
              @RequestHeader("X-Both") String both) {}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0  | {'name':'asked','in':'query','required':true,'schema':{'type':'string'}}
          1  | {'name':'notAsked','in':'query','schema':{'type':'string'}}
          2  | {'name':'text','in':'query','schema':{'type':'string','default':'new'}}
          3  | {'name':'per-page','in':'query','schema':{'type':'integer','format':'int32','default':10}}
          4  | {'name':'flag','in':'query','schema':{'type':'boolean','default':true}}
          5  | {'name':'sort','in':'query','schema':{'type':'string','enum':['ASC','DESC'],'default':'DESC'}}
          6  | {'name':'rate','in':'query','schema':{'type':'number','default':1.5}}
          7  | {'name':'none','in':'query','required':true,'schema':{'type':'integer','format':'int64'}}
          8  | {'name':'placeholder','in':'query','schema':{'type':'integer','format':'int32'}}
          9  | {'name':'noNumber','in':'query','schema':{'type':'integer','format':'int32'}}
          10 | {'name':'noConstant','in':'query','schema':{'type':'string','enum':['ASC','DESC']}}
          11 | {'name':'list','in':'query','schema':{'type':'array','items':{'type':'string'}}}
          12 | {'name':'optional','in':'query','schema':{'type':'string'}}
          13 | {'name':'nullable','in':'query','schema':{'type':'string'}}
          14 | {'name':'nullableType','in':'query','schema':{'type':'string'}}
          15 | {'name':'nullableEntries','in':'query','required':true,'schema':{'type':'array','items':{'type':'string'}}}
          16 | {'name':'notBlank','in':'query','required':true,'schema':{'type':'string','minLength':1}}
          17 | {'name':'all','in':'query','schema':{'type':'object','additionalProperties':{'type':'string'}}}
          18 | {'name':'implicit','in':'query','schema':{'type':'string'}}
          19 | {'name':'checked','in':'query','required':true,'schema':{'type':'integer','format':'int32'}}
          """)
  void queryParameters(int index, String expected) {
    assertThat(API.parameters("/query").get(index)).isEqualTo(json(expected));
  }

  @Test
  void headerFieldsAndCookies() {
    assertThat(API.parameters("/fields"))
        .containsExactly(
            json("{'name':'X-Asked','in':'header','required':true,'schema':{'type':'string'}}"),
            json("{'name':'X-Default','in':'header','schema':{'type':'string','default':'en'}}"),
            json("{'name':'X-Optional','in':'header','schema':{'type':'string'}}"));
    assertThat(API.parameters("/cookies"))
        .containsExactly(
            json("{'name':'session','in':'cookie','required':true,'schema':{'type':'string'}}"),
            json("{'name':'theme','in':'cookie','schema':{'type':'string','default':'dark'}}"),
            json("{'name':'seen','in':'cookie','schema':{'type':'string'}}"));
  }

  @ParameterizedTest
  @CsvSource({"/body, true", "/perhaps,", "/optional,", "/nullable,"})
  void bodies(String path, Boolean required) {
    assertThat(API.body(path).get("required")).isEqualTo(required);
    assertThat(API.body(path).getObject("content")).containsOnlyKeys("application/json");
  }

  @Test
  void formsHaveFields() {
    assertThat(API.parameters("/form")).isEmpty();
    assertThat(API.body("/form"))
        .isEqualTo(
            json(
                """
                {'required':true,'content':{'application/x-www-form-urlencoded':{'schema':{
                  'type':'object','required':['name'],'properties':{
                    'name':{'type':'string'},
                    'count':{'type':'integer','format':'int32','default':1}}}}}}
                """));
    assertThat(API.body("/upload"))
        .isEqualTo(
            json(
                """
                {'required':true,'content':{'multipart/form-data':{'schema':{
                  'type':'object','required':['file'],'properties':{
                    'file':{'type':'string','format':'binary'},
                    'order':{'$ref':'#/components/schemas/Order'},
                    'more':{'type':'array','items':{'type':'string','format':'binary'}}}}}}}
                """));
    assertThat(API.body("/model"))
        .isEqualTo(
            json(
                """
                {'content':{'application/x-www-form-urlencoded':{'schema':{
                  'type':'object','properties':{'id':{'type':'integer','format':'int32'}}}}}}
                """));
  }

  @Test
  void membersOfAnObjectAreParametersWhereARequestHasNoContent() {
    assertThat(API.body("/filter")).isNull();
    assertThat(API.parameters("/filter"))
        .containsExactly(
            json(
                "{'name':'page','in':'query','required':true,"
                    + "'schema':{'type':'integer','format':'int32'}}"),
            json("{'name':'id','in':'query','schema':{'type':'integer','format':'int32'}}"));
  }

  @Test
  void whatOneOfSeveralEndpointsAsksForIsNotRequiredOfAll() {
    assertThat(API.parameters("/shared"))
        .containsExactly(
            json("{'name':'a','in':'query','schema':{'type':'string'}}"),
            json("{'name':'X-Both','in':'header','required':true,'schema':{'type':'string'}}"));
  }

  @Test
  void interfacesAreReadWithTheirImplementations() {
    DescribedRequest api =
        DescribedRequest.of(
            Compile.source(
                    "shop.Api",
                    """
                    package shop;
                    import jakarta.validation.constraints.*;
                    import org.springframework.web.bind.annotation.*;
                    public interface Api {
                      @dev.responds.Responds(200) @GetMapping("/a") void find(
                          @RequestParam @Max(9) int page, @RequestParam String perhaps);
                    }
                    """)
                .and(
                    "shop.Orders",
                    """
                    package shop;
                    import org.jspecify.annotations.Nullable;
                    @org.springframework.web.bind.annotation.RestController
                    public class Orders implements Api {
                      @Override public void find(int number, @Nullable String perhaps) {}
                    }
                    """));

    assertThat(api.parameters("/a"))
        .containsExactly(
            json(
                "{'name':'page','in':'query','required':true,'schema':{'type':'integer',"
                    + "'format':'int32','maximum':9}}"),
            json("{'name':'perhaps','in':'query','schema':{'type':'string'}}"));
  }

  @Test
  void kotlinMayHaveDefaultsThatNobodySees() {
    DescribedRequest api =
        DescribedRequest.of(
            Compile.source(
                    "shop.Orders",
                    """
                    package shop;
                    import org.springframework.web.bind.annotation.*;
                    @RestController @kotlin.Metadata public class Orders {
                      @dev.responds.Responds(200) @GetMapping("/a") public void find(
                          @RequestParam int page) {}
                    }
                    """)
                .and("kotlin.Metadata", "package kotlin; public @interface Metadata {}"));

    assertThat(api.parameters("/a"))
        .containsExactly(
            json("{'name':'page','in':'query','schema':{'type':'integer','format':'int32'}}"));
  }
}
