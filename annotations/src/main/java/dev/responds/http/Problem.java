package dev.responds.http;

import dev.responds.internal.Nullable;
import dev.responds.internal.Printable;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Problem details: what went wrong, for people and programs (RFC 9457). Immutable: each method that
 * adds a member returns a copy. The builder fills in the {@code status} member, so that it never
 * differs from the status of the response (RFC 9457 §3.1.2).
 *
 * <pre>{@code
 * conflict().problem(p -> p.title("Duplicate order").with("number", draft.number()))
 * }</pre>
 */
public final class Problem {

  private static final Set<String> STANDARD_MEMBERS =
      Set.of("type", "title", "status", "detail", "instance");

  private final int status;
  private final @Nullable URI type;
  private final @Nullable String title;
  private final @Nullable String detail;
  private final @Nullable URI instance;
  private final @Nullable Extension extension;

  private Problem(
      int status,
      @Nullable URI type,
      @Nullable String title,
      @Nullable String detail,
      @Nullable URI instance,
      @Nullable Extension extension) {
    this.status = status;
    this.type = type;
    this.title = title;
    this.detail = detail;
    this.instance = instance;
    this.extension = extension;
  }

  /**
   * Returns problem details without any member but the status.
   *
   * @param status the status code of the response that carries them
   * @return the problem
   */
  public static Problem of(int status) {
    return new Problem(status, null, null, null, null, null);
  }

  /**
   * Returns this problem with a problem type, which clients act on (RFC 9457 §3.1.1).
   *
   * @param type identifies the kind of problem, {@code about:blank} when nothing is known beyond
   *     the status
   * @return a copy
   */
  public Problem type(URI type) {
    Objects.requireNonNull(type, "type");
    return new Problem(status, type, title, detail, instance, extension);
  }

  /**
   * Returns this problem with a summary of its type, the same each time it occurs (RFC 9457
   * §3.1.3).
   *
   * @param title one short sentence
   * @return a copy
   */
  public Problem title(String title) {
    Objects.requireNonNull(title, "title");
    return new Problem(status, type, title, detail, instance, extension);
  }

  /**
   * Returns this problem with an explanation of this one occurrence, which helps the client to mend
   * it (RFC 9457 §3.1.4).
   *
   * @param detail one or two sentences
   * @return a copy
   */
  public Problem detail(String detail) {
    Objects.requireNonNull(detail, "detail");
    return new Problem(status, type, title, detail, instance, extension);
  }

  /**
   * Returns this problem with what identifies this one occurrence (RFC 9457 §3.1.5).
   *
   * @param instance a URI reference
   * @return a copy
   */
  public Problem instance(URI instance) {
    Objects.requireNonNull(instance, "instance");
    return new Problem(status, type, title, detail, instance, extension);
  }

  /**
   * Returns this problem with one more extension member (RFC 9457 §3.2). A member of that name
   * which is there already gets the new value.
   *
   * @param name the member's name
   * @param value any value that the framework can write
   * @return a copy
   * @throws IllegalArgumentException if {@code name} is one of the five standard members
   */
  public Problem with(String name, Object value) {
    if (STANDARD_MEMBERS.contains(Objects.requireNonNull(name, "name"))) {
      throw new IllegalArgumentException("problem member " + name + " has a method of its own");
    }
    Extension added =
        new Extension(name, Objects.requireNonNull(value, () -> Printable.text(name)), extension);
    return new Problem(status, type, title, detail, instance, added);
  }

  /**
   * Returns the status of the response that carries this problem.
   *
   * @return the status code
   */
  public int status() {
    return status;
  }

  /**
   * Returns the problem type.
   *
   * @return the type, empty for {@code about:blank}
   */
  public Optional<URI> type() {
    return Optional.ofNullable(type);
  }

  /**
   * Returns the summary of the problem type.
   *
   * @return the title, if set
   */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /**
   * Returns the explanation of this occurrence.
   *
   * @return the detail, if set
   */
  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }

  /**
   * Returns what identifies this occurrence.
   *
   * @return the instance, if set
   */
  public Optional<URI> instance() {
    return Optional.ofNullable(instance);
  }

  /**
   * Returns the extension members, in the order they were added.
   *
   * @return a map of the caller's own, which may be changed
   */
  public Map<String, Object> extensions() {
    return Extension.map(extension);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Problem that
        && status == that.status
        && Objects.equals(type, that.type)
        && Objects.equals(title, that.title)
        && Objects.equals(detail, that.detail)
        && Objects.equals(instance, that.instance)
        && extensions().equals(that.extensions());
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, type, title, detail, instance, extensions());
  }

  /** Returns the status and the title, for logs: other members may hold what nobody should read. */
  @Override
  public String toString() {
    return "Problem " + status + (title == null ? "" : " " + title);
  }
}
