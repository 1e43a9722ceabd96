package dev.responds.processor.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The types of a module that a later compile of some of them has to know, and what their class
 * files may not tell.
 *
 * <p>As text, the first line is {@code responds-index 2}, the number of the lines that follow, and
 * their CRC-32, by which damages are noticed. Each of these is the canonical name of a type, or,
 * after a space, a method of a type that this module has: the name of the type, the name of the
 * method, which one of that name, and its parameters, all with a space between; or, after a number
 * sign, a method or a type, and after a tab what its documentation comment says. Lines are sorted.
 *
 * @param types canonical names of types
 * @param methods the parameters of methods; see {@link
 *     dev.responds.processor.read.TypeReading#parameters()}
 * @param comments what documentation comments say; see {@link
 *     dev.responds.processor.read.TypeReading#comments()}
 */
public record TypeIndex(
    NavigableSet<String> types,
    SortedMap<String, List<String>> methods,
    SortedMap<String, String> comments) {

  static final TypeIndex EMPTY =
      new TypeIndex(
          Collections.emptyNavigableSet(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap());

  /** Where it stands in the class output. */
  public static final String PATH = "META-INF/responds/index";

  private static final String FORMAT = "responds-index 2 ";

  /** The type, the method, and which one of that name. */
  private static final int KEY = 3;

  /** Returns the index that a text has, or an empty one if it has none that is understood. */
  static TypeIndex parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(head(lines.subList(1, lines.size())))) {
      return EMPTY;
    }
    NavigableSet<String> types = new TreeSet<>();
    SortedMap<String, List<String>> methods = new TreeMap<>();
    SortedMap<String, String> comments = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith(" ")) {
        addMethod(Arrays.asList(line.substring(1).split(" ", -1)), methods);
      } else if (line.startsWith("#")) {
        int tab = line.indexOf('\t');
        comments.put(line.substring(1, Math.max(1, tab)), line.substring(tab + 1));
      } else {
        types.add(line);
      }
    }
    return new TypeIndex(types, methods, comments);
  }

  private static void addMethod(List<String> words, Map<String, List<String>> methods) {
    if (words.size() > KEY) {
      methods.put(String.join(" ", words.subList(0, KEY)), words.subList(KEY, words.size()));
    }
  }

  private static String head(List<String> lines) {
    CRC32 sum = new CRC32();
    sum.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    return FORMAT + lines.size() + " " + Long.toHexString(sum.getValue());
  }

  public String print() {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<String>> method : methods.entrySet()) {
      lines.add(" " + method.getKey() + " " + String.join(" ", method.getValue()));
    }
    for (Map.Entry<String, String> comment : comments.entrySet()) {
      lines.add("#" + comment.getKey() + "\t" + comment.getValue());
    }
    lines.addAll(types);
    lines.add(0, head(lines));
    return String.join("\n", lines) + "\n";
  }
}
