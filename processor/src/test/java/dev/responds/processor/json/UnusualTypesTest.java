package dev.responds.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the types that are made up have shown, each in its smallest form. */
class UnusualTypesTest {

  @Test
  void namesAreThoseOfBothVersions() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public static class Cased { private int aValue = 1; public int getAValue() { return aValue; }
              private String URL = "u"; public String getURL() { return URL; } @JsonInclude private String xRequestId = "x"; public String getXRequestId() { return xRequestId; } }
            @GetMapping("/cased") @Responds(200) public Cased cased() { return new Cased(); }
            public static class Truths { public AtomicBoolean isAtomic() { return new AtomicBoolean(); } public Optional<Boolean> isPerhaps() { return Optional.of(true); }
              public AtomicBoolean getDeclaringClass() { return new AtomicBoolean(); } }
            @GetMapping("/truths") @Responds(200) public Truths truths() { return new Truths(); }
            public static abstract class Held<A> { public A isHeld() { return null; } }
            public static class HeldTruth extends Held<Boolean> { @Override public Boolean isHeld() { return true; } }
            @GetMapping("/held") @Responds(200) public HeldTruth held() { return new HeldTruth(); }
            public record Small(int a) { public String getaName() { return ""; } }
            @GetMapping("/small") @Responds(200) public Small small() { return new Small(1); }
            """);

    assertThat(types.responseFaults()).isEmpty();
    assertThat(types.properties("Cased"))
        .containsExactlyInAnyOrder("avalue", "aValue", "url", "URL", "xrequestId", "xRequestId");
    assertThat(types.properties("HeldTruth")).containsExactly("held");
  }

  @Test
  void textsOfConstantsAreOpen() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public enum Told { ONE; @Override public String toString() { return "1"; } }
            @GetMapping("/told") @Responds(200) public Told told() { return Told.ONE; }
            public enum Bodies { ONE { @Override public String toString() { return "1"; } }, TWO }
            @GetMapping("/bodies") @Responds(200) public Bodies bodies() { return Bodies.ONE; }
            public enum Named { @JsonProperty("first") ONE { }, @JsonProperty("second") TWO; @Override public String toString() { return "1"; } }
            @GetMapping("/named") @Responds(200) public Named named() { return Named.TWO; }
            public enum Unnamed { @JsonProperty ONE }
            @GetMapping("/unnamed") @Responds(200) public Unnamed unnamed() { return Unnamed.ONE; }
            @GetMapping("/keys") @Responds(200) public Map<Told, Integer> keys() { return Map.of(Told.ONE, 1); }
            """);

    assertThat(types.responseFaults()).isEmpty();
  }

  @Test
  void annotationsStandForOneAnother() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public static class Ways { @JsonProperty(value = "gone", access = JsonProperty.Access.READ_ONLY) public void setA(int a) {} public int getA() { return 1; }
              private int b = 1; @JsonProperty(access = JsonProperty.Access.READ_WRITE) public void setB(int value) { b = value; }
              @JsonProperty(value = "c1", access = JsonProperty.Access.WRITE_ONLY) private int c; @JsonProperty(value = "c2", access = JsonProperty.Access.READ_ONLY) public int getC() { return c; }
              @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) private int d; public int getD() { return d; } @JsonProperty(access = JsonProperty.Access.READ_WRITE) public void setD(int value) { d = value; }
              @JsonIgnore public transient int e; public int getE() { return 1; } public void setE(int value) {} }
            @GetMapping("/ways") @Responds(200) public Ways ways() { return new Ways(); }
            public static abstract class Above { @JsonProperty("renamed") public int getA() { return 1; } }
            public static class Below extends Above { @JsonProperty @Override public int getA() { return 1; } }
            @GetMapping("/below") @Responds(200) public Below below() { return new Below(); }
            @JsonInclude(JsonInclude.Include.NON_EMPTY) public static class Empty { @NotNull @JsonInclude(JsonInclude.Include.USE_DEFAULTS) public String text = ""; }
            @GetMapping("/partlyEmpty") @Responds(200) public Empty partlyEmpty() { return new Empty(); }
            public static class Plain {}
            public static class Outer { @JsonUnwrapped public Plain plain = new Plain(); public int other; }
            @GetMapping("/outer") @Responds(200) public Outer outer() { return new Outer(); }
            public record Sets(Set<Plain> plain, Set<java.util.regex.Pattern> patterns, Set<BigDecimal> numbers) {}
            @GetMapping("/sets") @Responds(200) public Sets sets() {
              return new Sets(new LinkedHashSet<>(List.of(new Plain(), new Plain())), new LinkedHashSet<>(List.of(java.util.regex.Pattern.compile("a"), java.util.regex.Pattern.compile("a"))),
                  new LinkedHashSet<>(List.of(new BigDecimal("1.0"), new BigDecimal("1.00")))); }
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes(@JsonSubTypes.Type(value = Kind.class, name = "kind")) public sealed interface Told permits Kind {}
            @JsonTypeName("own") public record Kind(int a) implements Told {}
            @GetMapping("/kind") @Responds(200) public Kind kind() { return new Kind(1); }
            @GetMapping("/kinds") @Responds(200) public List<Told> kinds() { return List.of(new Kind(1)); }
            """);

    assertThat(types.responseFaults()).isEmpty();
    assertThat(types.properties("Ways")).containsExactlyInAnyOrder("a", "b", "c1", "c2");
  }

  @Test
  void whatIsReadIsNotAlwaysWhatIsWritten() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public static class Bare implements Iterable<String> { private List<String> all; public Iterator<String> iterator() { return all.iterator(); } }
            @PostMapping("/bare") @Responds(200) public void bare(@RequestBody Bare w) {}
            @JsonFormat(shape = JsonFormat.Shape.OBJECT) public enum Level { LOW; public int getWeight() { return 1; } }
            @PostMapping("/level") @Responds(200) public void level(@RequestBody Map<String, Level> w) {}
            public static class Whole { private double id; public Whole(double id) { this.id = id; } public double getOther() { return 1; } }
            @PostMapping("/whole") @Responds(200) public void whole(@RequestBody Map<String, Whole> w) {}
            public static class Part { public double id; public Part(double id) { this.id = id; } }
            @PostMapping("/thirdPart") @Responds(200) public void thirdPart(@RequestBody Part w) {}
            public record Day(@JsonFormat(shape = JsonFormat.Shape.NUMBER) Date day) {}
            @PostMapping("/day") @Responds(200) public void day(@RequestBody Day w) {}
            public static class Hidden { private String a; @JsonGetter("b") public String getA() { return a; } @JsonIgnore @JsonView(Object.class) public void setA(String value) { a = value; } }
            @PostMapping("/hidden") @Responds(200) public void hidden(@RequestBody Hidden w) {}
            """);

    assertThat(types.requestFaults()).isEmpty();
    assertThat(types.properties("Part")).containsExactly("id");
  }

  @Test
  void whatWritesNothingIsNoMember() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public static class Bag { public Map<String, Integer> rest = Map.of("a", 1); public int n; @JsonAnyGetter public Map<String, Integer> getRest() { return rest; } }
            @GetMapping("/bag") @Responds(200) public Bag bag() { return new Bag(); }
            public static class NamedBag { @JsonProperty("others") public Map<String, Integer> all = Map.of("a", 1); public int n; @JsonAnyGetter public Map<String, Integer> others() { return all; } }
            @GetMapping("/namedBag") @Responds(200) public NamedBag namedBag() { return new NamedBag(); }
            public static class FieldBag { @JsonAnyGetter public Map<String, Integer> rest = Map.of("a", 1); public int n; }
            @GetMapping("/fieldBag") @Responds(200) public FieldBag fieldBag() { return new FieldBag(); }
            public static class Silent { private int a; public void setA(int value) { a = value; } }
            public sealed interface Quiet permits Quieter {}
            public static final class Quieter implements Quiet { private int a; }
            @JsonPropertyOrder("a") public static class Marked { private int a; }
            public record Around(@JsonInclude(JsonInclude.Include.NON_EMPTY) Silent silent, @JsonInclude(JsonInclude.Include.NON_DEFAULT) Silent zero,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) Quiet quiet, @JsonInclude(JsonInclude.Include.NON_EMPTY) Marked marked, Silent plain) {}
            @GetMapping("/around") @Responds(200) public Around around() { return new Around(new Silent(), new Silent(), new Quieter(), new Marked(), new Silent()); }
            @JsonIgnoreProperties("a") public static class Masked { public int a; }
            public static class Wearing { @JsonUnwrapped public Masked masked = new Masked(); public int n; }
            @GetMapping("/wearing") @Responds(200) public Wearing wearing() { return new Wearing(); }
            """);

    assertThat(types.responseFaults()).isEmpty();
    assertThat(types.properties("Bag")).containsExactly("n");
    assertThat(types.properties("NamedBag")).containsExactly("n");
    assertThat(types.properties("FieldBag")).containsExactly("n");
    assertThat(types.properties("Around")).containsExactlyInAnyOrder("marked", "plain", "zero");
    assertThat(types.properties("Wearing")).containsExactly("n");
  }

  @Test
  void whatIsInsideHasOtherNamesAndKinds() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public record Inner(int a) {}
            public static class Open { public int c; }
            public static class Middle { @JsonUnwrapped public Inner inner = new Inner(1); @JsonUnwrapped public Open open = new Open(); public int b; }
            public static class Top { @JsonUnwrapped(prefix = "p_") public Middle middle = new Middle(); }
            @GetMapping("/top") @Responds(200) public Top top() { return new Top(); }
            public static class Twice { @JsonUnwrapped public Inner inner = new Inner(1); public String a = "x"; }
            @GetMapping("/twice") @Responds(200) public Twice twice() { return new Twice(); }
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) public sealed interface Animal permits Dog {}
            public record Dog(int a) implements Animal {}
            public static class Zoo { public Iterator<Animal> getAnimals() { return List.<Animal>of(new Dog(1)).iterator(); } }
            @GetMapping("/zoo") @Responds(200) public Zoo zoo() { return new Zoo(); }
            """);

    assertThat(types.responseFaults()).isEmpty();
    assertThat(types.properties("Top")).containsExactlyInAnyOrder("a", "p_c", "p_b");
  }

  @Test
  void recordsAreSomethingWithoutMembers() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public record Bare() {}
            public record Around(@JsonInclude(JsonInclude.Include.NON_EMPTY) Bare bare, int n) {}
            @GetMapping("/around") @Responds(200) public Around around() { return new Around(new Bare(), 1); }
            @org.jspecify.annotations.NullMarked public static class Marked {}
            public static class Under extends Marked {}
            public static class Holding { @JsonUnwrapped public Bare bare = new Bare(); @JsonUnwrapped public Under under = new Under(); public int n; }
            @GetMapping("/holding") @Responds(200) public Holding holding() { return new Holding(); }
            """);

    assertThat(types.responseFaults()).isEmpty();
    assertThat(types.properties("Around")).containsExactlyInAnyOrder("bare", "n");
    assertThat(types.properties("Holding")).containsExactly("n");
  }

  @Test
  void whatIsHiddenIsNotUnwrapped() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public record Inner(int x) {}
            @JsonIncludeProperties("n") public static class Some { @JsonUnwrapped public Inner inner = new Inner(1); public int n; }
            @GetMapping("/some") @Responds(200) public Some some() { return new Some(); }
            public static class Twice { @JsonUnwrapped(suffix = "_f") public Inner inner = new Inner(1); @JsonUnwrapped(suffix = "_s") public void setInner(Inner value) {} public int n; }
            @GetMapping("/twice") @Responds(200) public Twice twice() { return new Twice(); }
            """);

    assertThat(types.responseFaults()).isEmpty();
    assertThat(types.properties("Some")).containsExactly("n");
    assertThat(types.properties("Twice")).containsExactlyInAnyOrder("x_f", "n");
  }

  @Test
  void whatIsToldApartIsNotReadAmongTheMembersOfAnother() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY) public static class Told { public int a; }
            public static class Outer { @JsonUnwrapped(prefix = "p_") public Told told; public int n; }
            @PostMapping("/outer") @Responds(200) public void outer(@RequestBody Outer w) {}
            """);

    assertThat(types.properties("Outer")).containsExactly("n");
  }

  @Test
  void whatIsDemandedMayBeSaidElsewhere() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public static class Asked { private String b; @JsonProperty(required = true) public String getB() { return b; } public int getA() { return 1; } public Asked(int a, String b) { this.b = b; } }
            @PostMapping("/asked") @Responds(200) public void asked(@RequestBody Asked w) {}
            """);

    assertThat(types.requestFaults()).isEmpty();
    assertThat(types.required("Asked")).contains("b");
  }

  @Test
  void whatIsDemandedIsDemandedByItsName() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public record Asked(int a, @JsonAlias("c") @JsonProperty(required = true) String b) {}
            @PostMapping("/asked") @Responds(200) public void asked(@RequestBody Asked w) {}
            """);

    assertThat(types.requestFaults()).isEmpty();
    assertThat(types.required("Asked")).contains("b");
  }

  @Test
  void entriesMayBeNull() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            public record Gaps(List<@org.jspecify.annotations.Nullable String> texts, Map<String, List<@org.jspecify.annotations.Nullable Integer>> numbers,
                Optional<List<@org.jspecify.annotations.Nullable String>> perhaps, List<String> all) {}
            @GetMapping("/gaps") @Responds(200) public Gaps gaps() {
              return new Gaps(Arrays.asList("a", null), Map.of("a", Arrays.asList(1, null)), Optional.of(Arrays.asList("a", null)), List.of("a")); }
            public record Rows(@org.jspecify.annotations.Nullable String[] cells, List<@org.jspecify.annotations.Nullable Integer[]> lines) {}
            @GetMapping("/rows") @Responds(200) public Rows rows() { return new Rows(new String[] {null}, List.of(new Integer[][] {{null}})); }
            public static class Later { public List<@org.jspecify.annotations.Nullable Gaps> gaps = Arrays.asList((Gaps) null); }
            @GetMapping("/later") @Responds(200) public Later later() { return new Later(); }
            """);

    assertThat(types.responseFaults()).isEmpty();
  }

  @Test
  void entriesOfWholeContentMayBeNull() throws Exception {
    WrittenTypes types =
        WrittenTypes.compile(
            """
            @GetMapping("/texts") @Responds(200) public List<@org.jspecify.annotations.Nullable String> texts() { return Arrays.asList("a", null); }
            @GetMapping("/array") @Responds(200) public @org.jspecify.annotations.Nullable UUID[] array() { return new UUID[] {null}; }
            @GetMapping("/map") @Responds(200) public Map<String, List<@org.jspecify.annotations.Nullable Integer>> map() { return Map.of("a", Arrays.asList(1, null)); }
            @GetMapping("/values") @Responds(200) public Map<String, @org.jspecify.annotations.Nullable Integer> values() { return Collections.singletonMap("a", null); }
            @GetMapping("/wrapped") @Responds(200) public org.springframework.http.ResponseEntity<Set<@org.jspecify.annotations.Nullable Long>> wrapped(int any) { return null; }
            @PostMapping("/taken") @Responds(200) public void taken(@RequestBody List<@org.jspecify.annotations.Nullable Boolean> all) {}
            @PostMapping("/sure") @Responds(200) public void sure(@RequestBody List<Double> all) {}
            """);

    assertThat(types.responseFaults()).isEmpty();
    assertThat(types.response("wrapped").path("items").path("type").toString())
        .isEqualTo("[\"integer\",\"null\"]");
    assertThat(types.request("taken").path("items").path("type").toString())
        .isEqualTo("[\"boolean\",\"null\"]");
    assertThat(types.request("sure").path("items").path("type").toString()).isEqualTo("\"number\"");
  }
}
