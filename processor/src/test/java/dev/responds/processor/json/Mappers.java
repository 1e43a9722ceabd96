package dev.responds.processor.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Both versions of Jackson, as Spring sets them up. */
final class Mappers {

  static final com.fasterxml.jackson.databind.ObjectMapper SECOND =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule())
          .addModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
          .annotationIntrospector(
              AnnotationIntrospectorPair.pair(
                  new com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector(),
                  new ParameterNames()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static final tools.jackson.databind.ObjectMapper THIRD =
      tools.jackson.databind.json.JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Mappers() {}

  /** Writes with a version of Jackson; it may refuse the type. */
  interface Writer {
    String write(Object value, Type type) throws IOException;
  }

  /** Reads with a version of Jackson; it may refuse the type, or what is read. */
  interface Reader {
    void read(String json, Type type) throws IOException;
  }

  /** Spring tells the type of a container alone. */
  static String writeSecond(Object value, Type type) throws IOException {
    com.fasterxml.jackson.databind.JavaType known = SECOND.constructType(type);
    return known.isContainerType()
        ? SECOND.writerFor(known).writeValueAsString(value)
        : SECOND.writeValueAsString(value);
  }

  static String writeThird(Object value, Type type) {
    tools.jackson.databind.JavaType known = THIRD.constructType(type);
    return known.isContainerType()
        ? THIRD.writerFor(known).writeValueAsString(value)
        : THIRD.writeValueAsString(value);
  }

  static Reader second(UnknownNames unknown) {
    return (json, type) ->
        SECOND.readerFor(SECOND.constructType(type)).withHandler(unknown.second()).readValue(json);
  }

  static Reader third(UnknownNames unknown) {
    return (json, type) ->
        THIRD.readerFor(THIRD.constructType(type)).withHandler(unknown.third()).readValue(json);
  }

  /** Returns whether a library says that it does not take a type at all. */
  static boolean isRefusal(Exception thrown) {
    return thrown instanceof com.fasterxml.jackson.databind.exc.InvalidDefinitionException
        || thrown instanceof tools.jackson.databind.exc.InvalidDefinitionException
        || thrown instanceof IllegalArgumentException
        || thrown instanceof IllegalStateException
        || String.valueOf(thrown.getMessage()).contains("Conflicting");
  }

  /** What a module of Jackson 2 does that Spring adds: constructors are read by their names. */
  private static final class ParameterNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String findImplicitPropertyName(AnnotatedMember member) {
      return member instanceof AnnotatedParameter parameter
              && parameter.getOwner().getMember() instanceof Executable owner
          ? owner.getParameters()[parameter.getIndex()].getName()
          : null;
    }
  }
}
