package dev.responds.processor.read.schema;

import dev.responds.contract.model.Limits;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schema.Access;
import dev.responds.contract.model.Schema.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;

/**
 * Reads the members of an object. If it is not known which version of Jackson is at work, each
 * reads them, and what they do differently is left open.
 */
final class MemberVersions {

  private final List<MemberReader> readers = new ArrayList<>();
  private final boolean input;

  MemberVersions(JsonContext context, TypeSchemas schemas, Creators creators, boolean input) {
    this.input = input;
    List<JacksonVersions> versions =
        context.isJsonB() ? List.of(context.versions()) : context.versions().each();
    for (JacksonVersions version : versions) {
      readers.add(new MemberReader(context.of(version), schemas, creators, input));
    }
  }

  Schema.Structure read(DeclaredType type) {
    Schema.Structure all = readers.get(0).read(type);
    for (MemberReader other : readers.subList(1, readers.size())) {
      all = either(all, other.read(type));
    }
    return all;
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
