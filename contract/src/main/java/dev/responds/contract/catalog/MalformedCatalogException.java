package dev.responds.contract.catalog;

import java.io.Serial;

/** A catalogue is not what its format says. */
public final class MalformedCatalogException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** Says what is wrong. */
  public MalformedCatalogException(String message) {
    super(message);
  }
}
