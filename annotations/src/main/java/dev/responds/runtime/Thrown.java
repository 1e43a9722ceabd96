package dev.responds.runtime;

import dev.responds.http.Challenge;
import dev.responds.http.Problem;
import dev.responds.internal.FieldSyntax;
import dev.responds.internal.Nullable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** What exceptions that make their own answer have for it, as generated code asks for it. */
public final class Thrown {

  private Thrown() {}

  /**
   * The message of an exception as the detail of its problem (RFC 9457 §3.1.4).
   *
   * @param thrown the exception
   * @return adds the message to a problem, if there is one
   */
  public static UnaryOperator<Problem> message(Throwable thrown) {
    @Nullable String message = thrown.getMessage();
    return problem -> message == null ? problem : problem.detail(message);
  }

  /**
   * The challenges of an exception (RFC 9110 §11.6.1).
   *
   * @param field the field name, for the exception
   * @param challenges in the order of preference
   * @return the field value
   * @throws IllegalArgumentException if there is none
   */
  public static String challenges(String field, Collection<Challenge> challenges) {
    StringJoiner list = new StringJoiner(", ");
    for (Challenge challenge : Objects.requireNonNull(challenges, field)) {
      list.add(Objects.requireNonNull(challenge, field).toString());
    }
    return filled(field, list);
  }

  /**
   * A comma-separated list (RFC 9110 §5.6.1) that an exception has.
   *
   * @param field the field name, for the exception
   * @param members the members
   * @return the field value
   * @throws IllegalArgumentException if there is none, or one is empty or has a comma, a quotation
   *     mark or a character that a header field cannot carry
   */
  public static String members(String field, Collection<String> members) {
    StringJoiner list = new StringJoiner(", ");
    for (String member : Objects.requireNonNull(members, field)) {
      list.add(FieldSyntax.member("member of " + field, member));
    }
    return filled(field, list);
  }

  /**
   * The names of request methods that an exception has in a type of its framework.
   *
   * @param methods whose texts are their names
   * @return the names
   */
  public static Set<String> methods(Collection<?> methods) {
    Set<String> names = new LinkedHashSet<>();
    for (Object method : Objects.requireNonNull(methods, "Allow")) {
      names.add(Objects.requireNonNull(method, "Allow").toString());
    }
    return names;
  }

  private static String filled(String field, StringJoiner list) {
    if (list.length() == 0) {
      throw new IllegalArgumentException(field + " has no member");
    }
    return list.toString();
  }
}
