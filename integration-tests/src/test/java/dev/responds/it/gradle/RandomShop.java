package dev.responds.it.gradle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A shop of two projects, and what may happen to it between two builds. */
final class RandomShop {

  private final Random random;

  /** By name, which decides what a controller has. */
  private final Map<String, Integer> controllers = new TreeMap<>();

  private int made;
  private int bundle;
  private int order;
  private int path;
  private int exception;
  private int helper;
  private int policy;
  private boolean advice;
  private boolean broken;

  RandomShop(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 3; i++) {
      controllers.put("Desk" + made++, random.nextInt(64));
    }
  }

  /** Returns whether it can be compiled. */
  boolean compiles() {
    return !broken;
  }

  /** Changes something, and returns what. */
  String edit() {
    if (broken) {
      broken = false;
      return "mended";
    }
    List<String> names = new ArrayList<>(controllers.keySet());
    String some = names.get(random.nextInt(names.size()));
    switch (random.nextInt(12)) {
      case 0 -> {
        controllers.put("Desk" + made++, random.nextInt(64));
        return "one more controller";
      }
      case 1 -> {
        if (names.size() > 1) {
          controllers.remove(some);
        }
        return some + " is gone";
      }
      case 2 -> {
        controllers.put("Desk" + made++, controllers.remove(some));
        return some + " has another name";
      }
      case 3, 4 -> {
        controllers.merge(some, 1 << random.nextInt(6), (before, bit) -> before ^ bit);
        return some + " changes";
      }
      case 5 -> bundle++;
      case 6 -> order++;
      case 7 -> path++;
      case 8 -> exception++;
      case 9 -> advice = !advice;
      case 10 -> policy++;
      default -> {
        helper++;
        broken = random.nextBoolean();
        return "helper" + (broken ? ", broken" : "");
      }
    }
    return "bundle "
        + bundle
        + ", order "
        + order
        + ", path "
        + path
        + ", exception "
        + exception
        + ", policy "
        + policy
        + ", advice "
        + advice;
  }

  /** Returns all sources. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    api(files, "Order", "public record Order(String number" + fields() + ") {}");
    api(files, "Paths", "public interface Paths { String ROOT = \"/v" + path + "\"; }");
    api(
        files,
        "Stored",
        "@Responds(200) @Responds(value = 409, when = \"it is "
            + bundle
            + "\")"
            + (bundle % 2 == 0 ? "" : " @Responds(423)")
            + " public @interface Stored {}");
    api(
        files,
        "TeamPolicy",
        "@StatusPolicy(problemBase = \"/v" + policy + "/\") public class TeamPolicy {}");
    application(
        files,
        "Helper",
        "final class Helper { static boolean large(int n) { return n > "
            + helper
            + "; } "
            + (broken ? "Missing none; " : "")
            + "}");
    application(
        files,
        "Gone",
        "@Responds(value = 410, problem = \"gone-"
            + exception
            + "\") public class Gone extends RuntimeException {}");
    if (advice) {
      application(
          files,
          "Advice",
          "@RestControllerAdvice public class Advice { @ExceptionHandler @Responds(503) String"
              + " on(IllegalStateException e) { return \"\"; } }");
    }
    controllers.forEach((name, variant) -> application(files, name, controller(name, variant)));
    return files;
  }

  private String fields() {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < order % 3; i++) {
      fields.append(", int field").append(i);
    }
    return fields.toString();
  }

  private static String controller(String name, int variant) {
    StringBuilder text = new StringBuilder();
    text.append(has(variant, 0) ? "/** Called " + name + ". */\n" : "");
    text.append("@RestController @RequestMapping(Paths.ROOT + \"/").append(name).append("\")\n");
    text.append("public class ").append(name).append(" {\n");
    text.append("  @GetMapping @Responds(value = 200, body = Order.class) @Responds(404)\n");
    text.append(has(variant, 1) ? "  @Responds(410) " : "  ");
    text.append(name).append("Responses.Find find(@RequestParam int count) {\n");
    text.append(has(variant, 1) ? "    if (Helper.large(count)) throw new Gone();\n" : "");
    text.append(has(variant, 2) ? "    if (count == 0) throw new IllegalStateException();\n" : "");
    text.append("    return ").append(name).append("Responses.Respond.find()");
    text.append(".notFound().problem(\"none\");\n  }\n");
    if (has(variant, 3)) {
      text.append("  @PutMapping @Stored void save(@RequestBody Order order) {}\n");
    }
    if (has(variant, 4)) {
      String status = has(variant, 5) ? "204) @ResponseStatus(HttpStatus.NO_CONTENT" : "200";
      text.append("  @DeleteMapping @Responds(").append(status).append(") void remove() {}\n");
    }
    return text.append("}\n").toString();
  }

  private static boolean has(int variant, int bit) {
    return (variant >> bit & 1) == 1;
  }

  private static void api(Map<String, String> files, String name, String text) {
    files.put(
        "api/src/main/java/shop/api/" + name + ".java", Shop.source("shop/api/" + name, text));
  }

  private static void application(Map<String, String> files, String name, String text) {
    files.put("app/src/main/java/shop/" + name + ".java", Shop.source("shop/" + name, text));
  }
}
