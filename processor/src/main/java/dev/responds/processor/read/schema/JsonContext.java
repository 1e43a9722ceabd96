package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Supertypes;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What all readers of JSON's shape share.
 *
 * @param library what writes the JSON
 * @param versions which versions of Jackson may be at work
 */
record JsonContext(
    Elements elements,
    Types types,
    Supertypes supertypes,
    Ancestors ancestors,
    JsonAnnotations annotations,
    OwnTypes own,
    JsonLibrary library,
    JacksonVersions versions,
    LimitsReader limits,
    Nullness nullness) {

  /** Returns whether JSON-B alone is at work. */
  boolean isJsonB() {
    return library == JsonLibrary.JSON_B;
  }

  boolean readsJsonB() {
    return library != JsonLibrary.JACKSON;
  }

  /** Returns the same for a version of Jackson. */
  JsonContext of(JacksonVersions version) {
    return of(library, version, annotations);
  }

  /** Returns the same where JSON-B alone is at work, which knows no annotations of Jackson. */
  JsonContext ofJsonB() {
    return of(JsonLibrary.JSON_B, versions, annotations.ofJsonB());
  }

  /** Returns the same where Jackson alone is at work. */
  JsonContext ofJackson(JacksonVersions version) {
    return of(JsonLibrary.JACKSON, version, annotations);
  }

  private JsonContext of(JsonLibrary one, JacksonVersions version, JsonAnnotations seen) {
    return new JsonContext(
        elements, types, supertypes, ancestors, seen, own, one, version, limits, nullness);
  }

  boolean isA(DeclaredType type, String name) {
    TypeElement element = elements.getTypeElement(name);
    return element != null && types.isSubtype(types.erasure(type), types.erasure(element.asType()));
  }
}
