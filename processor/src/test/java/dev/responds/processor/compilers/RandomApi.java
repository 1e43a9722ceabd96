package dev.responds.processor.compilers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * API sources that are made up: legal Java, whatever HTTP has to say of what they declare. Each has
 * a package of its own.
 */
final class RandomApi {

  private static final List<String> NAMES =
      List.of(
          "find",
          "ok",
          "body",
          "string",
          "object",
          "respond",
          "make",
          "problem",
          "override",
          "created",
          "주문",
          "a",
          "list",
          "integer",
          "toException",
          "reply",
          "header",
          "dev",
          "e1");

  private static final List<String> CLASSES =
      List.of("Api", "Orders", "Orders2", "Respond", "Reply", "Responses", "Problem", "Shop_Api");

  private static final List<String> TEXTS =
      List.of(
          "gone",
          "*/ class X {",
          "{@link x} </pre>",
          "\\\"+x+\\\"",
          "\\\\u000a",
          "가나다",
          "a\\nb",
          "${x}",
          "<script>",
          "@see x",
          "\\ud83d",
          "&amp;",
          " ");

  private static final List<String> TYPES =
      List.of(
          "String",
          "Integer",
          "java.util.List",
          "java.util.Map",
          "Dto",
          "Dto.In",
          "Void",
          "byte[]",
          "Object",
          "java.util.Optional",
          "int[][]",
          "Gen",
          "Color",
          "dev.responds.http.Problem");

  private static final List<String> RETURNED =
      List.of(
          "Object",
          "String",
          "void",
          "int",
          "Dto",
          "Dto.In[]",
          "java.util.List<Dto>",
          "Gen<Dto>",
          "java.util.Map<String, java.util.List<? extends Dto>>",
          "Color",
          "GENERATED",
          "GENERATED",
          "org.springframework.http.ResponseEntity<Dto>",
          "org.springframework.http.ResponseEntity<?>",
          "jakarta.ws.rs.core.Response",
          "java.util.concurrent.CompletableFuture<String>",
          "<T extends Dto> T");

  private static final List<String> FIELDS =
      List.of(
          "Location",
          "ETag",
          "Retry-After",
          "Allow",
          "WWW-Authenticate",
          "X-Own",
          "Content-Type",
          "Retry-After: 5",
          "Link",
          "Cache-Control: no-store",
          "Vary",
          "no name",
          "X-A: b: c",
          "Content-Range",
          "Set-Cookie",
          "Sunset",
          "Deprecation");

  private static final List<String> LITTLE_MORE =
      List.of("@Deprecated", "@SuppressWarnings({})", "@SuppressWarnings({\"a\", \"b\"})", "");

  private final Random random;

  private RandomApi(long seed) {
    random = new Random(seed);
  }

