package dev.responds.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A source file of a project that grows at random.
 *
 * @param kind what it declares
 * @param packageName its package
 * @param name its type
 * @param variant decides what the file says, together with the other units
 * @param code decides what its methods do
 */
record Unit(Kind kind, String packageName, String name, int variant, int code) {

  /** Around what a method does, which nobody sees from outside. */
  private static final String CODE = "/*code*/";

  private static final String RETURN = "{ return null; }";

  Unit(Kind kind, String packageName, String name, int variant) {
    this(kind, packageName, name, variant, 0);
  }

  enum Kind {
    CONTROLLER,
    RESOURCE,
    INTERFACE,
    PAYLOAD,
    EXCEPTION,
    ADVICE,
    BUNDLE,
    POLICY,
    SERVICE
  }

  private static final String IMPORTS =
      "import dev.responds.*; import org.springframework.http.*; import"
          + " org.springframework.web.bind.annotation.*; import java.util.*;\n";

  String qualifiedName() {
    return packageName + "." + name;
  }

  String file() {
    return qualifiedName().replace('.', '/') + ".java";
  }

  Unit edited(int change) {
    return new Unit(kind, packageName, name, change, code);
  }

  Unit named(String other) {
    return new Unit(kind, packageName, other, variant, code);
  }

  Unit in(String other) {
    return new Unit(kind, other, name, variant, code);
  }

  /** Returns it with methods that do something else. */
  Unit recoded(int other) {
    return new Unit(kind, packageName, name, variant, other);
  }

  /** Returns a text of a unit without what its methods do. */
  static String shell(String text) {
    StringBuilder shell = new StringBuilder();
    String[] parts = text.split(Pattern.quote(CODE), -1);
    for (int i = 0; i < parts.length; i += 2) {
      shell.append(parts[i]);
    }
    return shell.toString();
  }

  private String coded(String text, String service) {
    StringBuilder coded = new StringBuilder();
    String rest = text;
    int method = 0;
    for (int at = rest.indexOf(RETURN); at >= 0; at = rest.indexOf(RETURN)) {
      coded.append(rest, 0, at).append("{").append(CODE);
      coded.append(code(code >> (2 * method), service)).append(CODE).append("}");
      rest = rest.substring(at + RETURN.length());
      method++;
    }
    return coded.append(rest).toString();
  }

  private static String code(int choice, String service) {
    return switch (choice & 3) {
      case 0 -> " return null; ";
      case 1 -> "\n // Some lines more.\n\n return null; ";
      case 2 -> THROWS + "return null; ";
      default -> service.isEmpty() ? "\n return null; " : service + ".check(); return null; ";
    };
  }

  private static final String THROWS =
      " if (System.nanoTime() > 0) throw new org.springframework.web.server"
          + ".ResponseStatusException(org.springframework.http.HttpStatus.CONFLICT); ";

  private String service() {
    return "public class "
        + name
        + " { public static void check() {"
        + CODE
        + (code % 2 == 0 ? THROWS : "\n")
        + CODE
        + "} }\n";
  }

  /** Returns the source, which may name the other units of a project. */
  String text(List<Unit> project) {
    Chooser choose = new Chooser(new Random(variant), project, this);
    String head = "package " + packageName + ";\n";
    return switch (kind) {
      case CONTROLLER -> head + IMPORTS + coded(controller(choose), choose.name(Kind.SERVICE));
      case RESOURCE -> head + IMPORTS + coded(resource(choose), choose.name(Kind.SERVICE));
      case INTERFACE -> head + IMPORTS + contract(choose);
      case PAYLOAD -> head + IMPORTS + payload(choose);
      case EXCEPTION -> head + IMPORTS + exception(choose);
      case ADVICE -> head + IMPORTS + advice(choose);
      case BUNDLE -> head + IMPORTS + bundle(choose);
      case POLICY -> policy(choose) + head;
      case SERVICE -> head + service();
    };
  }

  private String controller(Chooser choose) {
    String contract = choose.name(Kind.INTERFACE);
    boolean implementing = !contract.isEmpty() && choose.flag();
    List<String> members = new ArrayList<>();
    members.add(
        choose.remark()
            + choose.bundle()
            + "@GetMapping(\"/{id}\") @Responds(value = 200, when = \""
            + choose.word()
            + "\") @Responds(404) public "
            + choose.payload()
            + " find(@PathVariable String id, @RequestParam int "
            + choose.word()
            + ", @RequestParam "
            + choose.constraint()
            + "List<"
            + choose.constraint()
            + "String> tags)"
            + choose.exceptions()
            + " { return null; }");
    if (choose.flag()) {
      members.add(
          choose.remark()
              + "@PostMapping @Responds(value = 201, headers = \"Location\") @Responds(400) public "
              + name
              + "Responses.Create create(@RequestBody "
              + choose.payload()
              + " draft, List<String> "
              + choose.word()
              + ")"
              + choose.exceptions()
              + " { return null; }");
    }
    if (choose.flag()) {
      members.add(
          "@GetMapping(\"/all\") @Endpoint(name = \"list\") @Responds(200) public List<"
              + choose.payload()
              + "> find() { return null; }");
    }
    if (choose.flag()) {
      members.add(
          "@ExceptionHandler @ResponseStatus(HttpStatus.GONE) void handle("
              + choose.exception()
              + " e) {}");
    }
    if (choose.flag()) {
      members.add(
          "@RestController public static class Nested { @DeleteMapping(\"/"
              + name
              + "\") @ResponseStatus(HttpStatus.NO_CONTENT) @Responds(204) void"
              + " remove(@RequestHeader String "
              + choose.word()
              + ") {} }");
    }
    if (choose.flag()) {
      Collections.reverse(members);
    }
    return choose.comment()
        + choose.around()
        + "@RestController @RequestMapping(\"/"
        + name
        + "\") public class "
        + name
        + (implementing ? " implements " + contract : "")
        + " {\n"
        + String.join("\n", members)
        + (implementing
            ? "\npublic " + choose.contractPayload() + " ask(int limit) { return null; }"
            : "")
        + "\n}\n";
  }

