package dev.responds.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A server of Jakarta REST may write with JSON-B or with Jackson: what is said holds for both. */
class JsonBTest {

  private static final String NAMED =
      """
      public static class Named {
        private String name = "n";
        @JsonbProperty("re_named") public String getName() { return name; }
        public void setName(String n) { name = n; }
        @JsonbTransient public String getHidden() { return "h"; }
        @JsonbDateFormat("yyyy") public LocalDate getDay() { return LocalDate.EPOCH; }
        @JsonbNumberFormat("0.00") public double getAmount() { return 1; }
        @JsonbNillable public String getNothing() { return null; }
        public int getCount() { return 1; }
        public boolean isOpen() { return true; }
      }
      @GET @Path("/named") @Responds(200) public Named named() { return new Named(); }
      @JsonbTypeInfo(key = "kind", value = {@JsonbSubtype(alias = "cat", type = Cat.class), @JsonbSubtype(alias = "dog", type = Dog.class)})
      public interface Pet {}
      public static class Cat implements Pet { public int lives = 9; }
      public static class Dog implements Pet { public int age = 3; }
      @GET @Path("/pets") @Responds(200) public List<Pet> pets() { return List.of(new Dog(), new Cat()); }
      """;

  private static final String PLAIN =
      """
      public enum State { NEW }
      public static class Inner { public int a = 1; protected int b; int c; }
      public static class Plain {
        public byte[] bytes = {1}; public char[] chars = {'a'}; public Date date = new Date(); public ZonedDateTime zoned = ZonedDateTime.now();
        public LocalDate day = LocalDate.EPOCH; public Instant at = Instant.EPOCH; public UUID uuid = new UUID(0, 1); public Duration duration = Duration.ofHours(1);
        public Optional<String> perhaps = Optional.of("a"); public State state = State.NEW; public Map<State, Integer> map = Map.of(State.NEW, 1);
        public List<Inner> inner = List.of(new Inner()); public BigDecimal price = BigDecimal.ONE; public Year year = Year.of(2020); public LocalTime time = LocalTime.NOON;
        public String getURL() { return "u"; } public java.net.URI uri = java.net.URI.create("http://a/"); public OptionalInt number = OptionalInt.of(1); public Locale locale = Locale.UK;
      }
      @GET @Path("/partlyPlain") @Responds(200) public Plain partlyPlain() { return new Plain(); }
      """;

  private static final Jsonb LIBRARY = JsonbBuilder.create();

  @Test
  void annotationsOfJsonBCount() throws Exception {
    WrittenTypes types = WrittenTypes.compileJakarta(NAMED);
    assertThat(types.responseFaults((value, type) -> List.of(LIBRARY.toJson(value, type))))
        .isEmpty();
    assertThat(types.properties("Named"))
        .contains("re_named", "day")
        .doesNotContain("hidden", "name");
  }

  @Test
  void whatIsPlainIsAsEitherWritesIt() throws Exception {
    WrittenTypes types = WrittenTypes.compileJakarta(PLAIN);
    assertThat(types.responseFaults((value, type) -> List.of(LIBRARY.toJson(value, type))))
        .isEmpty();
    assertThat(types.responseFaults()).isEmpty();
  }

  @Test
  void namesAreThoseOfJsonBWhereItIsAlone() throws Exception {
    WrittenTypes types =
        WrittenTypes.compileJakarta(
            """
            public static class Odd { public String getURL() { return "u"; } public String isText() { return "t"; } public int get_id() { return 1; }
              private int aValue = 1; public int getAValue() { return aValue; } public String get() { return ""; }
              @JsonbProperty("named") private int count; public int getCount() { return count; }
              @JsonbProperty("unwritten") private int alone; public int unseen; int getUnseen() { return 1; } private transient int passing; public int getPassing() { return 1; } }
            @GET @Path("/odd") @Responds(200) public Odd odd() { return new Odd(); }
            public record Small(int a) { public String getOther() { return ""; } }
            @GET @Path("/small") @Responds(200) public Small small() { return new Small(1); }
            public static class Made { public int a; @JsonbCreator public Made(@JsonbProperty("given") int a) { this.a = a; } }
            @GET @Path("/made") @Responds(200) public Made made() { return new Made(1); }
            public enum Told { ONE; @Override public String toString() { return "1"; } }
            @GET @Path("/told") @Responds(200) public Map<Told, Told> told() { return Map.of(Told.ONE, Told.ONE); }
            """,
            "-classpath",
            DescribedTypes.withoutJackson());
    assertThat(types.responseFaults((value, type) -> List.of(LIBRARY.toJson(value, type))))
        .isEmpty();
    assertThat(types.properties("Odd"))
        .containsExactlyInAnyOrder("URL", "text", "_id", "AValue", "", "named");
    assertThat(types.properties("Small")).containsExactlyInAnyOrder("a", "getOther");
  }

  @Test
  void settersThatAreNotSeenHideFieldsFromJsonB() throws Exception {
    WrittenTypes types =
        WrittenTypes.compileJakarta(
            """
            public static class Closed { public String open; public String hidden; private void setHidden(String value) {}
              private int guarded; public int getGuarded() { return guarded; } protected void setGuarded(int value) {}
              public String renamed; @JsonbProperty("other") private void setRenamed(String value) {} public Iterable<String> any; }
            @POST @Path("/closed") @Responds(204) public void closed(Closed w) {}
            """,
            "-classpath",
            DescribedTypes.withoutJackson());
    UnknownNames unknown = new UnknownNames();
    JsonBReader reader = new JsonBReader(unknown);
    assertThat(
            types.requestFaults(
                (name, json, type) -> {
                  reader.read(json, type);
                  return String.join(", ", unknown.ofBoth());
                }))
        .isEmpty();
    assertThat(types.properties("Closed")).containsExactlyInAnyOrder("open", "any");
  }

  @Test
  void typesForBothLibrariesHaveTheNamesOfBoth() throws Exception {
    WrittenTypes types =
        WrittenTypes.compileJakarta(
            """
            public record Both(@com.fasterxml.jackson.annotation.JsonProperty("re") @JsonbProperty("re") String name, int n) {}
            @GET @Path("/both") @Responds(200) public Both both() { return new Both("a", 1); }
            public record Apart(@com.fasterxml.jackson.annotation.JsonProperty("a") @JsonbProperty("b") String name) {}
            @GET @Path("/partlyApart") @Responds(200) public Apart partlyApart() { return new Apart("a"); }
            public record Hidden(@com.fasterxml.jackson.annotation.JsonIgnore @JsonbTransient String secret, int n) {}
            @GET @Path("/hidden") @Responds(200) public Hidden hidden() { return new Hidden("a", 1); }
            """);
    assertThat(types.responseFaults((value, type) -> List.of(LIBRARY.toJson(value, type))))
        .isEmpty();
    assertThat(types.responseFaults()).isEmpty();
    assertThat(types.properties("Both")).containsExactlyInAnyOrder("re", "n");
    assertThat(types.properties("Apart")).containsExactlyInAnyOrder("a", "b");
    assertThat(types.properties("Hidden")).containsExactly("n");
  }
}
