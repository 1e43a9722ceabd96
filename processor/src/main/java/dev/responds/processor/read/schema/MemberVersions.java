package dev.responds.processor.read.schema;

import dev.responds.contract.model.Limits;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schema.Access;
import dev.responds.contract.model.Schema.Member;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Packages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads the members of an object. If it is not known which library is at work, or which version of
 * Jackson, each reads them, and what they do differently is left open.
 */
final class MemberVersions {

  private final JsonContext context;
  private final List<MemberReader> ofJackson = new ArrayList<>();
  private final List<MemberReader> ofJsonB = new ArrayList<>();
  private final boolean input;

  MemberVersions(JsonContext context, TypeSchemas schemas, boolean input) {
    this.context = context;
    this.input = input;
    if (context.library() != JsonLibrary.JSON_B) {
      for (JacksonVersions version : context.versions().each()) {
        ofJackson.add(reader(context.ofJackson(version), schemas));
      }
    }
    if (context.library() != JsonLibrary.JACKSON) {
      ofJsonB.add(reader(context.ofJsonB(), schemas));
    }
  }

  private MemberReader reader(JsonContext one, TypeSchemas schemas) {
    return new MemberReader(one, schemas, new Creators(one), input);
  }

  Schema.Structure read(DeclaredType type) {
    List<MemberReader> readers = readers(type);
    Schema.Structure all = readers.get(0).read(type);
    for (MemberReader other : readers.subList(1, readers.size())) {
      all = either(all, other.read(type));
    }
    return all;
  }

  /** A class that has annotations of one library alone is made for that. */
  private List<MemberReader> readers(DeclaredType type) {
    if (ofJackson.isEmpty() || ofJsonB.isEmpty()) {
      return ofJackson.isEmpty() ? ofJsonB : ofJackson;
    }
    boolean jackson = false;
    boolean jsonB = false;
    for (TypeElement element : context.ancestors().lineage((TypeElement) type.asElement())) {
      for (Element place : places(element)) {
        for (Annotation annotation : context.annotations().on(place)) {
          jsonB |= annotation.name().startsWith(JsonNames.JSON_B);
          jackson |= Packages.contain(JsonNames.PACKAGES_OF_JACKSON, annotation.name());
        }
      }
    }
    if (jackson != jsonB) {
      return jackson ? ofJackson : ofJsonB;
    }
    List<MemberReader> all = new ArrayList<>(ofJackson);
    all.addAll(ofJsonB);
    return all;
  }

  private static List<Element> places(TypeElement type) {
    List<Element> places = new ArrayList<>();
    places.add(type);
    for (Element member : type.getEnclosedElements()) {
      places.add(member);
      if (member instanceof ExecutableElement method) {
        places.addAll(method.getParameters());
      }
    }
    return places;
  }

  /** Returns what holds for an object that is one or the other. */
  private Schema.Structure either(Schema.Structure one, Schema.Structure other) {
    Map<String, Member> members = new LinkedHashMap<>();
    for (Member member : one.members()) {
      members.put(member.name(), member.with(false, member.access()));
    }
    for (Member member : one.members()) {
      for (Member same : other.members()) {
        if (same.name().equals(member.name())) {
          members.put(member.name(), either(member, same));
        }
      }
    }
    for (Member member : other.members()) {
      members.putIfAbsent(member.name(), member.with(false, member.access()));
    }
    Optional<Schema> others =
        one.others().isPresent()
                && other.others().isPresent()
                && SchemaMerger.isSame(one.others().get(), other.others().get())
            ? one.others()
            : Optional.empty();
    return new Schema.Structure(List.copyOf(members.values()), others);
  }

  private Member either(Member one, Member other) {
    return new Member(
        one.name(),
        either(one.schema(), other.schema()),
        // What one of them does not do without has to be sent.
        input ? one.required() || other.required() : one.required() && other.required(),
        one.limits().equals(other.limits()) ? one.limits() : Limits.NONE,
        one.access() == other.access() ? one.access() : Access.BOTH,
        one.remark());
  }

  private static Schema either(Schema one, Schema other) {
    if (SchemaMerger.isSame(one, other)) {
      return one;
    }
    boolean nullable = one instanceof Schema.Nullable || other instanceof Schema.Nullable;
    return nullable && SchemaMerger.isSame(value(one), value(other))
        ? TypeSchemas.orNull(value(one))
        : TypeSchemas.ANY;
  }

  private static Schema value(Schema schema) {
    return schema instanceof Schema.Nullable nullable ? nullable.schema() : schema;
  }
}
