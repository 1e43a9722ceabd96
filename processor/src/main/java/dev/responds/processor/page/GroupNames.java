package dev.responds.processor.page;

import dev.responds.contract.model.Documentation;
import dev.responds.contract.model.Endpoint;
import java.util.List;
import java.util.Locale;

/**
 * What clients call a group of endpoints: as its tag says, or else by the words of its class,
 * without those that tell what kind of class it is: {@code OrderHistoryController} has the
 * endpoints of {@code Order history}.
 */
final class GroupNames {

  private static final List<String> KINDS =
      List.of("Controller", "Resource", "Endpoints", "Endpoint", "Rest", "Api", "Impl");

  private GroupNames() {}

  static String of(Endpoint endpoint) {
    List<Documentation.Tag> tags = endpoint.documentation().tags();
    if (!tags.isEmpty() && !tags.get(0).name().isBlank()) {
      return tags.get(0).name();
    }
    List<String> names = endpoint.handler().controller().names();
    return words(names.get(names.size() - 1));
  }

  /** Returns the words of a name; a name that is nothing but kinds stays whole. */
  static String words(String name) {
    String bare = bare(name);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean begins = Character.isUpperCase(c) && i > 0;
      if (begins && (!Character.isUpperCase(bare.charAt(i - 1)) || endsAcronym(bare, i))) {
        words.append(' ');
      }
      words.append(begins && !isAcronym(bare, i) ? String.valueOf(c).toLowerCase(Locale.ROOT) : c);
    }
    return words.toString();
  }

  private static String bare(String name) {
    for (String kind : KINDS) {
      if (name.endsWith(kind) && name.length() > kind.length()) {
        return bare(name.substring(0, name.length() - kind.length()));
      }
    }
    return name;
  }

  private static boolean endsAcronym(String name, int at) {
    return at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
  }

  private static boolean isAcronym(String name, int at) {
    boolean before = Character.isUpperCase(name.charAt(at - 1));
    boolean after = at + 1 < name.length() && Character.isUpperCase(name.charAt(at + 1));
    return after || (before && !endsAcronym(name, at));
  }
}
