package dev.responds.contract.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people write them in annotations. */
public final class Decimals {

  /** Numbers with more digits, or more zeros, are not meant by anybody. */
  private static final int DIGITS = 64;

  private Decimals() {}

  /** Returns the number, if the text is one that somebody may mean. */
  public static Optional<BigDecimal> parse(String text) {
    if (text.length() > DIGITS) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) > DIGITS ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
