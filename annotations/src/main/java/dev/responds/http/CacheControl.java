package dev.responds.http;

import dev.responds.internal.FieldSyntax;
import dev.responds.internal.FieldText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The directives for caches, which say how they may keep and reuse a response: the value of {@code
 * Cache-Control} (RFC 9111 §5.2.2).
 *
 * <pre>{@code
 * CacheControl.noStore()                                    // no-store
 * CacheControl.maxAge(Duration.ofHours(1)).cachePrivate()   // max-age=3600, private
 * CacheControl.maxAge(Duration.ofDays(365)).immutable()     // max-age=31536000, immutable
 * }</pre>
 *
 * <p>Durations are written in whole seconds, rounded down, so that nothing stays fresh for too
 * long; what is longer than 2147483647 seconds is cut to that, as caches do (RFC 9111 §1.2.2).
 *
 * <p>Each method refuses a directive that is there already or contradicts one that is: {@code
 * no-store} goes with no time to be fresh or stale, {@code private} neither with {@code public} nor
 * with {@code s-maxage}, {@code no-cache} and {@code must-revalidate} with nothing that lets a
 * cache answer without asking.
 */
public final class CacheControl {

  private static final Set<String> TIMED =
      Set.of("max-age", "s-maxage", "stale-if-error", "stale-while-revalidate");

  /** Pairs that say the opposite of each other. */
  private static final List<Set<String>> CONTRADICTIONS =
      List.of(
          Set.of("no-store", "max-age"),
          Set.of("no-store", "s-maxage"),
          Set.of("no-store", "public"),
          Set.of("no-store", "immutable"),
          Set.of("no-store", "stale-while-revalidate"),
          Set.of("no-store", "stale-if-error"),
          Set.of("private", "public"),
          Set.of("private", "s-maxage"),
          Set.of("no-cache", "immutable"),
          Set.of("no-cache", "stale-while-revalidate"),
          Set.of("no-cache", "stale-if-error"),
          Set.of("must-revalidate", "stale-while-revalidate"),
          Set.of("must-revalidate", "stale-if-error"));

  /**
   * One directive.
   *
   * @param name its name
   * @param text its name and argument
   * @param narrow whether it is about the named header fields alone
   */
  private record Directive(String name, String text, boolean narrow) {

    boolean contradicts(Directive other) {
      return !narrow && !other.narrow && CONTRADICTIONS.contains(Set.of(name, other.name));
    }
  }

  private static final CacheControl NONE = new CacheControl(List.of(), "");
  private static final CacheControl NO_STORE = of("no-store");
  private static final CacheControl NO_CACHE = of("no-cache");

  private final List<Directive> directives;
  private final String value;

  private CacheControl(List<Directive> directives, String value) {
    this.directives = directives;
    this.value = value;
  }

  /**
   * Returns any directive without an argument, as {@code "private"} or one that a cache has made
   * up.
   *
   * @param name the directive
   * @return the directive alone
   * @throws IllegalArgumentException if {@code name} is not a token, or a directive that has a
   *     duration
   */
  public static CacheControl of(String name) {
    return NONE.with(name);
  }

  /**
   * Returns the directive that no cache keeps the response (RFC 9111 §5.2.2.5).
   *
   * @return the directive alone
   */
  public static CacheControl noStore() {
    return NO_STORE;
  }

  /**
   * Returns the directive that caches keep the response, and ask before each reuse whether it is
   * still current (RFC 9111 §5.2.2.4).
   *
   * @return the directive alone
   */
  public static CacheControl noCache() {
    return NO_CACHE;
  }

  /**
   * Returns the directive that the response is fresh for that long (RFC 9111 §5.2.2.1).
   *
   * @param age not negative, in whole seconds
   * @return the directive alone
   * @throws IllegalArgumentException if {@code age} is negative
   */
  public static CacheControl maxAge(Duration age) {
    return NONE.timed("max-age", age);
  }

  /**
   * Adds that caches which do not understand the status of the response do not keep it, whatever
   * else is said (RFC 9111 §5.2.2.3). Comes with the {@code no-store} that older caches need.
   *
   * @return these directives and that one
   */
  public CacheControl mustUnderstand() {
    boolean there = directives.stream().anyMatch(directive -> directive.name.equals("no-store"));
    String text = there ? "must-understand" : "must-understand, no-store";
    return and(new Directive("must-understand", text, false));
  }

  /**
   * Adds that any cache may keep the response, even if the request was authenticated (RFC 9111
   * §5.2.2.9).
   *
   * @return these directives and that one
   * @throws IllegalArgumentException if it contradicts them
   */
  public CacheControl cachePublic() {
    return with("public");
  }

  /**
   * Adds that caches which serve one user alone may keep the response, as that of a browser does
   * (RFC 9111 §5.2.2.7).
   *
   * @return these directives and that one
   * @throws IllegalArgumentException if it contradicts them
   */
  public CacheControl cachePrivate() {
    return with("private");
  }

