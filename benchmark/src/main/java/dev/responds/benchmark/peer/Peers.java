package dev.responds.benchmark.peer;

import com.palantir.javapoet.JavaFile;
import dev.responds.Responds;
import dev.responds.benchmark.reference.BareProcessor;
import dev.responds.benchmark.reference.NoopProcessor;
import java.nio.file.Path;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** All processors that are compared. The only file to edit for another one, or another version. */
public final class Peers {

  /** Responds where endpoints return what they would without it. */
  public static final String RESPONDS = "responds";

  /** Responds where endpoints return the generated types. */
  public static final String RESPONDS_BUILDERS = "responds-builders";

  /** Responds where services stand behind the endpoints, and an advice answers what they throw. */
  public static final String RESPONDS_LAYERS = "responds-layers";

  /** The peer that the targets name. */
  public static final String AVAJE = "avaje-http";

  private static final String AVAJE_VERSION = "3.7";
  private static final String JAVALIN_VERSION = "6.7.0";
  private static final String JAVALIN_OPENAPI_VERSION = "6.7.0-5";
  // The last line that runs on JDK 17.
  private static final String MICRONAUT_VERSION = "4.10.15";
  private static final String MICRONAUT_OPENAPI_VERSION = "6.20.0";
  private static final String AUTO_VALUE_VERSION = "1.11.1";
  private static final String RECORD_BUILDER_VERSION = "52";
  private static final String IMMUTABLES_VERSION = "2.12.2";

  private Peers() {}

  /**
   * Returns all of them, in the order of the tables.
   *
   * @param processor the packaged processor of this project
   * @param reference the folder of the reference processors
   */
  public static List<Peer> all(Path processor, Path reference) {
    return List.of(
        noop(reference),
        bare(reference),
        responds(processor),
        respondsBuilders(processor),
        respondsLayers(processor),
        respondsLayers(processor).named("responds-layers-unread").with("-Aresponds.flow=false"),
        avaje(),
        javalin(),
        micronaut(),
        autoValue(),
        recordBuilder(),
        immutables());
  }

  private static Peer noop(Path reference) {
    Place process = Place.of().with(reference);
    return new Peer("noop", "nothing", new PayloadApiWriter(), ours(), process)
        .running(NoopProcessor.class.getName());
  }

  private static Peer bare(Path reference) {
    Place process = Place.of().with(reference, Jars.of(JavaFile.class));
    return new Peer("bare-javapoet", "builders", new PayloadApiWriter(), ours(), process)
        .running(BareProcessor.class.getName());
  }

  private static Peer responds(Path processor) {
    Place process = Place.of().with(processor);
    return new Peer(
        RESPONDS, "checks, builders, page, OpenAPI", new PayloadApiWriter(), ours(), process);
  }

  private static Peer respondsBuilders(Path processor) {
    Place process = Place.of().with(processor);
    return new Peer(
        RESPONDS_BUILDERS, "the same, builders in use", new BuilderApiWriter(), ours(), process);
  }

  private static Peer respondsLayers(Path processor) {
    Place process = Place.of().with(processor);
    return new Peer(
        RESPONDS_LAYERS, "the same, services behind", new LayeredApiWriter(), ours(), process);
  }

  private static Peer avaje() {
    return new Peer(
        AVAJE,
        "routes, OpenAPI",
        new AvajeApiWriter(),
        Place.of(
            "io.avaje:avaje-http-api:" + AVAJE_VERSION,
            "io.javalin:javalin:" + JAVALIN_VERSION,
            "io.swagger.core.v3:swagger-annotations:2.2.43",
            "jakarta.inject:jakarta.inject-api:2.0.1"),
        Place.of("io.avaje:avaje-http-javalin-generator:" + AVAJE_VERSION));
  }

  private static Peer javalin() {
    String group = "io.javalin.community.openapi:";
    return new Peer(
        "javalin-openapi",
        "OpenAPI",
        new JavalinApiWriter(),
        Place.of(
            group + "openapi-specification:" + JAVALIN_OPENAPI_VERSION,
            "io.javalin:javalin:" + JAVALIN_VERSION),
        Place.of(group + "openapi-annotation-processor:" + JAVALIN_OPENAPI_VERSION));
  }

  private static Peer micronaut() {
    String openApi = "io.micronaut.openapi:micronaut-openapi";
    return new Peer(
            "micronaut-openapi",
            "bean definitions, OpenAPI",
            new MicronautApiWriter(),
            Place.of(
                "io.micronaut:micronaut-http:" + MICRONAUT_VERSION,
                "io.micronaut:micronaut-inject:" + MICRONAUT_VERSION,
                openApi + "-annotations:" + MICRONAUT_OPENAPI_VERSION),
            Place.of(
                "io.micronaut:micronaut-inject-java:" + MICRONAUT_VERSION,
                openApi + ":" + MICRONAUT_OPENAPI_VERSION))
        .with("-parameters");
  }

  private static Peer autoValue() {
    String artifact = "com.google.auto.value:auto-value";
    return new Peer(
        "AutoValue",
        "value types, builders",
        new AutoValueApiWriter(),
        Place.of(artifact + "-annotations:" + AUTO_VALUE_VERSION),
        Place.of(artifact + ":" + AUTO_VALUE_VERSION));
  }

  private static Peer recordBuilder() {
    String artifact = "io.soabase.record-builder:record-builder-";
    return new Peer(
        "record-builder",
        "builders",
        new RecordBuilderApiWriter(),
        Place.of(artifact + "core:" + RECORD_BUILDER_VERSION),
        Place.of(artifact + "processor:" + RECORD_BUILDER_VERSION));
  }

  private static Peer immutables() {
    String artifact = "org.immutables:value:" + IMMUTABLES_VERSION;
    return new Peer(
        "Immutables",
        "value types, builders",
        new ImmutablesApiWriter(),
        Place.of(artifact + ":annotations"),
        Place.of(artifact));
  }

  /** Spring in the version that the project is tested with, and our annotations. */
  private static Place ours() {
    String spring = ResponseEntity.class.getPackage().getImplementationVersion();
    return Place.of("org.springframework:spring-web:" + spring).with(Jars.of(Responds.class));
  }
}
