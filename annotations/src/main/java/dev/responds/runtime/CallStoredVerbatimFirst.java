package dev.responds.runtime;

/**
 * What a validator leads to on the answer to a PUT of which nobody has said that the content was
 * stored without any change (RFC 9110 §9.3.4). There is none; its name is the compiler's message.
 */
public final class CallStoredVerbatimFirst {

  private CallStoredVerbatimFirst() {}

  static UnsupportedOperationException before(String field) {
    return new UnsupportedOperationException(
        field
            + " on the answer to a PUT says that the content was stored without any change: call"
            + " storedVerbatim() first, if it was (RFC 9110 section 9.3.4)");
  }
}
