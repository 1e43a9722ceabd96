package dev.responds.contract.model;

/** How near to the endpoint something is declared, nearest first. */
public enum Scope {
  /** On the method, or on the one that it overrides. */
  METHOD,
  /** On an annotation type that the method carries. */
  BUNDLE,
  /** On the class, an enclosing class, or an annotation type that one of them carries. */
  TYPE,
  /** On the package. */
  PACKAGE
}
