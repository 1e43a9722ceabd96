package dev.responds.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What Jackson writes and reads is as the document says: both versions are run. */
class JacksonTest {

  @Test
  void whatIsWrittenIsAsTheSchemaSays() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public record Address(String street, int zip) {}
            public record Customer(String name, @JsonUnwrapped Address home,
                @JsonUnwrapped(prefix = "bill_", suffix = "_x") Address billing, @JsonUnwrapped Map<String, Integer> map) {}
            @GetMapping("/unwrapped") @Responds(200) public Customer unwrapped() {
              return new Customer("a", new Address("s", 1), new Address("t", 2), Map.of("a", 1)); }

            @com.fasterxml.jackson.databind.annotation.JsonNaming(com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
            @tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
            public record Snake(String firstName, int zipCode, @JsonProperty("asIs") String other, @JsonProperty String markedOnly) {}
            @GetMapping("/snake") @Responds(200) public Snake snake() { return new Snake("a", 1, "b", "c"); }

            @com.fasterxml.jackson.databind.annotation.JsonNaming(com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy.class)
            @tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy.class)
            public static class Kebab { public String getFirstName() { return ""; } public String aBCd = "x"; }
            public static class KebabToo extends Kebab { public int getLastNumber() { return 1; } }
            @GetMapping("/kebab") @Responds(200) public KebabToo kebab() { return new KebabToo(); }

            public static class Bag { public String getId() { return ""; }
              @JsonAnyGetter public Map<String, Integer> getOthers() { return Map.of("a", 1); } }
            @GetMapping("/bag") @Responds(200) public Bag bag() { return new Bag(); }

            public static class Fields {
              @JsonProperty private String plain = "p"; @JsonProperty("renamed") private long id;
              private String hidden = "h"; String packagePrivate = "q"; public transient int gone; public final int kept = 1;
              @JsonFormat private String formatted = "f"; @JsonIgnore public int ignored; public static int fixed;
              @JsonGetter("got") String foo() { return "f"; } }
            @GetMapping("/fields") @Responds(200) public Fields fields() { return new Fields(); }