  private String resource(Chooser choose) {
    return choose.comment()
        + "@jakarta.ws.rs.Path(\""
        + name
        + "\") public class "
        + name
        + " {\npublic "
        + name
        + "(@jakarta.ws.rs.HeaderParam(\"X\") String "
        + choose.word()
        + ") {}\n"
        + choose.remark()
        + "@jakarta.ws.rs.GET @Responds(200) @Responds(404) public "
        + choose.payload()
        + " find(@jakarta.ws.rs.QueryParam(\"q\") "
        + choose.word()
        + "Filter filter)"
        + choose.exceptions()
        + " { return null; }\n@jakarta.ws.rs.POST @jakarta.ws.rs.Path(\"{id}\") @Responds(201)"
        + " public "
        + name
        + "Responses.Change change("
        + choose.payload()
        + " draft) { return null; }\npublic record oneFilter(String a) {} public record"
        + " twoFilter(String a) {} public record 셋Filter(String a) {}\n}\n";
  }

  private String contract(Chooser choose) {
    return choose.around()
        + "public interface "
        + name
        + " {\n"
        + choose.remark()
        + choose.bundle()
        + "@GetMapping(\"/ask"
        + name
        + "\") @Responds(value = 200, when = \""
        + choose.word()
        + "\") "
        + choose.contractPayload()
        + " ask(@RequestParam int limit);\n}\n";
  }

  private String payload(Chooser choose) {
    return switch (variant & 3) {
      case 0 ->
          "public record "
              + name
              + "("
              + choose.constraint()
              + "long id, "
              + choose.payload()
              + " "
              + choose.word()
              + ", List<"
              + choose.constraint()
              + "String> tags, List<"
              + choose.payload()
              + "> "
              + choose.word()
              + "s) {}\n";
      case 1 ->
          "public class "
              + name
              + "<T extends "
              + choose.payload()
              + "> { public int getSize() { return 1; } public "
              + choose.payload()
              + " get"
              + choose.word()
              + "() { return null; } public T any; public enum Colour { RED, "
              + choose.word()
              + " } public Colour getColour() { return null; } }\n";
      case 2 -> "public enum " + name + " { A, " + choose.word() + " }\n";
      default ->
          "public sealed interface "
              + name
              + " { record "
              + choose.word()
              + "(int x) implements "
              + name
              + " {} record Other("
              + choose.payload()
              + " y) implements "
              + name
              + " {} }\n";
    };
  }

  private String exception(Chooser choose) {
    String said =
        switch (variant & 3) {
          case 0 -> "@Responds(value = 409, when = \"" + choose.word() + "\") ";
          case 1 -> "@ResponseStatus(HttpStatus.GONE) ";
          default -> "";
        };
    return said + "public class " + name + " extends RuntimeException {}\n";
  }

  private String advice(Chooser choose) {
    return "@RestControllerAdvice(basePackages = \""
        + (choose.flag() ? packageName : "shop")
        + "\") public class "
        + name
        + " {\n@ExceptionHandler @Responds(value = "
        + (choose.flag() ? 422 : 410)
        + ", when = \""
        + choose.word()
        + "\") void handle("
        + choose.exception()
        + " e) {}\n}\n";
  }

  private String bundle(Chooser choose) {
    return "@Responds(value = 403, when = \""
        + choose.word()
        + "\") "
        + (choose.flag() ? "@Responds(415) " : "")
        + (choose.flag()
            ? "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) "
            : "")
        + "public @interface "
        + name
        + " {}\n";
  }

  private String policy(Chooser choose) {
    return (choose.flag()
            ? "@dev.responds.Responds(value = 503, when = \"" + choose.word() + "\")\n"
            : "")
        + "@dev.responds.StatusPolicy(challenge = \"Bearer realm=\\\""
        + choose.asciiWord()
        + "\\\"\", advice = dev.responds.Severity."
        + (choose.flag() ? "ADVICE" : "WARNING")
        + ")\n";
  }
}
