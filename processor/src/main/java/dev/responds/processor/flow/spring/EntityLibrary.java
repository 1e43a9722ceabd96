package dev.responds.processor.flow.spring;

import dev.responds.processor.flow.library.JdkLibrary;
import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** {@code ResponseEntity}, its factories and builders. */
final class EntityLibrary implements Library {

  static final String ENTITY = "org/springframework/http/ResponseEntity";
  static final String HTTP_ENTITY = "org/springframework/http/HttpEntity";
  private static final String BUILDER = ENTITY + "$BodyBuilder";
  private static final Set<String> BUILDERS = Set.of(BUILDER, ENTITY + "$HeadersBuilder");

  private static final Map<String, Integer> FACTORIES =
      Map.of(
          "accepted", 202,
          "noContent", 204,
          "badRequest", 400,
          "notFound", 404,
          "unprocessableEntity", 422,
          "unprocessableContent", 422,
          "internalServerError", 500);

  private static final Map<String, String> HEADERS =
      Map.of(
          "eTag", "ETag",
          "lastModified", "Last-Modified",
          "location", "Location",
          "cacheControl", "Cache-Control",
          "varyBy", "Vary",
          "allow", "Allow",
          "contentType", "Content-Type",
          "contentLength", "Content-Length");

  @Override
  public @Nullable FlowValue call(Call call) {
    String owner = call.method().owner();
    if (owner.equals(ENTITY)) {
      return entity(call);
    }
    if (owner.equals(HTTP_ENTITY)) {
      return call.method().isConstructor() ? constructed(call) : got(call);
    }
    return BUILDERS.contains(owner) ? built(call) : null;
  }

  private @Nullable FlowValue entity(Call call) {
    Integer fixed = FACTORIES.get(call.name());
    if (fixed != null) {
      return begun(call, FlowValue.of(fixed));
    }
    return switch (call.name()) {
      case "<init>" -> constructed(call);
      case "status" -> begun(call, call.argument(0));
      case "ok" ->
          call.arguments().isEmpty()
              ? begun(call, FlowValue.of(200))
              : FlowValue.of(made(call, FlowValue.of(200), call.argument(0)));
      case "created" ->
          begun(call, FlowValue.of(201), Fields.HEADER + "Location", call.argument(0));
      case "of" -> of(call);
      case "ofNullable" -> optional(call, call.argument(0));
      default -> got(call);
    };
  }

  private static FlowValue begun(Call call, FlowValue status) {
    return FlowValue.of(call.make(BUILDER).with(Fields.STATUS, status));
  }

  private static FlowValue begun(Call call, FlowValue status, String field, FlowValue value) {
    return FlowValue.of(call.make(BUILDER).with(Fields.STATUS, status).with(field, value));
  }

  private static Fact.Instance made(Call call, FlowValue status, FlowValue content) {
    return call.make(ENTITY).with(Fields.STATUS, status).with(Fields.CONTENT, content);
  }

  /** Of an optional value, or of a problem. */
  private static FlowValue of(Call call) {
    if (call.parameter(0).getInternalName().equals(ProblemLibrary.PROBLEM)) {
      FlowValue status = FlowValue.NONE;
      for (Fact fact : call.argument(0).facts()) {
        FlowValue one = fact instanceof Fact.Instance problem ? problem.field(Fields.STATUS) : null;
        one = one == null ? FlowValue.other("I") : one;
        status = status.isNone() ? one : status.or(one);
      }
      return begun(call, status, Fields.CONTENT, call.argument(0));
    }
    FlowValue held = FlowValue.NONE;
    for (Fact fact : call.argument(0).facts()) {
      FlowValue one = fact instanceof Fact.Instance box ? box.field(Fields.VALUE) : null;
      one = one == null ? FlowValue.other("java/lang/Object").or(FlowValue.NULL) : one;
      held = held.isNone() ? one : held.or(one);
    }
    return optional(call, held);
  }

  private static FlowValue optional(Call call, FlowValue value) {
    FlowValue rest = value.nonNull();
    Fact.Instance missing = call.make(ENTITY).with(Fields.STATUS, FlowValue.of(404));
    if (rest.isNone()) {
      return FlowValue.of(missing);
    }
    FlowValue there = FlowValue.of(made(call, FlowValue.of(200), rest));
    return value.mayBeNull() ? there.or(FlowValue.of(missing)) : there;
  }

