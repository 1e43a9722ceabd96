package dev.responds.processor.read.schema;

import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schema.Access;
import dev.responds.contract.model.Schema.Member;
import dev.responds.contract.model.Schema.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one schema of what is written and what is read, where they are the same, or differ only by
 * members that go one way.
 */
final class SchemaMerger {

  private final Map<JavaType, Schema> outputs;
  private final Map<JavaType, Schema> inputs;
  private final Map<JavaType, Schema> merged = new HashMap<>();
  private final Set<JavaType> apart = new HashSet<>();

  SchemaMerger(Map<JavaType, Schema> outputs, Map<JavaType, Schema> inputs) {
    this.outputs = outputs;
    this.inputs = inputs;
    for (Map.Entry<JavaType, Schema> input : inputs.entrySet()) {
      Schema output = outputs.get(input.getKey());
      if (output != null) {
        Optional<Schema> both = merge(output, input.getValue());
        if (both.isPresent()) {
          merged.put(input.getKey(), both.get());
        } else {
          apart.add(input.getKey());
        }
      }
    }
    while (spreads()) {
      // What refers to something that differs, differs too.
    }
  }

  private boolean spreads() {
    List<JavaType> more = new ArrayList<>();
    for (JavaType type : merged.keySet()) {
      if (!apart.contains(type) && refersToApart(inputs.getOrDefault(type, TypeSchemas.ANY))) {
        more.add(type);
      }
    }
    return apart.addAll(more);
  }

  /** Returns what all references stand for. */
  Map<Reference, Schema> structures() {
    Map<Reference, Schema> structures = new LinkedHashMap<>();
    for (Map.Entry<JavaType, Schema> output : outputs.entrySet()) {
      Schema both = apart.contains(output.getKey()) ? null : merged.get(output.getKey());
      structures.put(
          new Reference(output.getKey()), settled(both == null ? output.getValue() : both));
    }
    for (Map.Entry<JavaType, Schema> input : inputs.entrySet()) {
      boolean other = apart.contains(input.getKey());
      if (other || !outputs.containsKey(input.getKey())) {
        structures.put(new Reference(input.getKey(), other), settled(input.getValue()));
      }
    }
    return structures;
  }

  /** Returns the schema with references to what there is. */
  Schema settled(Schema schema) {
    if (schema instanceof Reference reference) {
      return reference.input() && !apart.contains(reference.type())
          ? new Reference(reference.type())
          : reference;
    }
    if (schema instanceof Schema.Nullable nullable) {
      return new Schema.Nullable(settled(nullable.schema()));
    }
    if (schema instanceof Schema.Sequence sequence) {
      return new Schema.Sequence(settled(sequence.items()), sequence.unique());
    }
    if (schema instanceof Schema.Stream stream) {
      return new Schema.Stream(settled(stream.items()), stream.events());
    }
    if (schema instanceof Schema.Dictionary dictionary) {
      return new Schema.Dictionary(settled(dictionary.names()), settled(dictionary.values()));
    }
    if (schema instanceof Schema.AnyOf anyOf) {
      List<Schema> alternatives = new ArrayList<>();
      for (Schema alternative : anyOf.alternatives()) {
        alternatives.add(settled(alternative));
      }
      return new Schema.AnyOf(alternatives);
    }
    if (schema instanceof Schema.OneOf oneOf) {
      Map<String, Reference> alternatives = new LinkedHashMap<>();
      for (Map.Entry<String, Reference> alternative : oneOf.alternatives().entrySet()) {
        alternatives.put(alternative.getKey(), (Reference) settled(alternative.getValue()));
      }
      return new Schema.OneOf(oneOf.property(), alternatives);
    }
    return schema instanceof Schema.Structure structure ? settled(structure) : schema;
  }

  private Schema settled(Schema.Structure structure) {
    List<Member> members = new ArrayList<>();
    for (Member member : structure.members()) {
      members.add(
          new Member(
              member.name(),
              settled(member.schema()),
              member.required(),
              member.limits(),
              member.access(),
              member.remark()));
    }
    return new Schema.Structure(members, structure.others().map(this::settled));
  }

  private boolean refersToApart(Schema schema) {
    if (schema instanceof Reference reference) {
      return apart.contains(reference.type());
    }
    for (Schema part : parts(schema)) {
      if (refersToApart(part)) {
        return true;
      }
    }
    return false;
  }

