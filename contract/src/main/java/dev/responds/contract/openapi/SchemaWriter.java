package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Limits;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Remark;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schema.Member;
import dev.responds.contract.model.Schemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Writes schemas (JSON Schema 2020-12, as OpenAPI 3.1 takes them). */
final class SchemaWriter {

  private static final String COMPONENTS = "#/components/schemas/";

  private static final Schema ANY = new Schema.Any();
  static final Schema TEXT = new Schema.Value("string", "");

  private final JsonWriter json;
  private final Schemas schemas;
  private final ComponentNames names;
  private final LimitsWriter limits;
  private final ValueWriter values;
  private final Set<Schema.Reference> used = new HashSet<>();
  private final Queue<Schema.Reference> missing = new ArrayDeque<>();
  private boolean problemUsed;

  /** Writes schemas under names that begin with the prefix, which may be empty. */
  SchemaWriter(JsonWriter json, Schemas schemas, String prefix) {
    this.json = json;
    this.schemas = schemas;
    this.names = new ComponentNames(schemas, prefix);
    this.limits = new LimitsWriter(json);
    this.values = new ValueWriter(json, schemas);
  }

  /** Writes what the references stand for that were written, and those inside, in their order. */
  void addComponents() {
    Set<Schema.Reference> all = new UsedSchemas(schemas).from(used);
    json.object("schemas").lines();
    if (problemUsed) {
      addProblem();
    }
    for (Schema.Reference reference : names.all().keySet()) {
      if (all.contains(reference)) {
        addComponent(reference);
      }
    }
    json.end();
  }

  /** Writes the same in the order in which they were needed. */
  void addUsedComponents() {
    json.object("schemas").lines();
    if (problemUsed) {
      addProblem();
    }
    while (!missing.isEmpty()) {
      addComponent(missing.remove());
    }
    json.end();
  }

  private void addComponent(Schema.Reference reference) {
    json.object(names.of(reference));
    addMembersOf(schemas.structures().getOrDefault(reference, ANY));
    addText("description", schemas.label(reference.type()).description());
    json.end();
  }

  private void addText(String key, String text) {
    if (!text.isEmpty()) {
      json.value(key, text);
    }
  }

  /** Writes the schema of one of several contents of a media type. */
  void addSchema(String mediaType, List<Body> bodies) {
    json.object("schema");
    if (bodies.size() == 1) {
      addMembersOf(mediaType, bodies.get(0));
    } else {
      json.array("anyOf");
      for (Body body : bodies) {
        json.object();
        addMembersOf(mediaType, body);
        json.end();
      }
      json.end();
    }
    json.end();
  }

  /** Writes the schema of the content of a request into an object that is open. */
  void addMembersOf(String mediaType, Parameter content) {
    Schema schema =
        content.type().isPresent()
            ? WholeContent.in(mediaType, content.type().get(), schemas.input(content.type().get()))
            : ANY;
    addMembersOf(schema, content.input().limits());
  }

  /** Returns what the query or a form has of a parameter; its constraints may not hold. */
  Schema form(Parameter parameter) {
    Schema form = parameter.type().isPresent() ? schemas.form(parameter.type().get()) : ANY;
    if (parameter.validated() || !(form instanceof Schema.Structure structure)) {
      return form;
    }
    List<Member> members = new ArrayList<>();
    for (Member member : structure.members()) {
      members.add(
          new Member(
              member.name(),
              member.schema(),
              false,
              Limits.NONE,
              member.access(),
              member.remark()));
    }
    return new Schema.Structure(members);
  }

  /** Writes the schema of a parameter, with what is taken if a request does not have it. */
  void add(String key, Parameter parameter) {
    add(key, parameter, Remark.NONE);
  }

  /** Writes the schema of a field of a form, with what is said of it. */
  void add(String key, Parameter parameter, Remark remark) {
    Schema schema = schema(parameter, TEXT);
    Optional<String> fallback = parameter.input().fallback();
    json.object(key);
    addMembersOf(schema, parameter.input().limits());
    if (fallback.isPresent()) {
      values.add("default", schema, fallback.get());
    }
    add(remark, schema);
    json.end();
  }

  /** Writes an example of a parameter as a member; nothing if it is no value of its schema. */
  void addExample(Parameter parameter, String example) {
    values.add("example", schema(parameter, TEXT), example);
  }

  private void add(Remark remark, Schema schema) {
    addText("description", remark.description());
    if (remark.deprecated()) {
      json.value("deprecated", true);
    }
    if (!remark.example().isEmpty()) {
      values.addAlone("examples", schema, remark.example());
    }
  }

  private Schema schema(Parameter parameter, Schema otherwise) {
    if (parameter.type().isEmpty()) {
      return otherwise;
    }
    JavaType type = parameter.type().get();
    return parameter.isText() ? schemas.text(type) : schemas.input(type);
  }

  private void addMembersOf(String mediaType, Body body) {
    if (body.kind() == Body.Kind.PROBLEM) {
      problemUsed = true;
      json.value("$ref", COMPONENTS + names.problem());
    } else if (body.type().isPresent()) {
      JavaType type = body.type().get();
      addMembersOf(WholeContent.in(mediaType, type, schemas.output(type)));
    }
  }

  /** Returns the media type in which a response is written where nothing says another one. */
  String usualOutput(JavaType type) {
    return WholeContent.usualMediaType(type, schemas.output(type));
  }

