package dev.responds.contract.openapi;

import static dev.responds.contract.openapi.DescribedRequest.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request to a resource of Jakarta REST has to have, and what is taken otherwise. */
class JakartaRequestTest {

  private static final DescribedRequest API =
      DescribedRequest.jakarta(
          """
          public record Order(int id) {}
          public static class Filter {
            @QueryParam("since") @NotNull public String since;
            @QueryParam("until") @DefaultValue("now") public String until;
          }
          public static class Base<T> {
            @QueryParam("key") public T key;
            @QueryParam("length") public void setLength(Integer length) {}
            @HeaderParam("X-Other") public void setOther(T other) {}
          }
          public static class Longs extends Base<Long> {}
          public static class Made<T> { public Made(@QueryParam("made") T made) {} }
          @GET @Path("generic") @Responds(204) public void generic(@BeanParam Longs longs,
              @BeanParam Made<Boolean> made) {}
          @POST @Path("whole") @Responds(204) public void whole(Form form) {}
          @POST @Path("map") @Consumes("application/x-www-form-urlencoded") @Responds(204)
          public void map(MultivaluedMap<String, String> form) {}
          @POST @Path("parts") @Consumes("multipart/form-data") @Responds(204)
          public void parts(List<EntityPart> parts) {}
          @POST @Path("part") @Consumes("multipart/form-data") @Responds(204)
          public void part(@FormParam("file") EntityPart file, @FormParam("title") String title) {}
          @GET @Path("query") @Responds(204) public void query(
              @QueryParam("plain") String plain,
              @QueryParam("notNull") @NotNull String notNull,
              @QueryParam("notBlank") @NotBlank String notBlank,
              @QueryParam("number") @NotNull int number,
              @QueryParam("list") @NotNull List<String> list,
              @QueryParam("some") @NotEmpty List<@Size(max = 3) String> some,
              @QueryParam("page") @DefaultValue("1") @NotNull @Min(1) Integer page,
              @HeaderParam("X-Asked") @NotNull String field,
              @CookieParam("session") @NotBlank String session,
              @MatrixParam("color") @NotNull String color) {}
          @GET @Path("bean") @Responds(204) public void bean(@BeanParam @Valid Filter filter) {}
          @GET @Path("loose") @Responds(204) public void loose(@BeanParam Filter filter) {}
          @POST @Path("body") @Responds(204) public void body(Order order) {}
          @POST @Path("asked") @Responds(204) public void asked(@NotNull @Valid Order order) {}
          @POST @Path("form") @Responds(204) public void form(
              @FormParam("name") @NotBlank String name, @FormParam("text") String text) {}
          @POST @Path("field") @Consumes("multipart/form-data") @Responds(204) public void field(
              @FormParam("name") String name) {}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0 | {'name':'plain','in':'query','schema':{'type':'string'}}
          1 | {'name':'notNull','in':'query','required':true,'schema':{'type':'string'}}
          2 | {'name':'notBlank','in':'query','required':true,'schema':{'type':'string','minLength':1}}
          3 | {'name':'number','in':'query','schema':{'type':'integer','format':'int32'}}
          4 | {'name':'list','in':'query','schema':{'type':'array','items':{'type':'string'}}}
          5 | {'name':'some','in':'query','required':true,'schema':{'type':'array','items':{'type':'string','maxLength':3},'minItems':1}}
          6 | {'name':'page','in':'query','schema':{'type':'integer','format':'int32','minimum':1,'default':1}}
          7 | {'name':'X-Asked','in':'header','required':true,'schema':{'type':'string'}}
          8 | {'name':'session','in':'cookie','required':true,'schema':{'type':'string','minLength':1}}
          """)
  void parameters(int index, String expected) {
    assertThat(API.parameters("/query")).hasSize(9);
    assertThat(API.parameters("/query").get(index)).isEqualTo(json(expected));
  }

  @Test
  void membersOfBeansHaveTheTypesThatTheirClassGivesThem() {
    assertThat(API.parameters("/generic"))
        .containsExactlyInAnyOrder(
            json("{'name':'key','in':'query','schema':{'type':'integer','format':'int64'}}"),
            json("{'name':'length','in':'query','schema':{'type':'integer','format':'int32'}}"),
            json("{'name':'X-Other','in':'header','schema':{'type':'integer','format':'int64'}}"),
            json("{'name':'made','in':'query','schema':{'type':'boolean'}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /whole | {'application/x-www-form-urlencoded':{'schema':{'type':'object','additionalProperties':{'type':'array','items':{'type':'string'}}}}}
          /map | {'application/x-www-form-urlencoded':{'schema':{'type':'object','additionalProperties':{'type':'array','items':{'type':'string'}}}}}
          /parts | {'multipart/form-data':{'schema':{'type':'object','additionalProperties':{}}}}
          /part | {'multipart/form-data':{'schema':{'type':'object','properties':{'file':{'type':'string','format':'binary'},'title':{'type':'string'}}}}}
          """)
  void formsAreReadAsTheyArrive(String path, String expected) {
    assertThat(API.body(path).getObject("content")).isEqualTo(json(expected));
  }

  @Test
  void constraintsOfBeansHoldWhereTheBeanIsValid() {
    assertThat(API.parameters("/bean"))
        .containsExactly(
            json("{'name':'since','in':'query','required':true,'schema':{'type':'string'}}"),
            json("{'name':'until','in':'query','schema':{'type':'string','default':'now'}}"));
    assertThat(API.parameters("/loose"))
        .containsExactly(
            json("{'name':'since','in':'query','schema':{'type':'string'}}"),
            json("{'name':'until','in':'query','schema':{'type':'string','default':'now'}}"));
  }

  @Test
  void contentIsRequiredWhereAConstraintSaysSo() {
    assertThat(API.body("/body").has("required")).isFalse();
    assertThat(API.body("/asked").get("required")).isEqualTo(true);
  }

  @Test
  void formsHaveFields() {
    assertThat(API.body("/form"))
        .isEqualTo(
            json(
                """
                {'required':true,'content':{'application/x-www-form-urlencoded':{'schema':{
                  'type':'object','required':['name'],'properties':{
                    'name':{'type':'string','minLength':1},'text':{'type':'string'}}}}}}
                """));
    assertThat(API.body("/field"))
        .isEqualTo(
            json(
                """
                {'content':{'multipart/form-data':{'schema':{
                  'type':'object','properties':{'name':{'type':'string'}}}}}}
                """));
  }
}
