package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What HTTP makes mandatory for a status of an endpoint: the ways to begin such a response. */
final class Variants {

  private static final String LOCATION_RULE = "missing-location-201";

  private final Endpoint endpoint;
  private final DeclaredResponse response;
  private final Variant plain;

  Variants(Endpoint endpoint, DeclaredResponse response, String name, Content content) {
    this.endpoint = endpoint;
    this.response = response;
    this.plain =
        new Variant(
            name, "", Demand.NOTHING, Flavour.of(response.status(), endpoint), content, List.of());
  }

  /** Returns the variants, the usual one first. */
  List<Variant> list() {
    return switch (response.status()) {
      case 201 -> created();
      case 202 -> List.of(accepted());
      case 206 -> partialContent();
      case 226 -> List.of(plain.demanding(manipulations()));
      case 301, 302, 303, 307, 308 ->
          List.of(plain.demanding(location("location", "where to go, absolute or relative")));
      case 401 -> unauthorized();
      case 405 -> List.of(plain.demanding(allow()));
      case 407 -> List.of(plain.demanding(challenges("Proxy-Authenticate", "proxy")));
      case 415 -> unsupportedMediaType();
      case 416 -> List.of(plain.demanding(completeLength()));
      case 426 -> List.of(plain.demanding(protocols()));
      default -> List.of(plain);
    };
  }

  private List<Variant> created() {
    boolean post = endpoint.methods().isEmpty() || endpoint.methods().contains(HttpMethod.POST);
    if (!post) {
      return List.of(plain);
    }
    Variant usual =
        plain.demanding(location("location", "URI of what was created, absolute or relative"));
    if (response.declares("Location") || locationIsDemanded()) {
      return List.of(usual);
    }
    Flavour atTarget =
        plain.flavour() == Flavour.NEWLY_STORED ? Flavour.STORED : Flavour.REPRESENTATION;
    return List.of(
        usual,
        plain
            .named(
                plain.name() + "AtTargetUri",
                "Without {@code Location} it says that the target URI itself was created.")
            .flavoured(atTarget));
  }

  /** A factory without the field would get round a rule that the team has made an error. */
  private boolean locationIsDemanded() {
    Policy.LevelEntry entry = endpoint.policy().levels().get(LOCATION_RULE);
    return entry != null && entry.level().equals(Optional.of(Level.ERROR));
  }

  private Variant accepted() {
    if (plain.content().kind() != Content.Kind.EMPTY) {
      return plain;
    }
    Variant watched = plain.flavoured(Flavour.RETRYABLE);
    return response.declares("Link") || response.declares("Content-Location")
        ? watched
        : watched.demanding(location("monitor", "URI of the resource that shows the outcome"));
  }

  private List<Variant> partialContent() {
    Argument range = Argument.of(RunTime.CONTENT_RANGE, "range", "where the content belongs");
    Variant single =
        plain.demanding(Demand.of(range, new HeaderLine("Content-Range", text(range))));
    if (endpoint.only(HttpMethod.HEAD)) {
      return List.of(single);
    }
    Argument ranges = Argument.of(RunTime.BYTE_RANGES, "ranges", "at least one part");
    return List.of(
        single,
        plain
            .named(plain.name(), "Several ranges, as {@code multipart/byteranges}.")
            .demanding(Demand.of(ranges))
            .carrying(Content.BYTES)
            .omitting("Content-Range", "Content-Type"));
  }

  private List<Variant> unauthorized() {
    Variant usual = plain.demanding(challenges("WWW-Authenticate", "server"));
    List<Variant> variants = new ArrayList<>();
    endpoint
        .policy()
        .challenge()
        .map(challenge -> new HeaderLine("WWW-Authenticate", Literal.of(challenge)))
        .map(line -> plain.demanding(new Demand(List.of(), List.of(line))))
        .map(variant -> variant.named(plain.name(), "With the challenge of the policy."))
        .ifPresent(variants::add);
    variants.add(usual);
    return variants;
  }

  private List<Variant> unsupportedMediaType() {
    Variant coding =
        plain
            .named(
                plain.name().replace("MediaType", "ContentCoding"),
                "The coding of the content is at fault, not its media type.")
            .demanding(list("Accept-Encoding", "coding", "a content coding that the server takes"))
            .flavoured(Flavour.PLAIN);
    return List.of(plain.omitting("Accept-Encoding"), coding);
  }

  private Demand allow() {
    Argument allow =
        Argument.of(Fields.METHODS, "allow", "the methods that the resource supports now");
    CodeBlock.Builder value = CodeBlock.builder().add("$T.allow(allow", RunTime.FIELD_VALUE);
    endpoint.methods().forEach(method -> value.add(", $L", Literal.of(method.token())));
    return Demand.of(allow, new HeaderLine("Allow", value.add(")").build()));
  }

  private static Demand location(String name, String text) {
    return Demand.of(
        Argument.of(Fields.URI_TYPE, name, text),
        new HeaderLine("Location", Fields.call("uri", name)));
  }

  private static Demand challenges(String header, String who) {
    return new Demand(
        List.of(
            Argument.of(RunTime.CHALLENGE, "first", "the challenge that the " + who + " prefers"),
            Argument.any(RunTime.CHALLENGE, "more", "other challenges that it takes")),
        List.of(new HeaderLine(header, Fields.call("challenges", "first", "more"))));
  }

  private static Demand list(String header, String first, String text) {
    return new Demand(
        List.of(
            Argument.of(Fields.STRING, first, text),
            Argument.any(Fields.STRING, "more", "further ones")),
        List.of(new HeaderLine(header, Fields.call("list", first, "more"))));
  }

  private static Demand completeLength() {
    return Demand.of(
        Argument.of(TypeName.LONG, "completeLength", "length of the content in bytes"),
        new HeaderLine("Content-Range", Fields.call("unsatisfiedRange", "completeLength")));
  }

  private static Demand protocols() {
    Demand upgrade = list("Upgrade", "protocol", "a protocol that the server takes");
    return new Demand(
        upgrade.arguments(),
        List.of(
            upgrade.lines().get(0), new HeaderLine("Connection", CodeBlock.of("$S", "upgrade"))));
  }

  private static Demand manipulations() {
    Demand manipulations =
        list("IM", "manipulation", "an instance manipulation, as it was applied");
    List<Argument> arguments = new ArrayList<>();
    arguments.add(Argument.of(Fields.STRING, "eTag", "entity tag of the current content"));
    arguments.addAll(manipulations.arguments());
    return new Demand(
        arguments,
        List.of(
            new HeaderLine("ETag", Fields.call("entityTag", "eTag")),
            manipulations.lines().get(0)));
  }

  private static CodeBlock text(Argument argument) {
    return CodeBlock.of("$N.toString()", argument.name());
  }
}
