package dev.responds.contract.openapi;

import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schemas;
import java.util.HashSet;
import java.util.Set;

/** Finds the references that schemas need, and what these stand for. */
final class UsedSchemas {

  private final Schemas schemas;
  private final Set<Schema.Reference> used = new HashSet<>();

  UsedSchemas(Schemas schemas) {
    this.schemas = schemas;
  }

  /** Returns the references with those inside of what they stand for. */
  Set<Schema.Reference> from(Set<Schema.Reference> references) {
    for (Schema.Reference reference : references) {
      add(reference);
    }
    return used;
  }

  private void add(Schema schema) {
    if (schema instanceof Schema.Reference reference) {
      Schema structure = schemas.structures().get(reference);
      if (used.add(reference) && structure != null) {
        add(structure);
      }
    } else if (schema instanceof Schema.Sequence sequence) {
      add(sequence.items());
    } else if (schema instanceof Schema.Stream stream) {
      add(stream.items());
    } else if (schema instanceof Schema.Dictionary dictionary) {
      add(dictionary.names());
      add(dictionary.values());
    } else if (schema instanceof Schema.Nullable nullable) {
      add(nullable.schema());
    } else if (schema instanceof Schema.AnyOf anyOf) {
      for (Schema alternative : anyOf.alternatives()) {
        add(alternative);
      }
    } else if (schema instanceof Schema.OneOf oneOf) {
      for (Schema alternative : oneOf.alternatives().values()) {
        add(alternative);
      }
    } else if (schema instanceof Schema.Structure structure) {
      for (Schema.Member member : structure.members()) {
        add(member.schema());
      }
      if (structure.others().isPresent()) {
        add(structure.others().get());
      }
    }
  }
}
