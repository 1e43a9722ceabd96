package dev.responds.processor.page;

import dev.responds.contract.json.JsonObject;
import dev.responds.processor.page.view.FieldLine;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.List;

/** Arranges the members of an object; those of one without a name follow it, by their path. */
final class FieldTable {

  private static final int DEPTH = 4;

  private final OperationBook book;
  private final SchemaWords words;
  private final ExampleJson examples;

  FieldTable(Texts texts, OperationBook book) {
    this.book = book;
    this.words = new SchemaWords(texts);
    this.examples = new ExampleJson(book);
  }

  /** Returns the members; none if it is no object, or one of any members. */
  List<FieldLine> arrange(JsonObject schema) {
    List<FieldLine> fields = new ArrayList<>();
    add("", book.resolved(schema), fields, DEPTH);
    return fields;
  }

  private void add(String prefix, JsonObject object, List<FieldLine> fields, int depth) {
    JsonObject properties = OperationBook.member(object, "properties");
    List<?> required = object.getArray("required");
    for (String name : properties.names()) {
      JsonObject member = OperationBook.member(properties, name);
      boolean optional = required == null || !required.contains(name);
      fields.add(line(prefix + name, member, optional));
      if (depth > 0 && OperationBook.reference(member) == null) {
        JsonObject items = OperationBook.member(member, "items");
        boolean list = OperationBook.reference(items) == null && items.has("properties");
        add(prefix + name + (list ? "[]." : "."), list ? items : member, fields, depth - 1);
      }
    }
  }

  private FieldLine line(String name, JsonObject member, boolean optional) {
    return new FieldLine(
        name,
        "",
        words.type(member),
        optional,
        member.getBoolean("deprecated", false),
        words.limits(member),
        Marked.paragraphs(member.getString("description", "")),
        examples.particular(member));
  }
}
