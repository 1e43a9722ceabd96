package dev.responds.contract.catalog;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Endpoint;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives endpoints the anchors by which clients find them again after any rebuild: request method
 * and path, as in {@code GET/orders/:id}. They need no encoding in an address (RFC 3986 §3.5).
 */
public final class Anchors {

  private final IdentityHashMap<Endpoint, String> requests = new IdentityHashMap<>();
  private final Map<String, Integer> answering = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();

  Anchors(Iterable<Endpoint> endpoints) {
    for (Endpoint endpoint : endpoints) {
      String request = request(endpoint);
      requests.put(endpoint, request);
      answering.put(request, answering.getOrDefault(request, 0) + 1);
    }
  }

  /**
   * Returns the anchor of an endpoint; where several answer one request, its name is part of it.
   */
  String of(Endpoint endpoint) {
    String request = Objects.requireNonNull(requests.get(endpoint));
    boolean alone = answering.getOrDefault(request, 0) < 2;
    String anchor = alone ? request : request + "~" + word(endpoint.handler().name());
    // Duplicate names are reported elsewhere; the page has to show both endpoints.
    int times = taken.getOrDefault(anchor, 0) + 1;
    taken.put(anchor, times);
    return times == 1 ? anchor : anchor + "~" + times;
  }

  /** Returns the anchor of a response. */
  public static String ofResponse(String endpoint, int status) {
    return endpoint + "=" + status;
  }

  /** Returns the anchor of a class. */
  static String ofController(String name) {
    return "in-" + word(name);
  }

  private static String request(Endpoint endpoint) {
    String path = path(endpoint.routing().paths().get(0));
    return methods(endpoint.routing().methods()) + (path.startsWith("/") ? path : "/" + path);
  }

  private static String methods(List<HttpMethod> methods) {
    return methods.isEmpty() ? "*" : word(joined(methods, ","), ",");
  }

  /** Returns the tokens of methods with this between. */
  static String joined(List<HttpMethod> methods, String between) {
    StringBuilder tokens = new StringBuilder(methods.get(0).token());
    for (int i = 1; i < methods.size(); i++) {
      tokens.append(between).append(methods.get(i).token());
    }
    return tokens.toString();
  }

  /** Turns {@code /orders/{id:[0-9]+}} into {@code /orders/:id}. */
  private static String path(String template) {
    StringBuilder path = new StringBuilder(template.length());
    int depth = 0;
    boolean pattern = false;
    for (int i = 0; i < template.length(); i += Character.charCount(template.codePointAt(i))) {
      int c = template.codePointAt(i);
      if (c == '{') {
        path.append(depth++ == 0 ? ":" : "");
        pattern = depth > 1;
      } else if (c == '}' && depth > 0) {
        pattern = --depth > 0;
      } else if (depth > 0 && (c == ':' || pattern)) {
        pattern = true;
      } else {
        path.appendCodePoint(c == '/' || isUsable(c) ? c : '_');
      }
    }
    return path.toString();
  }

  private static String word(String name) {
    return word(name, "");
  }

  private static String word(String name, String others) {
    StringBuilder word = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      word.appendCodePoint(isUsable(c) || others.indexOf(c) >= 0 ? c : '_');
    }
    return word.toString();
  }

  /** A Java identifier may hold control and direction marks. */
  private static boolean isUsable(int c) {
    if (c < 0x80 && Character.isLetterOrDigit(c)) {
      return true;
    }
    return (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c))
        || (c < 0x80 && "-.$*".indexOf(c) >= 0);
  }
}