  private static List<Schema> parts(Schema schema) {
    if (schema instanceof Schema.Nullable nullable) {
      return List.of(nullable.schema());
    }
    if (schema instanceof Schema.Sequence sequence) {
      return List.of(sequence.items());
    }
    if (schema instanceof Schema.Stream stream) {
      return List.of(stream.items());
    }
    if (schema instanceof Schema.Dictionary dictionary) {
      return List.of(dictionary.names(), dictionary.values());
    }
    if (schema instanceof Schema.AnyOf anyOf) {
      return anyOf.alternatives();
    }
    if (schema instanceof Schema.OneOf oneOf) {
      return List.copyOf(oneOf.alternatives().values());
    }
    List<Schema> parts = new ArrayList<>();
    if (schema instanceof Schema.Structure structure) {
      for (Member member : structure.members()) {
        parts.add(member.schema());
      }
      structure.others().ifPresent(parts::add);
    }
    return parts;
  }

  /** Returns one schema for both, unless something that one of them says would be lost. */
  private static Optional<Schema> merge(Schema output, Schema input) {
    if (output instanceof Schema.Structure written && input instanceof Schema.Structure read) {
      return merge(written, read);
    }
    return isSame(output, input) ? Optional.of(output) : Optional.empty();
  }

  private static Optional<Schema> merge(Schema.Structure output, Schema.Structure input) {
    Map<String, Member> read = new LinkedHashMap<>();
    for (Member member : input.members()) {
      read.put(member.name(), member);
    }
    List<Member> members = new ArrayList<>();
    for (Member written : output.members()) {
      Member same = read.remove(written.name());
      if (same == null ? written.required() : !isMember(written, same)) {
        return Optional.empty();
      }
      members.add(same == null ? written.with(false, Access.READ_ONLY) : written);
    }
    for (Member member : read.values()) {
      if (member.required()) {
        return Optional.empty();
      }
      members.add(member.with(false, Access.WRITE_ONLY));
    }
    return Optional.of(new Schema.Structure(members, output.others()));
  }

  /** Whoever sends more than is asked for, is not wrong. */
  private static boolean isMember(Member output, Member input) {
    return (output.required() || !input.required())
        && output.access() == input.access()
        && output.limits().equals(input.limits())
        && isSame(output.schema(), input.schema());
  }

  /** Compares by hand: the first use of a record's own would cost a compile milliseconds. */
  static boolean isSame(@Nullable Schema one, @Nullable Schema other) {
    if (one instanceof Reference mine && other instanceof Reference yours) {
      return mine.type().equals(yours.type());
    }
    if (one instanceof Schema.Value mine && other instanceof Schema.Value yours) {
      return mine.type().equals(yours.type()) && mine.format().equals(yours.format());
    }
    if (one instanceof Schema.Choice mine && other instanceof Schema.Choice yours) {
      return mine.constants().equals(yours.constants());
    }
    if (one instanceof Schema.Sequence mine && other instanceof Schema.Sequence yours) {
      return mine.unique() == yours.unique() && isSame(mine.items(), yours.items());
    }
    if (one instanceof Schema.Structure mine && other instanceof Schema.Structure yours) {
      return haveSameMembers(mine, yours);
    }
    if (one instanceof Schema.OneOf mine && other instanceof Schema.OneOf yours) {
      return mine.property().equals(yours.property())
          && List.copyOf(mine.alternatives().keySet())
              .equals(List.copyOf(yours.alternatives().keySet()))
          && haveSameParts(mine, yours);
    }
    return one != null
        && other != null
        && one.getClass() == other.getClass()
        && haveSameParts(one, other);
  }

  private static boolean haveSameMembers(Schema.Structure one, Schema.Structure other) {
    boolean same = one.members().size() == other.members().size();
    for (int i = 0; same && i < one.members().size(); i++) {
      Member mine = one.members().get(i);
      Member yours = other.members().get(i);
      same =
          mine.name().equals(yours.name())
              && mine.required() == yours.required()
              && isMember(mine, yours);
    }
    return same
        && isSame(one.others().orElse(TypeSchemas.ANY), other.others().orElse(TypeSchemas.ANY));
  }

  private static boolean haveSameParts(Schema one, Schema other) {
    List<Schema> mine = parts(one);
    List<Schema> yours = parts(other);
    boolean same = mine.size() == yours.size();
    for (int i = 0; same && i < mine.size(); i++) {
      same = isSame(mine.get(i), yours.get(i));
    }
    return same;
  }
}
