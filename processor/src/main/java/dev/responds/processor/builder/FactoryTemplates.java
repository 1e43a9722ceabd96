package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.CarriedFields;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What HTTP makes mandatory for a status of an endpoint: the ways to begin such a response. */
final class FactoryTemplates {

  private static final String LOCATION_RULE = "missing-location-201";

  private final Endpoint endpoint;
  private final DeclaredResponse response;
  private final FactoryTemplate plain;

  FactoryTemplates(Endpoint endpoint, DeclaredResponse response, String name, Content content) {
    this.endpoint = endpoint;
    this.response = response;
    this.plain =
        new FactoryTemplate(
            name,
            Optional.empty(),
            FactoryParameters.NONE,
            OptionalFields.of(response.status(), endpoint),
            content,
            List.of());
  }

  /** Returns the templates, the usual one first. */
  List<FactoryTemplate> list() {
    return switch (response.status()) {
      case 201 -> created();
      case 202 -> List.of(accepted());
      case 206 -> partialContent();
      case 226 -> List.of(plain.taking(manipulations()));
      case 301, 302, 303, 307, 308 -> List.of(plain.taking(location("location", "redirect")));
      case 401 -> unauthorized();
      case 405 -> List.of(plain.taking(allow()));
      case 407 -> List.of(plain.taking(challenges("Proxy-Authenticate", "proxy")));
      case 415 -> unsupportedMediaType();
      case 416 -> List.of(plain.taking(completeLength()));
      case 426 -> List.of(plain.taking(protocols()));
      default -> List.of(plain);
    };
  }

  private List<FactoryTemplate> created() {
    if (!CarriedFields.createsElsewhere(endpoint)) {
      return List.of(plain);
    }
    FactoryTemplate usual = plain.taking(location("location", "created"));
    if (response.declares("Location") || locationIsDemanded()) {
      return List.of(usual);
    }
    OptionalFields atTarget =
        plain.optionalFields() == OptionalFields.NEWLY_STORED
            ? OptionalFields.STORED
            : OptionalFields.REPRESENTATION;
    return List.of(
        usual,
        plain
            .named(
                plain.name() + "AtTargetUri",
                Phrase.of("note.at-target-uri", JavadocText.code("Location")))
            .offering(atTarget));
  }

  /** A factory without the field would get round a rule that the team has made an error. */
  private boolean locationIsDemanded() {
    Policy policy = endpoint.policy();
    Optional<Severity> own = policy.level(LOCATION_RULE, 201);
    Optional<Severity> level = own.isPresent() ? own : policy.levelOfRulesets(LOCATION_RULE, 201);
    return level.equals(Optional.of(Severity.ERROR));
  }

  private FactoryTemplate accepted() {
    if (plain.content().kind() != Content.Kind.EMPTY) {
      return plain;
    }
    FactoryTemplate watched = plain.offering(OptionalFields.RETRYABLE);
    return response.declares("Link") || response.declares("Content-Location")
        ? watched
        : watched.taking(location("monitor", "monitor"));
  }

  private List<FactoryTemplate> partialContent() {
    Argument range = argument(RunTime.CONTENT_RANGE, "range", "range");
    FactoryTemplate single =
        plain.taking(FactoryParameters.of(range, new HeaderLine("Content-Range", text(range))));
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
            .taking(FactoryParameters.of(ranges))
            .carrying(Content.BYTES)
            .omitting("Content-Range", "Content-Type"));
  }

  private List<FactoryTemplate> unauthorized() {
    FactoryTemplate usual = plain.taking(challenges("WWW-Authenticate", "server"));
    List<FactoryTemplate> templates = new ArrayList<>();
    Optional<String> challenge = endpoint.policy().challenge();
    if (challenge.isPresent()) {
      HeaderLine line = new HeaderLine("WWW-Authenticate", Literal.of(challenge.get()));
      templates.add(
          plain
              .taking(new FactoryParameters(List.of(), List.of(line)))
              .named(plain.name(), Phrase.of("note.challenge-of-policy")));
    }
    templates.add(usual);
    return templates;
  }

  private List<FactoryTemplate> unsupportedMediaType() {
    FactoryTemplate coding =
        plain
            .named(
                plain.name().replace("MediaType", "ContentCoding"),
                Phrase.of("note.content-coding"))
            .taking(list("Accept-Encoding", "coding"))
            .offering(OptionalFields.PLAIN);
    return List.of(plain.omitting("Accept-Encoding"), coding);
  }

  private FactoryParameters allow() {
    Argument allow =
        argument(HeaderFieldType.METHODS, "allow", "allow").or(Fields.ofField("Allow"));
    return FactoryParameters.of(allow, new HeaderLine("Allow", allowed()));
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

  private static FactoryParameters location(String name, String text) {
    return FactoryParameters.of(
        argument(HeaderFieldType.URI_TYPE, name, text).or(Fields.ofField("Location")),
        Fields.line("Location", name));
  }

  private static FactoryParameters challenges(String header, String who) {
    return new FactoryParameters(
        List.of(
            argument(RunTime.CHALLENGE, "first", "challenge." + who),
            Argument.any(RunTime.CHALLENGE, "more", Phrase.of("parameter.challenges"))),
        List.of(new HeaderLine(header, Fields.named("challenges", header, "first", "more"))));
  }

  private static FactoryParameters list(String header, String first) {
    return new FactoryParameters(
        List.of(
            argument(Fields.textOf(header), first, first),
            Argument.any(HeaderFieldType.STRING, "more", Phrase.of("parameter.more"))),
        List.of(new HeaderLine(header, Fields.named("members", header, first, "more"))));
  }

  private static FactoryParameters completeLength() {
    String length = "completeLength";
    return FactoryParameters.of(
        argument(TypeName.LONG, length, "complete-length")
            .or(Optional.of(RunTime.type("UnsatisfiedContentRange"))),
        new HeaderLine(
            "Content-Range",
            Fields.call("unsatisfiedRange", length),
            Fields.ofField("Content-Range", length)));
  }

  private static FactoryParameters protocols() {
    FactoryParameters upgrade = list("Upgrade", "protocol");
    return new FactoryParameters(
        upgrade.arguments(),
        List.of(
            upgrade.lines().get(0), new HeaderLine("Connection", CodeBlock.of("$S", "upgrade"))));
  }

  private static FactoryParameters manipulations() {
    FactoryParameters manipulations = list("IM", "manipulation");
    List<Argument> arguments = new ArrayList<>();
    arguments.add(
        argument(HeaderFieldType.STRING, "eTag", "entity-tag").or(Fields.ofField("ETag")));
    arguments.addAll(manipulations.arguments());
    return new FactoryParameters(
        arguments, List.of(Fields.line("ETag", "eTag"), manipulations.lines().get(0)));
  }

  private static CodeBlock text(Argument argument) {
    return CodeBlock.of("$N.toString()", argument.name());
  }
}
