package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.CarriedFields;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.LevelKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What HTTP makes mandatory for a status of an endpoint: the ways to begin such a response. */
final class Variants {

  private static final LevelKey LOCATION_RULE = LevelKey.of("missing-location-201", 201);

  private final Endpoint endpoint;
  private final DeclaredResponse response;
  private final Variant plain;

  Variants(Endpoint endpoint, DeclaredResponse response, String name, Content content) {
    this.endpoint = endpoint;
    this.response = response;
    this.plain =
        new Variant(
            name,
            Optional.empty(),
            Demand.NOTHING,
            Flavour.of(response.status(), endpoint),
            content,
            List.of());
  }

  /** Returns the variants, the usual one first. */
  List<Variant> list() {
    return switch (response.status()) {
      case 201 -> created();
      case 202 -> List.of(accepted());
      case 206 -> partialContent();
      case 226 -> List.of(plain.demanding(manipulations()));
      case 301, 302, 303, 307, 308 -> List.of(plain.demanding(location("location", "redirect")));
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
    if (!CarriedFields.createsElsewhere(endpoint)) {
      return List.of(plain);
    }
    Variant usual = plain.demanding(location("location", "created"));
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
                Phrase.of("note.at-target-uri", JavadocText.code("Location")))
            .flavoured(atTarget));
  }

  /** A factory without the field would get round a rule that the team has made an error. */
  private boolean locationIsDemanded() {
    return endpoint.policy().level(LOCATION_RULE).equals(Optional.of(Level.ERROR));
  }

  private Variant accepted() {
    if (plain.content().kind() != Content.Kind.EMPTY) {
      return plain;
    }
    Variant watched = plain.flavoured(Flavour.RETRYABLE);
    return response.declares("Link") || response.declares("Content-Location")
        ? watched
        : watched.demanding(location("monitor", "monitor"));
  }

  private List<Variant> partialContent() {
    Argument range = argument(RunTime.CONTENT_RANGE, "range", "range");
    Variant single =
        plain.demanding(Demand.of(range, new HeaderLine("Content-Range", text(range))));
    if (endpoint.only(HttpMethod.HEAD)) {
      return List.of(single);
    }
    Argument ranges = argument(RunTime.BYTE_RANGES, "ranges", "ranges");
    return List.of(
        single,
        plain
            .named(
                plain.name(),
                Phrase.of("note.several-ranges", JavadocText.code("multipart/byteranges")))
            .demanding(Demand.of(ranges))
            .carrying(Content.BYTES)
            .omitting("Content-Range", "Content-Type"));
  }

  private List<Variant> unauthorized() {
    Variant usual = plain.demanding(challenges("WWW-Authenticate", "server"));
    List<Variant> variants = new ArrayList<>();
    Optional<String> challenge = endpoint.policy().challenge();
    if (challenge.isPresent()) {
      HeaderLine line = new HeaderLine("WWW-Authenticate", Literal.of(challenge.get()));
      variants.add(
          plain
              .demanding(new Demand(List.of(), List.of(line)))
              .named(plain.name(), Phrase.of("note.challenge-of-policy")));
    }
    variants.add(usual);
    return variants;
  }

  private List<Variant> unsupportedMediaType() {
    Variant coding =
        plain
            .named(
                plain.name().replace("MediaType", "ContentCoding"),
                Phrase.of("note.content-coding"))
            .demanding(list("Accept-Encoding", "coding"))
            .flavoured(Flavour.PLAIN);
    return List.of(plain.omitting("Accept-Encoding"), coding);
  }

  private Demand allow() {
    Argument allow = argument(Fields.METHODS, "allow", "allow").or(Fields.ofField("Allow"));
    return Demand.of(allow, new HeaderLine("Allow", allowed()));
  }

  private CodeBlock allowed() {
    CodeBlock.Builder value = CodeBlock.builder().add("$T.allow(allow", RunTime.FIELD_VALUE);
    for (HttpMethod method : endpoint.routing().methods()) {
      value.add(", $L", Literal.of(method.token()));
    }
    return value.add(")").build();
  }

  private static Argument argument(TypeName type, String name, String text) {
    return Argument.of(type, name, Phrase.of("parameter." + text));
  }

  private static Demand location(String name, String text) {
    return Demand.of(
        argument(Fields.URI_TYPE, name, text).or(Fields.ofField("Location")),
        Fields.line("Location", name));
  }

  private static Demand challenges(String header, String who) {
    return new Demand(
        List.of(
            argument(RunTime.CHALLENGE, "first", "challenge." + who),
            Argument.any(RunTime.CHALLENGE, "more", Phrase.of("parameter.challenges"))),
        List.of(new HeaderLine(header, Fields.named("challenges", header, "first", "more"))));
  }

  private static Demand list(String header, String first) {
    return new Demand(
        List.of(
            argument(Fields.textOf(header), first, first),
            Argument.any(Fields.STRING, "more", Phrase.of("parameter.more"))),
        List.of(new HeaderLine(header, Fields.named("members", header, first, "more"))));
  }

  private static Demand completeLength() {
    String length = "completeLength";
    return Demand.of(
        argument(TypeName.LONG, length, "complete-length")
            .or(Optional.of(RunTime.type("UnsatisfiedContentRange"))),
        new HeaderLine(
            "Content-Range",
            Fields.call("unsatisfiedRange", length),
            Fields.ofField("Content-Range", length)));
  }

  private static Demand protocols() {
    Demand upgrade = list("Upgrade", "protocol");
    return new Demand(
        upgrade.arguments(),
        List.of(
            upgrade.lines().get(0), new HeaderLine("Connection", CodeBlock.of("$S", "upgrade"))));
  }

  private static Demand manipulations() {
    Demand manipulations = list("IM", "manipulation");
    List<Argument> arguments = new ArrayList<>();
    arguments.add(argument(Fields.STRING, "eTag", "entity-tag").or(Fields.ofField("ETag")));
    arguments.addAll(manipulations.arguments());
    return new Demand(
        arguments, List.of(Fields.line("ETag", "eTag"), manipulations.lines().get(0)));
  }

  private static CodeBlock text(Argument argument) {
    return CodeBlock.of("$N.toString()", argument.name());
  }
}