            @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE,
                isGetterVisibility = JsonAutoDetect.Visibility.NONE)
            public static class Detected { private int a = 1; protected String b = "b"; public int getC() { return 1; } public boolean isD() { return true; } }
            @GetMapping("/detected") @Responds(200) public Detected detected() { return new Detected(); }

            @JsonIgnoreProperties({"a", "renamed_b"}) public static class Ignoring { public int a; @JsonProperty("renamed_b") public int b; public int c; }
            @GetMapping("/ignoring") @Responds(200) public Ignoring ignoring() { return new Ignoring(); }
            @JsonIgnoreType public static class Secret { public int a; }
            public record Keeper(Secret secret, @JsonIgnoreProperties("street") Address less, int n) {}
            @GetMapping("/keeper") @Responds(200) public Keeper keeper() { return new Keeper(new Secret(), new Address("a", 1), 2); }

            public enum State { @JsonProperty("new") NEW, PAID }
            @JsonFormat(shape = JsonFormat.Shape.OBJECT) public enum Level { LOW; public int getWeight() { return 1; } }
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) public enum Rank { A }
            public enum Code { ONE; @JsonValue public String code() { return "1"; } }
            public record Enums(State s, Level l, Rank r, Code c, Map<State, Integer> m, EnumMap<State, Level> em,
                @JsonFormat(shape = JsonFormat.Shape.NUMBER) State n, Month month, DayOfWeek day) {}
            @GetMapping("/enums") @Responds(200) public Enums enums() {
              return new Enums(State.NEW, Level.LOW, Rank.A, Code.ONE, Map.of(State.NEW, 1), new EnumMap<>(Map.of(State.PAID, Level.LOW)), State.NEW, Month.MAY, DayOfWeek.MONDAY); }

            public record Formats(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal price, @JsonFormat(shape = JsonFormat.Shape.STRING) long id,
                @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant at, @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,
                @JsonFormat(shape = JsonFormat.Shape.NUMBER) boolean flag, @JsonFormat(shape = JsonFormat.Shape.STRING) List<Long> ids,
                @JsonFormat(shape = JsonFormat.Shape.NUMBER) Date date, @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<Long> perhaps,
                @JsonFormat(shape = JsonFormat.Shape.ARRAY) Address address, @JsonFormat(shape = JsonFormat.Shape.STRING) AtomicLong atomic,
                @JsonFormat(shape = JsonFormat.Shape.NUMBER) LocalDate number, @JsonFormat(shape = JsonFormat.Shape.NUMBER) Duration duration,
                @JsonFormat(shape = JsonFormat.Shape.STRING) boolean text, @JsonFormat(shape = JsonFormat.Shape.NUMBER) String string,
                @JsonFormat(pattern = "HH") List<LocalTime> hours, @JsonFormat(shape = JsonFormat.Shape.STRING) Map<String, Long> map) {}
            @GetMapping("/formats") @Responds(200) public Formats formats() {
              return new Formats(BigDecimal.ONE, 1, Instant.EPOCH, LocalDate.EPOCH, true, List.of(1L), new Date(), Optional.of(1L),
                  new Address("a", 1), new AtomicLong(1), LocalDate.EPOCH, Duration.ofHours(1), true, "1", List.of(LocalTime.NOON), Map.of("a", 1L)); }

            public record Values(Year year, YearMonth month, LocalTime time, OffsetTime offset, char[] chars, byte[] bytes, Byte[] boxed, Duration duration,
                ZonedDateTime zoned, Date date, java.sql.Date sql, java.sql.Time sqlTime, Calendar calendar, Locale locale, Optional<String> empty, OptionalInt none,
                AtomicReference<String> nothing, Map.Entry<String, Integer> entry, java.nio.file.Path path, Iterator<String> iterator, byte[][] deep,
                Object any, Number number, Class<?> type, StringBuilder builder, UUID uuid) {}
            @GetMapping("/values") @Responds(200) public Values values() {
              return new Values(Year.of(2020), YearMonth.of(2020, 1), LocalTime.NOON, OffsetTime.now(), new char[] {'a'}, new byte[] {1}, new Byte[] {1}, Duration.ofHours(1),
                  ZonedDateTime.now(), new Date(), new java.sql.Date(0), new java.sql.Time(0), Calendar.getInstance(), Locale.UK, Optional.empty(), OptionalInt.empty(),
                  new AtomicReference<>(), Map.entry("a", 1), java.nio.file.Path.of("/a"), Collections.emptyIterator(), new byte[][] {{1}}, List.of(1), 1.5, String.class,
                  new StringBuilder("a"), new UUID(0, 1)); }

            public static class Prices extends HashMap<String, BigDecimal> {}
            public static class Tagged<T> extends ArrayList<Long> { public T tag; }
            public static class Flipped<V, K> extends HashMap<K, V> {}
            public static class Bare implements Iterable<String> { public Iterator<String> iterator() { return List.of("a").iterator(); } }
            public static class Paged<T> implements Iterable<T> { public Iterator<T> iterator() { return null; } public int getTotal() { return 1; } public List<T> getContent() { return List.of(); } }
            @JsonFormat(shape = JsonFormat.Shape.OBJECT) public static class Shaped extends ArrayList<String> { public int getOwn() { return 1; } }
            public record Containers(Prices prices, Tagged<String> tagged, Flipped<Integer, String> flipped, Bare bare, Paged<Long> paged, Shaped shaped,
                com.fasterxml.jackson.databind.JsonNode node2, tools.jackson.databind.node.@org.jspecify.annotations.Nullable ObjectNode node3) {}
            @GetMapping("/partlyContainers") @Responds(200) public Containers partlyContainers() {
              Prices prices = new Prices(); prices.put("a", BigDecimal.ONE); Tagged<String> tagged = new Tagged<>(); tagged.add(1L);
              Flipped<Integer, String> flipped = new Flipped<>(); flipped.put("a", 1);
              return new Containers(prices, tagged, flipped, new Bare(), new Paged<>(), new Shaped(), null, null); }
            @GetMapping("/paged") @Responds(200) public Paged<Long> paged() { return new Paged<>(); }

            public static class Names { public String getURL() { return ""; } public String getaName() { return ""; } public boolean isActive() { return true; }
              public Boolean isMaybe() { return true; } public String get() { return ""; } public boolean is() { return true; } public String getter() { return ""; }
              public void getNothing() {} public String get_id() { return ""; } public String getÄrger() { return ""; } public static String getStatic() { return ""; }
              @JsonProperty("XId") public String getXId() { return ""; } protected String getProtected() { return ""; } }
            @GetMapping("/names") @Responds(200) public Names names() { return new Names(); }
            public record Rec(String a, boolean b) { public String getMore() { return ""; } public boolean isFlag() { return true; } public String other() { return ""; } }
            @GetMapping("/rec") @Responds(200) public Rec rec() { return new Rec("a", true); }

            public interface Named { @JsonProperty("display_name") String getName(); @JsonIgnore String getSecret(); String getLabel(); @NotNull String getCode(); default int getCount() { return 1; } }
            public static class Item implements Named { @Override public String getName() { return "n"; } @Override public String getSecret() { return "s"; }
              @JsonIgnore @Override public String getLabel() { return "l"; } @JsonProperty("kode") @Override public String getCode() { return "c"; } }
            @GetMapping("/item") @Responds(200) public Item item() { return new Item(); }
            public static abstract class Base<I> { @JsonProperty("identity") public abstract I getId(); @JsonIgnore public Object getOld() { return 1; } private int hidden; }
            public static class Sub extends Base<UUID> { public UUID getId() { return new UUID(0, 1); } @JsonIgnore(false) @Override public Integer getOld() { return 1; } }
            @GetMapping("/sub") @Responds(200) public Sub sub() { return new Sub(); }

            public static class Access { @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @NotNull private String password = "p"; public String getPassword() { return password; }
              @JsonProperty(access = JsonProperty.Access.READ_ONLY) private int id; private String user = "u"; public String getUser() { return user; }
              @JsonProperty("user_name") public void setUser(String u) { user = u; } }
            @GetMapping("/access") @Responds(200) public Access access() { return new Access(); }
            public static class Created { private final String orderId; @JsonCreator public Created(@JsonProperty("order_id") String orderId) { this.orderId = orderId; }
              public String getOrderId() { return orderId; } }
            @GetMapping("/created") @Responds(200) public Created created() { return new Created("1"); }

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) public static class Sparse { public int zero; public boolean no; @NotNull public String text = ""; }
            @GetMapping("/partlySparse") @Responds(200) public Sparse partlySparse() { return new Sparse(); }
            public static class Dense { @JsonInclude(JsonInclude.Include.NON_EMPTY) @NotNull public List<String> list = List.of(); @JsonInclude(JsonInclude.Include.NON_EMPTY) public int zero; @JsonRawValue public String raw = "{}";
              @JsonBackReference public Address back = new Address("a", 1); }
            @GetMapping("/partlyDense") @Responds(200) public Dense partlyDense() { return new Dense(); }
            public record Id(@JsonValue String value) {} public record Ids(Id id, List<Id> ids, Map<Id, Id> map) {}
            @GetMapping("/ids") @Responds(200) public Ids ids() { return new Ids(new Id("a"), List.of(new Id("b")), Map.of(new Id("c"), new Id("d"))); }
            public static class FieldValue { @JsonValue private final int number = 1; public String getOther() { return ""; } }
            @GetMapping("/fieldValue") @Responds(200) public FieldValue fieldValue() { return new FieldValue(); }
            @JacksonAnnotationsInside @JsonProperty("bundled") @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) public @interface Bundle {}
            public static class Bundled { @Bundle private int x = 1; }
            @GetMapping("/bundled") @Responds(200) public Bundled bundled() { return new Bundled(); }
            """);

    assertThat(types.responseFaults()).isEmpty();
  }

  @Test
  void kindsOfAClassAreToldApartAsTheSchemaSays() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
            @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "circle"), @JsonSubTypes.Type(Square.class)})
            public sealed interface Shape permits Circle, Square {}
            public record Circle(Double radius) implements Shape {}
            @JsonTypeName("square") public record Square(Double side) implements Shape {}
            @GetMapping("/shape") @Responds(200) public Shape shape() { return new Circle(1.0); }
            @GetMapping("/shapes") @Responds(200) public List<Shape> shapes() { return List.of(new Square(1.0), new Circle(2.0)); }
            @GetMapping("/circle") @Responds(200) public Circle circle() { return new Circle(1.0); }

            public sealed interface Event {}
            public record Begun(String id, String name) implements Event {}
            public record Ended(String id) implements Event {}
            @GetMapping("/events") @Responds(200) public List<Event> events() { return List.of(new Begun("a", "b"), new Ended("c")); }

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) public sealed interface Nameless permits First, Second {}
            public record First(int a) implements Nameless {} public record Second(int b) implements Nameless {}
            @GetMapping("/nameless") @Responds(200) public List<Nameless> nameless() { return List.of(new First(1), new Second(2)); }

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
            @JsonSubTypes(@JsonSubTypes.Type(value = One.class, name = "one")) public interface Wrapped {}
            public record One(int x) implements Wrapped {}
            @GetMapping("/wrapped") @Responds(200) public Wrapped wrapped() { return new One(1); }
            @GetMapping("/one") @Responds(200) public One one() { return new One(1); }

            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) public sealed interface ByClass { record A(int a) implements ByClass {} }
            @GetMapping("/byClass") @Responds(200) public ByClass byClass() { return new ByClass.A(1); }
            @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS) public static class Minimal { public int a; }
            @GetMapping("/minimal") @Responds(200) public Minimal minimal() { return new Minimal(); }
            @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME) public record Simple(int a) {}
            @GetMapping("/simple") @Responds(200) public Simple simple() { return new Simple(1); }
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY) public record InArray(int a) {}
            @GetMapping("/inArray") @Responds(200) public InArray inArray() { return new InArray(1); }
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "k") public record External(int a) {}
            @GetMapping("/external") @Responds(200) public External external() { return new External(1); }
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "type")
            @JsonSubTypes(@JsonSubTypes.Type(value = Existing.Mine.class, name = "mine")) public interface Existing { String getType(); record Mine(int a) implements Existing { public String getType() { return "mine"; } } }
            @GetMapping("/existing") @Responds(200) public Existing existing() { return new Existing.Mine(1); }
            @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION) @JsonSubTypes({@JsonSubTypes.Type(Deduced.A.class), @JsonSubTypes.Type(Deduced.B.class)})
            public interface Deduced { record A(Integer a) implements Deduced {} record B(Integer b) implements Deduced {} }
            @GetMapping("/deduced") @Responds(200) public Deduced deduced() { return new Deduced.B(1); }

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type") @JsonSubTypes(@JsonSubTypes.Type(value = Cat.class, name = "cat"))
            public static class Pet { public String name = "p"; }
            public static class Cat extends Pet { public int lives = 9; }
            @GetMapping("/pets") @Responds(200) public List<Pet> pets() { return List.of(new Pet(), new Cat()); }

            public sealed interface Result<T> { record Ok<T>(T value) implements Result<T> {} record Err<T>(String message) implements Result<T> {} record Never() implements Result<String> {} }
            @GetMapping("/results") @Responds(200) public List<Result<Integer>> results() { return List.of(new Result.Ok<>(1), new Result.Err<>("a")); }
            public sealed interface Tree<T> { record Leaf<T>(T leaf) implements Tree<T> {} record Node<T>(Tree<T> left, Tree<T> right) implements Tree<T> {} }
            @GetMapping("/tree") @Responds(200) public Tree<Long> tree() { return new Tree.Node<>(new Tree.Leaf<>(1L), new Tree.Leaf<>(2L)); }
            public static class Self<T extends Self<T>> { public T getNext() { return null; } public List<T> getAll() { return List.of(); } }
            public static class Me extends Self<Me> { public String getName() { return ""; } @org.jspecify.annotations.Nullable @Override public Me getNext() { return null; } }
            @GetMapping("/me") @Responds(200) public Me me() { return new Me(); }
            """);

    assertThat(types.responseFaults()).isEmpty();
  }

  @Test
  void whatIsReadIsAsTheSchemaSays() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public static class Write { private String name; private int age; public void setName(String n) { name = n; } public void setAge(int a) { age = a; } }
            @PostMapping("/write") @Responds(200) public void write(@RequestBody Write w) {}
            public static class Renamed { private String userName; public String getUserName() { return userName; } @JsonProperty("user_name") public void setUserName(String n) { userName = n; } }
            @PostMapping("/renamed") @Responds(200) public void renamed(@RequestBody Renamed w) {}
            public static class Created { @JsonCreator public Created(@JsonProperty("order_id") String orderId, @JsonProperty(value = "n", required = true) Integer n) {} }
            @PostMapping("/created") @Responds(200) public void created(@RequestBody Created w) {}
            public static class Unmarked { public Unmarked(@JsonProperty("a") String x, @JsonProperty("b") int y) {} }
            @PostMapping("/unmarked") @Responds(200) public void unmarked(@RequestBody Unmarked w) {}
            public static class Implied { public Implied(int x, String y) {} }
            @PostMapping("/thirdImplied") @Responds(200) public void thirdImplied(@RequestBody Implied w) {}
            public static class Login { private String user; private String password; public String getUser() { return user; } public void setUser(String u) { user = u; }
              @JsonIgnore public String getPassword() { return password; } @JsonProperty public void setPassword(String p) { password = p; } }
            @PostMapping("/login") @Responds(200) public void login(@RequestBody Login w) {}
            public record User(@JsonProperty(access = JsonProperty.Access.READ_ONLY) String id, String name, @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @NotNull String password) {}
            @PostMapping("/user") @Responds(200) public User user(@RequestBody User u) { return u; }
            public record Id(@JsonValue String value) {} public enum State { @JsonProperty("new") NEW, PAID }
            public enum Code { ONE; @JsonCreator public static Code of(int code) { return ONE; } @JsonValue public int code() { return 1; } }
            public record Draft(Id id, State state, Code code, Optional<String> perhaps, Map<State, Integer> map, int[] numbers, LocalDate day, Instant at, UUID uuid, byte[] bytes, char[] chars) {}
            @PostMapping("/draft") @Responds(200) public void draft(@RequestBody Draft w) {}
            public static class Delegating { @JsonCreator(mode = JsonCreator.Mode.DELEGATING) public Delegating(List<Integer> all) {} public String getText() { return ""; } }
            @PostMapping("/delegating") @Responds(200) public void delegating(@RequestBody Delegating w) {}
            public static class Factory { @JsonCreator public static Factory of(String text) { return new Factory(); } public int getX() { return 1; } }
            @PostMapping("/factory") @Responds(200) public void factory(@RequestBody Factory w) {}
            public static class Getters { private String real; public String getReal() { return real; } public String getComputed() { return ""; } private String none; public int fld; }
            @PostMapping("/getters") @Responds(200) public void getters(@RequestBody Getters w) {}
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind") @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "circle"), @JsonSubTypes.Type(value = Square.class, name = "square")})
            public sealed interface Shape {} public record Circle(Double radius) implements Shape {} public record Square(Double side) implements Shape {}
            @PostMapping("/shape") @Responds(200) public void shape(@RequestBody Shape w) {}
            @PostMapping("/square") @Responds(200) public void square(@RequestBody Square w) {}
            @com.fasterxml.jackson.databind.annotation.JsonNaming(com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
            @tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
            public record Snake(String firstName, int zipCode) {}
            @PostMapping("/snake") @Responds(200) public void snake(@RequestBody Snake w) {}
            public record Customer(String name, @JsonUnwrapped(prefix = "a_") Address home) {} public record Address(String street, @JsonAlias("zip_code") Integer zip) {}
            @PostMapping("/customer") @Responds(200) public void customer(@RequestBody Customer w) {}
            public static class Bean { @JsonAnySetter public Map<String, Object> others = new HashMap<>(); @JsonBackReference public Address back; @JacksonInject(value = "i", optional = OptBoolean.TRUE) public String injected; public int a; }
            @PostMapping("/bean") @Responds(200) public void bean(@RequestBody Bean w) {}
            @com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Built.Builder.class) @tools.jackson.databind.annotation.JsonDeserialize(builder = Built.Builder.class)
            public static class Built { public int getX() { return 1; } @com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "") @tools.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "") public static class Builder { public Builder x(int x) { return this; } public Built build() { return new Built(); } } }
            """);

    assertThat(types.requestFaults()).isEmpty();
  }
}
