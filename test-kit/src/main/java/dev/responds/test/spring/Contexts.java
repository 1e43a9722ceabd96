package dev.responds.test.spring;

import org.springframework.context.ApplicationContext;
import org.springframework.util.ObjectUtils;

/** What tells application contexts apart; their ids are often the same. */
final class Contexts {

  private Contexts() {}

  static String name(ApplicationContext context) {
    return ObjectUtils.identityToString(context);
  }
}