  /** Returns the media type in which a request is read where nothing says another one. */
  String usualInput(JavaType type) {
    return WholeContent.usualMediaType(type, schemas.input(type));
  }

  /** Writes a schema into an object that is open. */
  void addMembersOf(Schema schema) {
    addMembersOf(schema, Limits.NONE);
  }

  private void addMembersOf(Schema schema, Limits value) {
    addTypeOf(schema, value);
    limits.add(schema, value);
  }

  private void addTypeOf(Schema schema, Limits limits) {
    if (schema instanceof Schema.Value value) {
      json.value("type", value.type());
      addFormat(value);
    } else if (schema instanceof Schema.Choice choice) {
      json.value("type", "string").array("enum", choice.constants());
    } else if (schema instanceof Schema.Sequence sequence) {
      json.value("type", "array");
      addItems(sequence, limits);
    } else if (schema instanceof Schema.Stream stream) {
      json.value("type", "string");
      add("x-responds-item-schema", stream.items());
    } else if (schema instanceof Schema.Dictionary dictionary) {
      json.value("type", "object");
      addEntries(dictionary, limits);
    } else if (schema instanceof Schema.Reference reference) {
      json.value("$ref", reference(reference));
    } else if (schema instanceof Schema.Nullable nullable) {
      addNullable(nullable.schema(), limits);
    } else if (schema instanceof Schema.AnyOf anyOf) {
      json.array("anyOf");
      for (Schema alternative : anyOf.alternatives()) {
        add(alternative);
      }
      json.end();
    } else if (schema instanceof Schema.OneOf oneOf) {
      addOneOf(oneOf);
    } else if (schema instanceof Schema.Structure structure) {
      addStructure(structure);
    }
  }

  private String reference(Schema.Reference reference) {
    if (used.add(reference)) {
      missing.add(reference);
    }
    return COMPONENTS + names.of(reference);
  }

  private void addFormat(Schema.Value value) {
    if (!value.format().isEmpty()) {
      json.value("format", value.format());
    }
  }

  private void addItems(Schema.Sequence sequence, Limits limits) {
    if (sequence.unique()) {
      json.value("uniqueItems", true);
    }
    add("items", sequence.items(), limits.ofEntries());
  }

  private void addEntries(Schema.Dictionary dictionary, Limits limits) {
    if (!(dictionary.names() instanceof Schema.Any)) {
      add("propertyNames", dictionary.names());
    }
    add("additionalProperties", dictionary.values(), limits.ofEntries());
  }

  /** What has a type has two of them; what is written elsewhere is one of two alternatives. */
  private void addNullable(Schema schema, Limits limits) {
    if (schema instanceof Schema.Value value) {
      json.array("type", List.of(value.type(), "null"));
      addFormat(value);
    } else if (schema instanceof Schema.Sequence sequence) {
      json.array("type", List.of("array", "null"));
      addItems(sequence, limits);
    } else if (schema instanceof Schema.Dictionary dictionary) {
      json.array("type", List.of("object", "null"));
      addEntries(dictionary, limits);
    } else if (!(schema instanceof Schema.Any)) {
      json.array("anyOf");
      add(schema);
      json.object().value("type", "null").end();
      json.end();
    }
  }

  private void addOneOf(Schema.OneOf oneOf) {
    json.array("oneOf");
    for (Schema.Reference alternative : oneOf.alternatives().values()) {
      add(alternative);
    }
    json.end().object("discriminator").value("propertyName", oneOf.property()).object("mapping");
    for (Map.Entry<String, Schema.Reference> alternative : oneOf.alternatives().entrySet()) {
      json.value(alternative.getKey(), reference(alternative.getValue()));
    }
    json.end().end();
  }

  private void addStructure(Schema.Structure structure) {
    json.value("type", "object");
    List<String> required = new ArrayList<>();
    for (Member member : structure.members()) {
      if (member.required()) {
        required.add(member.name());
      }
    }
    if (!required.isEmpty()) {
      json.array("required", required);
    }
    json.object("properties");
    for (Member member : structure.members()) {
      addMember(member);
    }
    json.end();
    if (structure.others().isPresent()) {
      add("additionalProperties", structure.others().get());
    }
  }

  void addMember(Member member) {
    addMember(member.name(), member);
  }

  /** Writes the schema of a member under another key. */
  void addMember(String key, Member member) {
    json.object(key);
    addMembersOf(member.schema(), member.limits());
    if (member.access() == Schema.Access.READ_ONLY) {
      json.value("readOnly", true);
    } else if (member.access() == Schema.Access.WRITE_ONLY) {
      json.value("writeOnly", true);
    }
    add(member.remark(), member.schema());
    json.end();
  }

  private void add(String key, Schema schema) {
    add(key, schema, Limits.NONE);
  }

  private void add(String key, Schema schema, Limits limits) {
    json.object(key);
    addMembersOf(schema, limits);
    json.end();
  }

  private void add(Schema schema) {
    json.object();
    addMembersOf(schema);
    json.end();
  }

  /** Problem details (RFC 9457 §3.1); extension members may be there too. */
  void addProblem() {
    json.object(names.problem())
        .value("type", "object")
        .value("description", "Problem details (RFC 9457)")
        .object("properties");
    add("type", new Schema.Value("string", "uri-reference"));
    add("title", new Schema.Value("string", ""));
    add("status", new Schema.Value("integer", "int32"));
    add("detail", new Schema.Value("string", ""));
    add("instance", new Schema.Value("string", "uri-reference"));
    json.end().value("additionalProperties", true).end();
  }
}
