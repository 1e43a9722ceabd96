package dev.responds.processor.flow.jakarta;

import dev.responds.processor.flow.library.JdkLibrary;
import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code Response}, its factories and its builder, and {@code RestResponse} of Quarkus. */
final class ResponseLibrary implements Library {

  private static final Map<String, Integer> FACTORIES =
      Map.ofEntries(
          Map.entry("ok", 200),
          Map.entry("created", 201),
          Map.entry("accepted", 202),
          Map.entry("noContent", 204),
          Map.entry("seeOther", 303),
          Map.entry("notModified", 304),
          Map.entry("temporaryRedirect", 307),
          Map.entry("notFound", 404),
          Map.entry("serverError", 500));

  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          Map.entry("allow", "Allow"),
          Map.entry("cacheControl", "Cache-Control"),
          Map.entry("contentLocation", "Content-Location"),
          Map.entry("cookie", "Set-Cookie"),
          Map.entry("encoding", "Content-Encoding"),
          Map.entry("expires", "Expires"),
          Map.entry("language", "Content-Language"),
          Map.entry("lastModified", "Last-Modified"),
          Map.entry("link", "Link"),
          Map.entry("links", "Link"),
          Map.entry("location", "Location"),
          Map.entry("tag", "ETag"),
          Map.entry("type", "Content-Type"),
          Map.entry("variant", "Vary"));

  @Override
  public @Nullable FlowValue call(Call call) {
    String owner = RestNames.now(call.method().owner());
    if (owner.equals(RestNames.RESPONSE) || owner.equals(RestNames.QUARKUS)) {
      return call.receiver().isNone() ? factory(call, owner) : got(call);
    }
    return owner.equals(RestNames.BUILDER) || owner.equals(RestNames.QUARKUS + "$ResponseBuilder")
        ? built(call, owner)
        : null;
  }

  private static @Nullable FlowValue factory(Call call, String owner) {
    boolean quarkus = owner.equals(RestNames.QUARKUS);
    String type = quarkus && !isBuilder(call) ? owner : owner + "$ResponseBuilder";
    Fact.Instance made = call.make(type);
    Integer fixed = FACTORIES.get(call.name());
    if (fixed != null) {
      Fact.Instance response = made.with(Fields.STATUS, FlowValue.of(fixed));
      return FlowValue.of(given(response, call, fixed));
    }
    return switch (call.name()) {
      case "status" -> FlowValue.of(status(made, call));
      case "fromResponse" -> copied(call, made);
      default -> null;
    };
  }

  private static boolean isBuilder(Call call) {
    return call.returnType().getInternalName().endsWith("Builder");
  }

  /** What a factory takes first: content, or where to go. */
  private static Fact.Instance given(Fact.Instance response, Call call, int status) {
    if (call.arguments().isEmpty()) {
      return response;
    }
    boolean place = status == 201 || status == 303 || status == 307;
    boolean tag = status == 304;
    String field =
        place ? Fields.HEADER + "Location" : tag ? Fields.HEADER + "ETag" : Fields.CONTENT;
    return response.with(field, call.argument(0));
  }

  private static Fact.Instance status(Fact.Instance response, Call call) {
    Fact.Instance with = response.with(Fields.STATUS, call.argument(0));
    boolean content =
        call.arguments().size() == 2
            && !call.parameter(1).getDescriptor().equals("Ljava/lang/String;");
    return content ? with.with(Fields.CONTENT, call.argument(1)) : with;
  }

  private static FlowValue copied(Call call, Fact.Instance made) {
    return call.argument(0)
        .map(
            fact ->
                fact instanceof Fact.Instance response
                    ? new Fact.Instance(
                        made.type(), made.id(), response.fields(), response.witness())
                    : new Fact.Other(made.type()));
  }

  private static @Nullable FlowValue built(Call call, String owner) {
    String header = HEADERS.get(call.name());
    if (header != null) {
      return changed(call, b -> b.with(Fields.HEADER + header, call.argument(0)));
    }
    return switch (call.name()) {
      case "status" -> changed(call, b -> b.with(Fields.STATUS, call.argument(0)));
      case "entity" -> changed(call, b -> b.with(Fields.CONTENT, call.argument(0)));
      case "header" -> {
        String name = call.argument(0).text();
        yield name == null
            ? more(call)
            : changed(call, b -> b.with(Fields.HEADER + name, call.argument(1)));
      }
      case "replaceAll" -> more(call);
      case "build" -> finished(call, owner);
      case "clone", "<init>" -> call.receiver();
      default -> call.receiver();
    };
  }

  /** Sets fields that are not known. */
  private static FlowValue more(Call call) {
    return changed(call, builder -> builder.with(Fields.MORE_HEADERS, FlowValue.of(1)));
  }

  private static FlowValue changed(Call call, UnaryOperator<Fact.Instance> change) {
    for (Fact.Instance builder : call.receiver().facts(Fact.Instance.class)) {
      call.change(builder, change.apply(builder));
    }
    return call.receiver()
        .map(fact -> fact instanceof Fact.Instance builder ? change.apply(builder) : fact);
  }

  private static FlowValue finished(Call call, String owner) {
    String type = owner.startsWith(RestNames.QUARKUS) ? RestNames.QUARKUS : RestNames.RESPONSE;
    String id = call.make(type).id();
    return call.receiver()
        .map(
            fact -> {
              if (fact instanceof Fact.Instance builder) {
                return new Fact.Instance(type, id, builder.fields(), builder.witness());
              }
              String reason = fact instanceof Fact.Other other ? other.reason() : "";
              return new Fact.Other(type, false, reason);
            });
  }

  private static @Nullable FlowValue got(Call call) {
    return switch (call.name()) {
      case "getStatus", "getStatusInfo" -> JdkLibrary.member(call, Fields.STATUS);
      case "getEntity" -> JdkLibrary.member(call, Fields.CONTENT);
      case "<init>" -> JdkLibrary.NOTHING;
      default -> null;
    };
  }
}
