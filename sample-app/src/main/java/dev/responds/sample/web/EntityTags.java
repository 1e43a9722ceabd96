package dev.responds.sample.web;

import java.util.List;
import org.springframework.http.ETag;

/** Evaluates the conditions that a request puts on an entity tag (RFC 9110 §13.1). */
public final class EntityTags {

  private EntityTags() {}

  /** Returns whether {@code If-None-Match} names the tag, so that the client's copy is current. */
  public static boolean known(String ifNoneMatch, String tag) {
    return matches(ifNoneMatch, tag, false);
  }

  /** Returns whether {@code If-Match} names the tag, so that the client knows what it changes. */
  public static boolean expected(String ifMatch, String tag) {
    return matches(ifMatch, tag, true);
  }

  private static boolean matches(String condition, String tag, boolean strong) {
    ETag current = ETag.create(tag);
    List<ETag> named = ETag.parse(condition);
    return named.stream().anyMatch(each -> each.isWildcard() || each.compare(current, strong));
  }
}
