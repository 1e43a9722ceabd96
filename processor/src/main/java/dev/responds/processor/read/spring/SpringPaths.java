package dev.responds.processor.read.spring;

import dev.responds.contract.model.PathTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Paths of mappings as Spring 6 and later combines them: a slash at the end makes another path, and
 * of two slashes between prefix and path one goes.
 */
final class SpringPaths {

  private static final String ANY_SEGMENT = "/*";

  private SpringPaths() {}

  /** Returns the paths of a method, given those of its class; either may say nothing. */
  static List<String> combine(List<String> prefixes, List<String> paths) {
    Set<String> combined = new LinkedHashSet<>();
    for (String prefix : saysNothing(prefixes) ? List.of("") : prefixes) {
      for (String path : saysNothing(paths) ? List.of("") : paths) {
        String whole = combine(slashed(prefix), slashed(path));
        combined.add(whole.isEmpty() ? "/" : whole);
      }
    }
    return List.copyOf(combined);
  }

  private static boolean saysNothing(List<String> paths) {
    return paths.isEmpty() || (paths.size() == 1 && paths.get(0).isBlank());
  }

  private static String slashed(String path) {
    return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
  }

  /** As {@code PathPattern.combine}; both have a slash first, or are empty. */
  private static String combine(String prefix, String path) {
    if (prefix.isEmpty() || path.isEmpty()) {
      return prefix + path;
    }
    if (isWildcardOf(prefix, path)) {
      return path;
    }
    String start = prefix.endsWith(ANY_SEGMENT) ? prefix.substring(0, prefix.length() - 1) : prefix;
    return start.endsWith("/") ? start + path.substring(1) : start + path;
  }

  private static boolean isWildcardOf(String prefix, String path) {
    boolean wild = prefix.indexOf('*') >= 0 || prefix.indexOf('?') >= 0;
    if (!wild || prefix.equals(path)) {
      return false;
    }
    PathTemplate template = PathTemplate.of(prefix);
    return template.variables().isEmpty() && template.matches(path);
  }

  /** Returns what is known of paths before the application starts: defaults of placeholders. */
  static List<String> known(List<String> paths) {
    List<String> known = new ArrayList<>(paths.size());
    for (String path : paths) {
      known.add(known(path));
    }
    return known;
  }

  /** A placeholder without a default stays as it is, and so does an expression. */
  private static String known(String path) {
    StringBuilder known = new StringBuilder(path.length());
    int done = 0;
    for (int i = path.indexOf('{') - 1; i >= -1; i = path.indexOf('{', i + 2) - 1) {
      int close = PathTemplate.closing(path, i + 1);
      if (close < 0) {
        break;
      }
      if (i >= done && path.charAt(i) == '$') {
        int colon = colon(path, i + 2, close);
        known.append(path, done, colon < 0 ? close + 1 : i);
        known.append(colon < 0 ? "" : known(path.substring(colon + 1, close)));
        done = close + 1;
      }
      i = close - 1;
    }
    return known.append(path, done, path.length()).toString();
  }

  /** Returns where the default begins; a key may have placeholders of its own. */
  private static int colon(String path, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = path.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ':' && depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
