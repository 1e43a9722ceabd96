package dev.responds.http;

import dev.responds.internal.Characters;
import dev.responds.internal.FieldSyntax;
import dev.responds.internal.FieldText;
import dev.responds.internal.MediaRange;
import dev.responds.internal.PercentEncoding;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A link to another resource: one member of the {@code Link} field (RFC 8288 §3).
 *
 * <pre>{@code
 * Link.of(Location.of("/orders?after={cursor}", last), "next")   // </orders?after=c7>; rel="next"
 * Link.of(URI.create("/terms"), "help").title("AGB für Händler") // ...; title*=UTF-8''AGB%20f%C3%BCr%20...
 * }</pre>
 */
public final class Link {

  private static final Characters RELATION =
      Characters.range('a', 'z').and(Characters.DIGITS).and(".-");

  private static final Characters FIRST = Characters.range('a', 'z');

  private static final Set<String> OWN =
      Set.of("anchor", "hreflang", "media", "rel", "rev", "title", "type");

  private final String value;
  private final ParameterNames names;

  private Link(String value, ParameterNames names) {
    this.value = value;
    this.names = names;
  }

  /**
   * Returns a link with its relation types.
   *
   * @param target what the link points to, absolute or relative
   * @param relation a registered relation type as {@code "next"}, or an absolute URI of your own
   * @param more further relation types of the same link
   * @return the link
   * @throws IllegalArgumentException if a relation type is neither of both
   */
  public static Link of(URI target, String relation, String... more) {
    return to(FieldText.uri("Link", target), relation, more);
  }

  /**
   * Returns a link to what a URI template has expanded to, with its relation types.
   *
   * @param target what the link points to
   * @param relation a registered relation type as {@code "next"}, or an absolute URI of your own
   * @param more further relation types of the same link
   * @return the link
   * @throws IllegalArgumentException if a relation type is neither of both
   */
  public static Link of(Location target, String relation, String... more) {
    return to(Objects.requireNonNull(target, "Link").toString(), relation, more);
  }

  private static Link to(String target, String relation, String... more) {
    StringBuilder value = new StringBuilder().append('<').append(target).append(">; rel=\"");
    value.append(relation(relation));
    for (String other : Objects.requireNonNull(more, "relation type of Link")) {
      value.append(' ').append(relation(other));
    }
    return new Link(value.append('"').toString(), ParameterNames.NONE);
  }

  /** The characters of a URI exclude all that would end the quoted string. */
  private static String relation(String relation) {
    String what = "relation type of Link";
    FieldSyntax.notEmpty(what, relation);
    if (relation.indexOf(':') >= 0) {
      return absolute(what, FieldSyntax.only(PercentEncoding.URI, what, relation));
    }
    FieldSyntax.only(RELATION, what, relation);
    if (!FIRST.has(relation.charAt(0))) {
      throw new IllegalArgumentException(what + " begins with no small letter: " + relation);
    }
    return relation;
  }

  private static String absolute(String what, String relation) {
    try {
      if (new URI(relation).isAbsolute()) {
        return relation;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(what + " is no absolute URI: " + relation, e);
    }
    throw new IllegalArgumentException(what + " is no absolute URI: " + relation);
  }

  /**
   * Returns this link with a label for people (RFC 8288 §3.4.1). Outside ASCII, it is written as
   * {@code title*} in UTF-8 (RFC 8187).
   *
   * @param title a few words
   * @return this link with the title
   * @throws IllegalArgumentException if it has a title already, or {@code title} has a control
   *     character
   */
  public Link title(String title) {
    return attribute("title", FieldSyntax.notEmpty("title of Link", title));
  }

  /**
   * Returns this link with a hint at the media type of the target (RFC 8288 §3.4.1).
   *
   * @param mediaType as in {@code "application/pdf"}
   * @return this link with the hint
   * @throws IllegalArgumentException if it has one already, or {@code mediaType} is none
   */
  public Link type(String mediaType) {
    String what = "type of Link";
    return once("type", FieldSyntax.quoted(what, MediaRange.type(what, mediaType)));
  }

  /**
   * Returns this link with a hint at a language of the target (RFC 8288 §3.4.1); call it once for
   * each language.
   *
   * @param language a locale that has a language
   * @return this link with the hint
   * @throws IllegalArgumentException if {@code language} has none
   */
  public Link hreflang(Locale language) {
    String tag = FieldText.language("hreflang of Link", language);
    return new Link(value + "; hreflang=" + tag, names);
  }

  /**
   * Returns this link with the media or devices that the target is for (RFC 8288 §3.4.1).
   *
   * @param query a media query, as in {@code "print"}
   * @return this link with the hint
   * @throws IllegalArgumentException if it has one already, or {@code query} has characters that a
   *     header field cannot carry
   */
  public Link media(String query) {
    return once("media", FieldSyntax.quoted("media of Link", query));
  }

  /**
   * Returns this link with where it starts, if that is not the resource of the response (RFC 8288
   * §3.2).
   *
   * @param context absolute or relative
   * @return this link from there
   * @throws IllegalArgumentException if it has an anchor already
   */
  public Link anchor(URI context) {
    return once("anchor", '"' + FieldText.uri("anchor of Link", context) + '"');
  }

  /**
   * Returns this link with any other target attribute (RFC 8288 §3.4.2). Outside ASCII, it is
   * written as {@code name*} in UTF-8 (RFC 8187).
   *
   * @param name the attribute's token, without an asterisk
   * @param text its value, unquoted
   * @return this link with the attribute
   * @throws IllegalArgumentException if {@code name} is not a token, has a method of its own or is
   *     there already, or {@code text} has a control character
   */
  public Link with(String name, String text) {
    String key = FieldSyntax.token("attribute of Link", name).toLowerCase(Locale.ROOT);
    if (OWN.contains(key) || key.endsWith("*")) {
      throw new IllegalArgumentException("attribute " + name + " of Link is written by a method");
    }
    return attribute(key, Objects.requireNonNull(text, name + " of Link"));
  }

  private Link attribute(String name, String text) {
    String what = name + " of Link";
    return FieldSyntax.isQuotable(text)
        ? once(name, FieldSyntax.quoted(what, text))
        : and(name, name + "*=" + PercentEncoding.extendedValue(what, text));
  }

  private Link once(String name, String text) {
    return and(name, name + "=" + text);
  }

  private Link and(String name, String parameter) {
    return new Link(value + "; " + parameter, names.with("Link", name));
  }

  /** Returns the link as it stands in the header field. */
  @Override
  public String toString() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Link that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