  private static @Nullable FlowValue built(Call call) {
    String header = HEADERS.get(call.name());
    if (header != null) {
      return changed(call, builder -> builder.with(Fields.HEADER + header, call.argument(0)));
    }
    return switch (call.name()) {
      case "header" -> named(call);
      case "headers" -> headers(call);
      case "build" -> finished(call, null);
      case "body" -> finished(call, call.argument(0));
      default -> call.receiver();
    };
  }

  private static FlowValue named(Call call) {
    String name = call.argument(0).text();
    if (name == null) {
      return more(call);
    }
    FlowValue value =
        call.argument(1).only() instanceof Fact.Instance array
            ? array.field(Fields.ENTRY + 0)
            : null;
    FlowValue set = value == null ? FlowValue.other("java/lang/String") : value;
    return changed(call, builder -> builder.with(Fields.HEADER + name, set));
  }

  private static FlowValue headers(Call call) {
    if (call.argument(0).only() instanceof Fact.Instance headers) {
      return changed(call, builder -> withHeaders(builder, headers));
    }
    return more(call);
  }

  /** Sets fields that are not known. */
  private static FlowValue more(Call call) {
    return changed(call, builder -> builder.with(Fields.MORE_HEADERS, FlowValue.of(1)));
  }

  /** Header fields that there may be, or none, leave open what is sent. */
  private static Fact.Instance withHeaders(Fact.Instance object, FlowValue headers) {
    Fact.Instance with = object;
    for (Fact fact : headers.facts()) {
      if (fact instanceof Fact.Instance known) {
        with = withHeaders(with, known);
      } else if (!(fact instanceof Fact.Null)) {
        with = with.with(Fields.MORE_HEADERS, FlowValue.of(1));
      }
    }
    return with;
  }

  private static Fact.Instance withHeaders(Fact.Instance object, Fact.Instance headers) {
    Fact.Instance with = object;
    for (Map.Entry<String, FlowValue> field : headers.fields().entrySet()) {
      if (field.getKey().startsWith(Fields.HEADER) || field.getKey().equals(Fields.MORE_HEADERS)) {
        with = with.with(field.getKey(), field.getValue());
      }
    }
    return with;
  }

  private static FlowValue changed(
      Call call, java.util.function.UnaryOperator<Fact.Instance> change) {
    for (Fact.Instance builder : call.receiver().facts(Fact.Instance.class)) {
      call.change(builder, change.apply(builder));
    }
    return call.receiver()
        .map(fact -> fact instanceof Fact.Instance builder ? change.apply(builder) : fact);
  }

  /** What the builder has is in the response. */
  private static FlowValue finished(Call call, @Nullable FlowValue content) {
    return call.receiver()
        .map(
            fact -> {
              if (!(fact instanceof Fact.Instance builder)) {
                return new Fact.Other(ENTITY, false, reason(fact));
              }
              Fact.Instance entity =
                  new Fact.Instance(
                      ENTITY, call.make(ENTITY).id(), builder.fields(), builder.witness());
              return content == null ? entity : entity.with(Fields.CONTENT, content);
            });
  }

  private static String reason(Fact fact) {
    return fact instanceof Fact.Other other ? other.reason() : "";
  }

  /** A constructor takes content, header fields and a status, each or not. */
  private static FlowValue constructed(Call call) {
    for (Fact.Instance entity : call.receiver().facts(Fact.Instance.class)) {
      Fact.Instance now = entity;
      for (int i = 0; i < call.arguments().size(); i++) {
        Type type = call.parameter(i);
        String name = type.getSort() == Type.OBJECT ? type.getInternalName() : "";
        if (type.getSort() == Type.INT || name.startsWith(HttpStatusLibrary.STATUS)) {
          now = now.with(Fields.STATUS, call.argument(i));
        } else if (name.equals("java/lang/Object")) {
          now = now.with(Fields.CONTENT, call.argument(i));
        } else if (!name.startsWith("java/")) {
          now = withHeaders(now, call.argument(i));
        }
      }
      if (call.method().owner().equals(HTTP_ENTITY)
          && now.field(Fields.STATUS) == null
          && now.type().equals(HTTP_ENTITY)) {
        now = now.with(Fields.STATUS, FlowValue.of(200));
      }
      call.change(entity, now);
    }
    return JdkLibrary.NOTHING;
  }

  private static @Nullable FlowValue got(Call call) {
    return switch (call.name()) {
      case "getStatusCode", "getStatusCodeValue" -> JdkLibrary.member(call, Fields.STATUS);
      case "getBody" -> JdkLibrary.member(call, Fields.CONTENT);
      default -> null;
    };
  }
}
