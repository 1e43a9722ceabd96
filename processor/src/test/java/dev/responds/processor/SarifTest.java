package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Suppression;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader of SARIF, and its schema, look at what a compile leaves for code hosts. */
class SarifTest {

  private static final String LOG = "META-INF/responds/findings.sarif";

  private static final String HEAD =
      """
      package shop;

      import dev.responds.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;

      """;

  private static final String ORDERS =
      HEAD
          + """
          @RestController
          @RequestMapping("/orders")
          public class Orders {
          \t@PostMapping @Responds(201)
          \tpublic ResponseEntity<String> create(@RequestBody String order) { return null; }

            @GetMapping("/{id}")
            @Responds(200) @Responds(402) @Responds(202)
            public ResponseEntity<String> find(@PathVariable long id) {
              return id > 0 ? ResponseEntity.ok("") : ResponseEntity.notFound().build();
            }
          }
          """;

  @TempDir private Path folder;

  @BeforeEach
  void control() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private Javac.Result compile(String name, String text, String... options) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    return new Javac(folder.resolve("out"))
        .with("-Aresponds.sarif=" + LOG)
        .with(options)
        .run(List.of(file));
  }

  private Run run() throws IOException {
    return read(folder.resolve("out/classes"));
  }

  /** The reader takes nothing that it does not know. */
  private static Run read(Path classes) throws IOException {
    String text = Files.readString(classes.resolve(LOG));
    try (InputStream schema =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                  .getSchema(schema)
                  .validate(
                      text,
                      InputFormat.JSON,
                      context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
          .isEmpty();
    }
    List<Run> runs = new ObjectMapper().readValue(text, SarifSchema210.class).getRuns();
    assertThat(runs).hasSize(1);
    List<ReportingDescriptor> rules = new ArrayList<>(runs.get(0).getTool().getDriver().getRules());
    for (Result result : runs.get(0).getResults()) {
      assertThat(rules.get(result.getRuleIndex()).getId()).isEqualTo(result.getRuleId());
    }
    return runs.get(0);
  }

  private List<String> places() throws IOException {
    List<String> places = new ArrayList<>();
    for (Result result : run().getResults()) {
      PhysicalLocation place = result.getLocations().get(0).getPhysicalLocation();
      places.add(
          place.getArtifactLocation().getUri()
              + ":"
              + place.getRegion().getStartLine()
              + ":"
              + place.getRegion().getStartColumn()
              + " "
              + result.getLevel().value()
              + " "
              + result.getRuleId());
    }
    return places;
  }

  private static List<String> fingerprints(Run run) {
    List<String> fingerprints = new ArrayList<>();
    for (Result result : run.getResults()) {
      fingerprints.addAll(result.getPartialFingerprints().getAdditionalProperties().values());
    }
    return fingerprints;
  }

  private static Result find(Run run, String rule) {
    return run.getResults().stream()
        .filter(result -> result.getRuleId().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule));
  }

  @Test
  void eachFindingHasItsPlaceAndLevel() throws IOException {
    Javac.Result result = compile("src/Orders.java", ORDERS);

    assertThat(places())
        .containsExactly(
            "src/Orders.java:10:25 warning missing-location-201",
            "src/Orders.java:14:43 warning response-never-sent",
            "src/Orders.java:14:28 note response-never-sent",
            "src/Orders.java:14:28 note status-reserved",
            "src/Orders.java:15:33 warning undeclared-response",
            "src/Orders.java:14:43 note write-status-on-safe");
    assertThat(Javac.reported(result.diagnostics()))
        .containsExactlyInAnyOrder(
            "Orders.java:10:missing-location-201",
            "Orders.java:14:response-never-sent",
            "Orders.java:15:undeclared-response");
  }

  @Test
  void textsAreThoseOfTheMessages() throws IOException {
    Javac.Result result = compile("Orders.java", ORDERS);

    Result missing = find(run(), "missing-location-201");
    String message = result.diagnostics().get(0).getMessage(Locale.ROOT);
    assertThat(missing.getMessage().getText().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(message).contains(line));
    assertThat(missing.getProperties().getAdditionalProperties())
        .containsEntry("endpoints", 1)
        .containsEntry("status", 201);
    ReportingDescriptor rule =
        new ArrayList<>(run().getTool().getDriver().getRules()).get(missing.getRuleIndex());
    assertThat(rule.getHelpUri())
        .isEqualTo(URI.create("https://www.rfc-editor.org/rfc/rfc9110#section-9.3.3"));
    assertThat(rule.getShortDescription().getText())
        .isEqualTo(
            "The server chooses the address of what a POST creates, and Location is how the"
                + " client learns it.");
    assertThat(rule.getFullDescription().getText()).contains("the collection itself.");
    assertThat(rule.getDefaultConfiguration().getLevel().value()).isEqualTo("warning");
  }

  @Test
  void fingerprintsStayWhenCodeMoves() throws IOException {
    compile("Orders.java", ORDERS);
    List<String> before = fingerprints(run());

    compile(
        "moved/Orders.java", ORDERS.replace("@RestController", "\n\n// moved\n@RestController"));

    assertThat(before)
        .containsExactly(
            "shop.Orders.create(Ljava/lang/String;) missing-location-201 201",
            "shop.Orders.find(J) response-never-sent 202",
            "shop.Orders.find(J) response-never-sent 402",
            "shop.Orders.find(J) status-reserved 402",
            "shop.Orders.find(J) undeclared-response 404",
            "shop.Orders.find(J) write-status-on-safe 202");
    assertThat(fingerprints(run())).isEqualTo(before);
  }

  @Test
  void aNameInTheSourceIsFoundBehindAnnotationsThatNameIt() throws IOException {
    compile(
        "Orders.java",
        HEAD
            + """
            @RestController
            class Orders {
              @GetMapping("/find(x)") @Responds(value = 200, when = "find(it)")
              public /* find( */ ResponseEntity<String>
                  find (boolean b) { return ResponseEntity.status(b ? 200 : 410).body(""); }
            }
            """);

    assertThat(places()).containsExactly("Orders.java:11:7 warning undeclared-response");
  }

  @Test
  void whatIsWaivedOrInTheBaselineIsSuppressed() throws IOException {
    Path baseline = folder.resolve("baseline.txt");
    Files.writeString(baseline, "shop.Orders.find(J) undeclared-response 404\n");
    String because = "they say \\\"no\\\",\\n\\t새 주소는 {없습니다} \\u202e";
    String waived =
        ORDERS.replace(
            "@PostMapping",
            "@Waive(rule = \"missing-location-201\", because = \"" + because + "\") @PostMapping");

    Javac.Result result = compile("Orders.java", waived, "-Aresponds.baseline=" + baseline);

    assertThat(Javac.reported(result.diagnostics()))
        .containsExactly("Orders.java:14:response-never-sent");
    Suppression inSource = find(run(), "missing-location-201").getSuppressions().iterator().next();
    assertThat(inSource.getKind()).isEqualTo(Suppression.Kind.IN_SOURCE);
    assertThat(inSource.getJustification()).isEqualTo("they say \"no\",\n\t새 주소는 {없습니다} \u202e");
    assertThat(find(run(), "undeclared-response").getSuppressions())
        .extracting(Suppression::getKind)
        .containsExactly(Suppression.Kind.EXTERNAL);
    assertThat(find(run(), "response-never-sent").getSuppressions()).isEmpty();
  }

  @Test
  void anErrorLeavesAWholeLog() throws IOException {
    String wrong = ORDERS.replace("@Responds(402)", "@Responds(value = 304, body = String.class)");

    Javac.Result result = compile("Orders.java", wrong);

    assertThat(result.succeeded()).isFalse();
    assertThat(find(run(), "body-on-bodyless-status").getLevel()).isEqualTo(Result.Level.ERROR);
    assertThat(places())
        .contains("Orders.java:14:48 error body-on-bodyless-status")
        .noneMatch(place -> place.endsWith("missing-location-201"));
    assertThat(fingerprints(run())).doesNotHaveDuplicates();
  }

  @Test
  void anErrorOfJavacLeavesWhatIsKnownWithoutTheCode() throws IOException {
    Javac.Result result = compile("Orders.java", ORDERS.replace("return null", "return 1"));

    assertThat(result.succeeded()).isFalse();
    assertThat(places())
        .containsExactly(
            "Orders.java:14:28 note status-reserved",
            "Orders.java:14:43 note write-status-on-safe");
  }

  @Test
  void pathsAreAddresses() throws IOException {
    compile("our app #1 100%/src:main/주문?/Orders.java", ORDERS);

    Location first = run().getResults().get(0).getLocations().get(0);
    String address = first.getPhysicalLocation().getArtifactLocation().getUri();
    assertThat(first.getPhysicalLocation().getArtifactLocation().getUriBaseId())
        .isEqualTo("%SRCROOT%");
    assertThat(address)
        .isEqualTo("our%20app%20%231%20100%25/src%3Amain/%EC%A3%BC%EB%AC%B8%3F/Orders.java");
    assertThat(folder.toUri().resolve(address)).satisfies(uri -> assertThat(Path.of(uri)).exists());
  }

  @Test
  void aFileElsewhereHasItsWholeAddress() throws IOException {
    Files.delete(folder.resolve(".git"));
    compile("Orders.java", ORDERS);

    Location first = run().getResults().get(0).getLocations().get(0);
    assertThat(first.getPhysicalLocation().getArtifactLocation().getUri())
        .isEqualTo(folder.resolve("Orders.java").toUri().toString());
    assertThat(first.getPhysicalLocation().getArtifactLocation().getUriBaseId()).isNull();
  }

  @Test
  void whatIsSharedIsOneResult() throws IOException {
    compile(
        "Orders.java",
        HEAD
            + """
            @RestController
            @Responds(402)
            class Orders {
              @GetMapping("/a") @Responds(200) String a() { return ""; }
              @GetMapping("/b") @Responds(200) String b() { return ""; }
            }
            """,
        "-Aresponds.flow=false");

    Result shared = find(run(), "status-reserved");
    assertThat(places()).containsExactly("Orders.java:8:11 note status-reserved");
    assertThat(shared.getProperties().getAdditionalProperties()).containsEntry("endpoints", 2);
    assertThat(shared.getMessage().getText()).contains("2 endpoints");
    assertThat(fingerprints(run())).containsExactly("shop.Orders status-reserved 402");
  }

  @Test
  void mistakesAreTold() throws IOException {
    compile(
        "Orders.java",
        ORDERS.replace("@Responds(201)", "@Responds(1000)"),
        "-Aresponds.policy=shop.Gone");

    List<Notification> told = run().getInvocations().get(0).getToolExecutionNotifications();
    assertThat(told).extracting(each -> each.getDescriptor().getId()).contains("missing-policy");
    assertThat(told.get(0).getMessage().getText()).contains("shop.Gone");
    assertThat(places()).contains("Orders.java:10:25 error status-out-of-range");
  }

  @Test
  void messagesAreInTheLanguageOfTheCompiler() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.KOREAN);
    try {
      compile("Orders.java", ORDERS);
    } finally {
      Locale.setDefault(before);
    }

    assertThat(run().getTool().getDriver().getLanguage()).isEqualTo("ko");
    assertThat(find(run(), "status-reserved").getMessage().getText()).contains("예약");
  }

  @Test
  void nothingFoundIsSaidToo() throws IOException {
    compile("Orders.java", ORDERS);
    compile("Orders.java", "package shop; class Orders {}");

    assertThat(run().getResults()).isEmpty();
  }

  @Test
  void otherCompilersTellTheMethodAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("Orders.java"), ORDERS);
    Path classes = Files.createDirectory(folder.resolve("ecj"));
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    String path = System.getProperty("java.class.path");
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proceedOnError"));
    arguments.addAll(List.of("-cp", path, "-processorpath", path, "-d", classes.toString()));
    arguments.addAll(List.of("-s", classes.toString()));
    arguments.add("-Aresponds.sarif=" + LOG);
    arguments.addAll(List.of("-processor", RespondsProcessor.class.getName(), file.toString()));
    BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);

    Location missing = find(read(classes), "missing-location-201").getLocations().get(0);
    assertThat(missing.getPhysicalLocation()).isNull();
    assertThat(missing.getLogicalLocations())
        .extracting(each -> each.getFullyQualifiedName())
        .containsExactly("shop.Orders.create(Ljava/lang/String;)");
  }
}
