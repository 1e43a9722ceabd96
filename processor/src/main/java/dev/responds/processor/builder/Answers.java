package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.AnsweringException;
import dev.responds.contract.model.AnsweringException.Accessor;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Handler;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Routing;
import dev.responds.contract.model.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the answers that exceptions declare: by the same factories as endpoints, with arguments
 * that come from methods of the exception.
 */
final class Answers {

  private static final String CONTENT = "body";

  private final StatusRegistry registry;
  private final DeclaredFields declaredFields;

  Answers(StatusRegistry registry) {
    this.registry = registry;
    this.declaredFields = new DeclaredFields(registry);
  }

  /** Returns the answer; empty if the exception lacks something for it, which is added. */
  Optional<Answer> of(AnsweringException exception, List<MissingAccessor> missing) {
    Content content = content(exception.response());
    Optional<BoundFields> fields = fields(exception, content);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    List<MissingAccessor> lacking = new ArrayList<>(fields.get().missing());
    if (content.kind() == Content.Kind.BODY && !hasContent(exception)) {
      lacking.add(new MissingAccessor(exception, "", content(exception) + " " + CONTENT + "()"));
    }
    if (!lacking.isEmpty()) {
      missing.addAll(lacking);
      return Optional.empty();
    }
    ResponseType type = type(exception.framework(), content);
    Factory factory =
        fields.get().template().factory(exception.response().status(), List.of(), type);
    CodeBlock returned =
        CodeBlock.builder()
            .add(FactoryMethodWriter.returned(factory))
            .add("\n$L", finish(exception, fields.get().thrown(), factory.content().kind()))
            .build();
    return Optional.of(
        new Answer(exception, fields.get().thrown(), type.type(), fields.get().locals(), returned));
  }

  /** Of several ways, the one that the exception has most for. */
  private Optional<BoundFields> fields(AnsweringException exception, Content content) {
    Endpoint endpoint = endpoint(exception);
    DeclaredResponse response = exception.response();
    List<HeaderField> declared = declaredFields.of(endpoint, List.of(response));
    List<BoundFields> ways = new ArrayList<>();
    for (FactoryTemplate way : new FactoryTemplates(endpoint, response, "answer", content).list()) {
      if (way.content().kind() != Content.Kind.BYTES) {
        ways.add(BoundFields.of(exception, way.taking(DeclaredFields.extend(way, declared))));
      }
    }
    BoundFields best = null;
    for (BoundFields way : ways) {
      best = best == null || way.isBetter(best) ? way : best;
    }
    return Optional.ofNullable(best);
  }

  /** An exception answers requests of any method, whatever the endpoint. */
  private static Endpoint endpoint(AnsweringException exception) {
    DeclaredResponse response = exception.response();
    Handler handler =
        new Handler(
            "",
            exception.type(),
            "answer",
            "answer",
            exception.framework(),
            exception.open(),
            false,
            false,
            response.source(),
            "");
    return new Endpoint(
        handler,
        new Routing(List.of(), List.of("/"), List.of(), List.of()),
        List.of(),
        Outcome.UNKNOWN,
        List.of(),
        Traits.NONE,
        List.of(response),
        exception.policy(),
        List.of());
  }

  private Content content(DeclaredResponse response) {
    Optional<Status> known = registry.find(response.status());
    if (known.isPresent() && !known.get().content()) {
      return Content.EMPTY;
    }
    Body body = response.body();
    return switch (body.kind()) {
      case NONE, UNKNOWN -> Content.EMPTY;
      case PROBLEM -> new Content(Content.Kind.PROBLEM, ClassName.OBJECT, response.problem());
      case CONTENT -> new Content(Content.Kind.BODY, type(body), response.problem());
    };
  }

  private static TypeName type(Body body) {
    return body.type().isPresent()
        ? TypeNames.boxed(body.type().get(), Set.of())
        : ClassName.OBJECT;
  }

  private static boolean hasContent(AnsweringException exception) {
    Optional<Accessor> accessor = exception.accessor(CONTENT);
    return accessor.isPresent()
        && TypeNames.boxed(accessor.get().type(), Set.of())
            .equals(type(exception.response().body()));
  }

  private static String content(AnsweringException exception) {
    Body body = exception.response().body();
    return body.type().isPresent() ? body.type().get().display() : "Object";
  }

  private static ResponseType type(Framework framework, Content content) {
    ResponseTarget target = ResponseTarget.of(framework);
    return target.handedOver(
        content.kind() == Content.Kind.PROBLEM ? target.problem() : content.type());
  }

  private static CodeBlock finish(AnsweringException exception, String thrown, Content.Kind kind) {
    return switch (kind) {
      case EMPTY, BYTES -> CodeBlock.of(".build()");
      case BODY -> CodeBlock.of(".body($N.$N())", thrown, CONTENT);
      case PROBLEM ->
          exception.detail()
              ? CodeBlock.of(".problem($T.message($N))", RunTime.THROWN, thrown)
              : CodeBlock.of(".problem()");
    };
  }
}