  /**
   * Adds that shared caches keep the response without those header fields (RFC 9111 §5.2.2.7).
   *
   * @param field a field name
   * @param more further field names
   * @return these directives and that one
   * @throws IllegalArgumentException if a field name is not a token
   */
  public CacheControl cachePrivate(String field, String... more) {
    return narrow("private", field, more);
  }

  /**
   * Adds that caches send those header fields only after they have asked whether they are still
   * current (RFC 9111 §5.2.2.4).
   *
   * @param field a field name
   * @param more further field names
   * @return these directives and that one
   * @throws IllegalArgumentException if a field name is not a token
   */
  public CacheControl noCache(String field, String... more) {
    return narrow("no-cache", field, more);
  }

  /**
   * Adds that nobody on the way changes the content (RFC 9111 §5.2.2.6).
   *
   * @return these directives and that one
   */
  public CacheControl noTransform() {
    return with("no-transform");
  }

  /**
   * Adds that the response, once stale, is not used without asking, even if the origin is out of
   * reach (RFC 9111 §5.2.2.2).
   *
   * @return these directives and that one
   * @throws IllegalArgumentException if it contradicts them
   */
  public CacheControl mustRevalidate() {
    return with("must-revalidate");
  }

  /**
   * Adds the same as {@link #mustRevalidate()}, for shared caches alone (RFC 9111 §5.2.2.8).
   *
   * @return these directives and that one
   */
  public CacheControl proxyRevalidate() {
    return with("proxy-revalidate");
  }

  /**
   * Adds that in shared caches the response is fresh for that long (RFC 9111 §5.2.2.10).
   *
   * @param age not negative, in whole seconds
   * @return these directives and that one
   * @throws IllegalArgumentException if {@code age} is negative, or it contradicts them
   */
  public CacheControl sMaxAge(Duration age) {
    return timed("s-maxage", age);
  }

  /**
   * Adds that the content does not change while it is fresh, so that even a reload need not ask
   * (RFC 8246 §2).
   *
   * @return these directives and that one
   * @throws IllegalArgumentException if it contradicts them
   */
  public CacheControl immutable() {
    return with("immutable");
  }

  /**
   * Adds that the response, once stale, may be used for that long while the cache asks in the
   * background (RFC 5861 §3).
   *
   * @param time not negative, in whole seconds
   * @return these directives and that one
   * @throws IllegalArgumentException if {@code time} is negative, or it contradicts them
   */
  public CacheControl staleWhileRevalidate(Duration time) {
    return timed("stale-while-revalidate", time);
  }

  /**
   * Adds that the response, once stale, may be used for that long if the origin answers with an
   * error (RFC 5861 §4).
   *
   * @param time not negative, in whole seconds
   * @return these directives and that one
   * @throws IllegalArgumentException if {@code time} is negative, or it contradicts them
   */
  public CacheControl staleIfError(Duration time) {
    return timed("stale-if-error", time);
  }

  /**
   * Adds any other directive without an argument (RFC 9111 §5.2.3).
   *
   * @param name the directive
   * @return these directives and that one
   * @throws IllegalArgumentException if {@code name} is not a token, is there already, contradicts
   *     what is there, or has a duration and so a method of its own
   */
  public CacheControl with(String name) {
    String key = key(name);
    return and(new Directive(key, key, false));
  }

  /**
   * Adds any other directive with an argument (RFC 9111 §5.2.3).
   *
   * @param name the directive
   * @param argument its argument, unquoted; put in quotes if it needs them
   * @return these directives and that one
   * @throws IllegalArgumentException if {@code name} is not a token, is there already or has a
   *     method of its own, or {@code argument} has characters that a header field cannot carry
   */
  public CacheControl with(String name, String argument) {
    String key = key(name);
    String text = key + "=" + FieldSyntax.tokenOrQuoted("Cache-Control " + key, argument);
    return and(new Directive(key, text, true));
  }

  private static String key(String name) {
    String key = FieldSyntax.token("directive of Cache-Control", name).toLowerCase(Locale.ROOT);
    if (TIMED.contains(key)) {
      throw new IllegalArgumentException("Cache-Control " + key + " has a method of its own");
    }
    return key;
  }

  private CacheControl timed(String name, Duration time) {
    String text = name + "=" + FieldText.freshSeconds("Cache-Control " + name, time);
    return and(new Directive(name, text, false));
  }

  private CacheControl narrow(String name, String field, String... more) {
    String what = "field name in Cache-Control " + name;
    String fields = FieldText.list(what, field, more, FieldSyntax::token);
    return and(new Directive(name, name + "=\"" + fields + '"', true));
  }

  private CacheControl and(Directive added) {
    for (Directive directive : directives) {
      if (directive.name.equals(added.name)) {
        throw new IllegalArgumentException("Cache-Control has " + added.name + " twice");
      }
      if (directive.contradicts(added)) {
        throw new IllegalArgumentException(
            "Cache-Control has " + directive.name + ", which contradicts " + added.name);
      }
    }
    List<Directive> all = new ArrayList<>(directives);
    all.add(added);
    return new CacheControl(all, value.isEmpty() ? added.text : value + ", " + added.text);
  }

  /** Returns the directives as they stand in the header field. */
  @Override
  public String toString() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CacheControl that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
