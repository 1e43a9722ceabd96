package dev.responds.processor.read.schema;

import dev.responds.contract.model.Schema;
import dev.responds.processor.read.element.Supertypes;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What types look like as content as a whole: what arrives later is what arrives, and a stream is
 * sent value by value.
 */
final class ContentSchemas {

  /** Types whose only argument is the content, once it is there. */
  private static final Set<String> LATER =
      Set.of(
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future",
          "reactor.core.publisher.Mono",
          "io.reactivex.rxjava3.core.Maybe",
          "io.reactivex.rxjava3.core.Single",
          "io.smallrye.mutiny.Uni");

  private static final List<String> STREAMS =
      List.of(
          "org.reactivestreams.Publisher",
          "java.util.concurrent.Flow.Publisher",
          "io.reactivex.rxjava3.core.Observable",
          "kotlinx.coroutines.flow.Flow");

  private static final Set<String> EMITTERS =
      Set.of(
          "org.springframework.web.servlet.mvc.method.annotation.SseEmitter",
          "jakarta.ws.rs.sse.SseEventSink",
          "jakarta.ws.rs.sse.SseBroadcaster");

  private static final Set<String> EVENTS =
      Set.of(
          "org.springframework.http.codec.ServerSentEvent",
          "jakarta.ws.rs.sse.OutboundSseEvent",
          "jakarta.ws.rs.sse.SseEvent");

  /** What is written, or read, as it is. */
  private static final Set<String> RAW =
      Set.of(
          "jakarta.ws.rs.core.StreamingOutput",
          "org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody",
          "org.springframework.core.io.Resource",
          "org.springframework.core.io.buffer.DataBuffer",
          "java.io.File",
          "java.io.InputStream",
          "java.nio.ByteBuffer",
          "java.io.Reader");

  private static final Set<String> PARTS = Set.of("jakarta.ws.rs.core.EntityPart");

  private static final Schema BYTES = new Schema.Value("string", "binary");

  private final Supertypes supertypes;
  private final TypeSchemas json;

  ContentSchemas(Supertypes supertypes, TypeSchemas json) {
    this.supertypes = supertypes;
    this.json = json;
  }

  Schema of(TypeMirror type) {
    TypeMirror content = Supertypes.unwrap(type, LATER);
    if (supertypes.isAny(content, EMITTERS)) {
      return new Schema.Stream(TypeSchemas.ANY, true);
    }
    if (supertypes.isAny(content, RAW)) {
      return BYTES;
    }
    for (String stream : STREAMS) {
      if (supertypes.isAny(content, Set.of(stream))) {
        return ofStream(arguments(content, stream));
      }
    }
    List<? extends TypeMirror> entries = arguments(content, "java.util.Collection");
    // The parts of a form have names, which only clients know.
    return entries.size() == 1 && supertypes.isAny(entries.get(0), PARTS)
        ? new Schema.Dictionary(TypeSchemas.ANY)
        : json.of(content);
  }

  private Schema ofStream(List<? extends TypeMirror> arguments) {
    if (arguments.size() != 1) {
      return TypeSchemas.ANY;
    }
    TypeMirror item = arguments.get(0);
    for (String event : EVENTS) {
      if (supertypes.isAny(item, Set.of(event))) {
        List<? extends TypeMirror> data = arguments(item, event);
        return new Schema.Stream(data.size() == 1 ? json.of(data.get(0)) : TypeSchemas.ANY, true);
      }
    }
    if (supertypes.isAny(item, RAW)) {
      return BYTES;
    }
    return new Schema.Stream(json.of(item), false);
  }

  private List<? extends TypeMirror> arguments(TypeMirror type, String name) {
    return supertypes.as(type, name).map(DeclaredType::getTypeArguments).orElse(List.of());
  }
}
