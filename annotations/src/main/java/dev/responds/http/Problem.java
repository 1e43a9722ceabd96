package dev.responds.http;

import dev.responds.internal.Nullable;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Problem details (RFC 9457): what went wrong, for people and programs. The builder fills in the
 * {@code status} member, so that it never differs from the status of the response (RFC 9457
 * §3.1.2).
 *
 * <pre>{@code
 * conflict().problem(p -> p.title("Duplicate order").with("number", draft.number()))
 * }</pre>
 */
public final class Problem {

  private static final Set<String> STANDARD_MEMBERS =
      Set.of("type", "title", "status", "detail", "instance");

  private final int status;
  private @Nullable Extension first;
  private @Nullable Extension last;
  private @Nullable URI type;
  private @Nullable String title;
  private @Nullable String detail;
  private @Nullable URI instance;

  private Problem(int status) {
    this.status = status;
  }

  /**
   * Problem details without any member but the status.
   *
   * @param status the status code of the response that carries them
   * @return the problem
   */
  public static Problem of(int status) {
    return new Problem(status);
  }

  /**
   * Sets what kind of problem this is. Clients act on it (RFC 9457 §3.1.1).
   *
   * @param type identifies the kind, {@code about:blank} when nothing is known beyond the status
   * @return this problem
   */
  public Problem type(URI type) {
    this.type = Objects.requireNonNull(type, "type");
    return this;
  }

  /**
   * Sets a summary of the kind of problem, the same each time it occurs (RFC 9457 §3.1.3).
   *
   * @param title one short sentence
   * @return this problem
   */
  public Problem title(String title) {
    this.title = Objects.requireNonNull(title, "title");
    return this;
  }

  /**
   * Sets an explanation of this one occurrence that helps the client to mend it (RFC 9457 §3.1.4).
   *
   * @param detail one or two sentences
   * @return this problem
   */
  public Problem detail(String detail) {
    this.detail = Objects.requireNonNull(detail, "detail");
    return this;
  }

  /**
   * Sets what identifies this one occurrence (RFC 9457 §3.1.5).
   *
   * @param instance a URI reference
   * @return this problem
   */
  public Problem instance(URI instance) {
    this.instance = Objects.requireNonNull(instance, "instance");
    return this;
  }

  /**
   * Adds an extension member (RFC 9457 §3.2).
   *
   * @param name the member's name
   * @param value any value that the framework can write
   * @return this problem
   * @throws IllegalArgumentException if {@code name} is one of the five standard members
   */
  public Problem with(String name, Object value) {
    if (STANDARD_MEMBERS.contains(Objects.requireNonNull(name, "name"))) {
      throw new IllegalArgumentException("problem member " + name + " has a method of its own");
    }
    Objects.requireNonNull(value, name);
    last = last == null ? new Extension(name, value) : last.then(name, value);
    first = first == null ? last : first;
    return this;
  }

  /**
   * The status of the response that carries this problem.
   *
   * @return the status code
   */
  public int status() {
    return status;
  }

  /**
   * The kind of problem.
   *
   * @return the type, empty for {@code about:blank}
   */
  public Optional<URI> type() {
    return Optional.ofNullable(type);
  }

  /**
   * The summary.
   *
   * @return the title, if set
   */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /**
   * The explanation of this occurrence.
   *
   * @return the detail, if set
   */
  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }

  /**
   * What identifies this occurrence.
   *
   * @return the instance, if set
   */
  public Optional<URI> instance() {
    return Optional.ofNullable(instance);
  }

  /**
   * The extension members, in the order they were added.
   *
   * @return a copy, which may be changed
   */
  public Map<String, Object> extensions() {
    return Extension.map(first);
  }

  @Override
  public String toString() {
    return "Problem " + status + (title == null ? "" : " " + title);
  }
}
