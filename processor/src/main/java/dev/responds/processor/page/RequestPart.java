package dev.responds.processor.page;

import dev.responds.contract.json.JsonObject;
import dev.responds.processor.page.view.FieldLine;
import dev.responds.processor.page.view.RequestSection;
import dev.responds.processor.page.view.Sent;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.List;

/** Arranges what a request needs, as the document tells it. */
final class RequestPart {

  private static final List<String> PLACES = List.of("path", "query", "header", "cookie");

  private final OperationBook book;
  private final SchemaWords words;
  private final FieldTable table;
  private final ExampleJson examples;

  RequestPart(Texts texts, OperationBook book) {
    this.book = book;
    this.words = new SchemaWords(texts);
    this.table = new FieldTable(texts, book);
    this.examples = new ExampleJson(book);
  }

  RequestSection arrange(JsonObject operation) {
    JsonObject body = OperationBook.member(operation, "requestBody");
    JsonObject content = OperationBook.member(body, "content");
    List<Sent> forms = new ArrayList<>();
    List<FieldLine> fields = new ArrayList<>();
    String example = "";
    for (String mediaType : content.names()) {
      JsonObject form = OperationBook.member(content, mediaType);
      JsonObject schema = OperationBook.member(form, "schema");
      forms.add(new Sent(mediaType, words.type(schema)));
      if (fields.isEmpty()) {
        fields = table.arrange(schema);
        example = example(mediaType, schema);
      }
    }
    return new RequestSection(
        parameters(operation),
        forms,
        !body.getBoolean("required", false),
        Marked.paragraphs(body.getString("description", "")),
        fields,
        example);
  }

  /** JSON as it is sent, and a form as its fields; nothing of what has another syntax. */
  private String example(String mediaType, JsonObject schema) {
    if (mediaType.startsWith("application/json") || mediaType.contains("+json")) {
      return examples.of(schema, ExampleJson.Way.REQUEST);
    }
    if (!mediaType.startsWith("application/x-www-form-urlencoded")) {
      return "";
    }
    List<String> fields = new ArrayList<>();
    JsonObject properties = OperationBook.member(book.resolved(schema), "properties");
    for (String name : properties.names()) {
      String value = examples.text(name, OperationBook.member(properties, name));
      fields.add(Encoded.of(name) + "=" + Encoded.of(value));
    }
    return String.join("&", fields);
  }

  private List<FieldLine> parameters(JsonObject operation) {
    List<FieldLine> parameters = new ArrayList<>();
    List<?> all = operation.getArray("parameters");
    for (Object one : all == null ? List.of() : all) {
      if (one instanceof JsonObject parameter) {
        parameters.add(parameter(parameter));
      }
    }
    return parameters;
  }

  /** Where a document says something else, the address is the likely place. */
  private static String place(String in) {
    return PLACES.contains(in) ? in : "query";
  }

  /** One that is the name goes without saying. */
  private static String example(String name, String value) {
    return value.equals(name) ? "" : value;
  }

  private FieldLine parameter(JsonObject parameter) {
    JsonObject schema = OperationBook.member(parameter, "schema");
    String name = parameter.getString("name", "");
    String about = parameter.getString("description", schema.getString("description", ""));
    String given = parameter.getString("example", "");
    return new FieldLine(
        name,
        place(parameter.getString("in", "")),
        words.type(schema),
        !parameter.getBoolean("required", false),
        parameter.getBoolean("deprecated", false),
        words.limits(book.resolved(schema)),
        Marked.paragraphs(about),
        example(name, given.isEmpty() ? examples.text(name, schema) : given));
  }
}