  /** Returns so many sources that are compiled together. */
  static Program program(long seed, int size) {
    List<SourceText> sources = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sources.add(SourceText.of(new RandomApi(seed * 1_000_003 + i).source("p" + i)));
    }
    return new Program("fuzz", sources);
  }

  private String source(String packageName) {
    String name = any(CLASSES);
    int style = random.nextInt(3);
    StringBuilder out = new StringBuilder("package " + packageName + ";\n\n");
    out.append("import dev.responds.*;\n\n");
    maybe(3, () -> out.append(policy()).append('\n'));
    maybe(3, () -> out.append(waiver()).append('\n'));
    maybe(4, () -> out.append(responds()).append('\n'));
    if (style == 0) {
      out.append("@org.springframework.web.bind.annotation.RestController\n");
    } else if (style == 1) {
      out.append("@jakarta.ws.rs.Path(\"/").append(packageName).append("\")\n");
    }
    boolean open = random.nextBoolean();
    out.append(open ? "public " : "").append(style == 2 && chance(5) ? "abstract " : "");
    out.append("class ").append(name).append(" {\n");
    List<String> used = new ArrayList<>();
    int methods = random.nextInt(5);
    for (int i = 0; i < methods; i++) {
      String method = any(NAMES);
      if (!used.contains(method)) {
        used.add(method);
        out.append(method(name, method, style));
      }
    }
    maybe(
        3,
        () ->
            out.append("  static class Inner {\n")
                .append(method(name + "_Inner", "in", 2))
                .append("  }\n"));
    return out.append("}\n\n")
        .append("class Dto { public String getName() { return null; } static class In {} }\n")
        .append("class Gen<T> { public T getValue() { return null; } }\n")
        .append("enum Color { RED }\n")
        .append(chance(2) ? responds() + "\n" : "")
        .append("class Failure extends RuntimeException {}\n")
        .append("@Responds(404) @Responds(value = 429, headers = {})\n@interface Errors {}\n")
        .toString();
  }

  private String method(String controller, String name, int style) {
    StringBuilder out = new StringBuilder();
    maybe(
        3,
        () ->
            out.append("  /** Does. @return ")
                .append(any(TEXTS).replace("*/", "").replace("\\", ""))
                .append(" */\n"));
    out.append("  ").append(any(LITTLE_MORE)).append('\n');
    int declared = random.nextInt(4);
    for (int i = 0; i < declared; i++) {
      out.append("  ").append(responds()).append('\n');
    }
    maybe(4, () -> out.append("  @Errors\n"));
    maybe(5, () -> out.append("  ").append(waiver()).append('\n'));
    out.append(mapping(name, style));
    String returned = any(RETURNED);
    if (returned.equals("GENERATED")) {
      boolean exists = style != 1 || declared > 0;
      returned =
          exists && declared > 0
              ? controller
                  + "Responses."
                  + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                  + name.substring(1)
              : "Object";
    }
    out.append("  public ").append(returned).append(' ').append(name).append('(');
    maybe(3, () -> out.append("String text"));
    out.append(") ")
        .append(chance(4) ? "throws Failure " : "")
        .append("{ throw new Failure(); }\n");
    return out.toString();
  }

  private String mapping(String name, int style) {
    String path = "\"/" + name + (chance(3) ? "/{id}" : "") + "\"";
    String verb = any(List.of("Get", "Post", "Put", "Delete", "Patch"));
    return switch (style) {
      case 0 ->
          "  @org.springframework.web.bind.annotation."
              + verb
              + "Mapping("
              + path
              + ")\n"
              + (chance(5)
                  ? "  @org.springframework.web.bind.annotation.ResponseStatus("
                      + "org.springframework.http.HttpStatus.ACCEPTED)\n"
                  : "");
      case 1 ->
          "  @jakarta.ws.rs."
              + verb.toUpperCase(java.util.Locale.ROOT)
              + " @jakarta.ws.rs.Path("
              + path
              + ")\n";
      default ->
          "  @Endpoint(method = {\""
              + verb.toUpperCase(java.util.Locale.ROOT)
              + "\"}, path = {"
              + path
              + "})\n";
    };
  }

  private String responds() {
    StringBuilder out = new StringBuilder("@Responds(value = ").append(status());
    maybe(3, () -> out.append(", when = \"").append(any(TEXTS)).append('"'));
    maybe(3, () -> out.append(", body = ").append(any(TYPES)).append(".class"));
    maybe(6, () -> out.append(", of = ").append(array(TYPES, "", ".class")));
    maybe(3, () -> out.append(", headers = ").append(array(FIELDS, "\"", "\"")));
    maybe(
        6,
        () ->
            out.append(", mediaType = \"")
                .append(any(List.of("text/csv", "text", "*/*", "a/b; c=\\\"d\\\"")))
                .append('"'));
    maybe(6, () -> out.append(", problem = \"").append(any(TEXTS)).append('"'));
    maybe(
        6,
        () ->
            out.append(", on = ")
                .append(array(List.of("Failure", "IllegalStateException"), "", ".class")));
    maybe(
        6,
        () ->
            out.append(", sentBy = SentBy.")
                .append(any(List.of("ENDPOINT", "EXCEPTION", "INFRASTRUCTURE"))));
    return out.append(')').toString();
  }

  private int status() {
    return chance(4)
        ? random.nextInt(620) - 10
        : any(
            List.of(
                200, 201, 202, 204, 206, 301, 303, 304, 400, 401, 404, 405, 409, 416, 429, 503));
  }

  private String policy() {
    return any(
        List.of(
            "@StatusPolicy(challenge = \"Bearer\")",
            "@StatusPolicy(allow = {}, deny = {418})",
            "@StatusPolicy(allow = {200, 404})",
            "@StatusPolicy(levels = {})",
            "@StatusPolicy(errorBody = Dto.class)",
            "@StatusPolicy(levels = {@RuleLevel(rule = \"no-such\", severity = Severity.ERROR)})",
            "@StatusPolicy(problemBase = \"https://example.org/\")"));
  }

  private String waiver() {
    return "@Waive(rule = \""
        + any(List.of("missing-location-201", "no-such-rule", "", "get-no-content"))
        + "\", because = \""
        + any(TEXTS)
        + "\")";
  }

  private String array(List<String> entries, String before, String after) {
    List<String> chosen = new ArrayList<>();
    int size = random.nextInt(3);
    for (int i = 0; i < size; i++) {
      chosen.add(before + any(entries) + after);
    }
    return "{" + String.join(", ", chosen) + "}";
  }

  private <T> T any(List<T> entries) {
    return entries.get(random.nextInt(entries.size()));
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  private void maybe(int of, Runnable step) {
    if (chance(of)) {
      step.run();
    }
  }
}
