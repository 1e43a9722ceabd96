package dev.responds.sample.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Gives every HTML form a number of its own that only this account can send back, so that other
 * sites cannot submit it in the account's name.
 */
@Component
public final class FormTokens {

  private static final String HMAC = "HmacSHA256";
  private static final HexFormat HEX = HexFormat.of();

  private final SecureRandom random = new SecureRandom();

  /** Forms outlive no restart: whoever sends an older one is asked to look at it again. */
  private final byte[] key = bytes(32);

  /** Returns the token for one form that is shown to the account. */
  public String issue(Account account) {
    String number = HEX.formatHex(bytes(16));
    return number + "." + seal(account, number);
  }

  /** Returns the number of the form if the token was issued to the account. */
  public Optional<String> number(Account account, String token) {
    int dot = token.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String number = token.substring(0, dot);
    byte[] expected = seal(account, number).getBytes(UTF_8);
    return MessageDigest.isEqual(expected, token.substring(dot + 1).getBytes(UTF_8))
        ? Optional.of(number)
        : Optional.empty();
  }

  private String seal(Account account, String number) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return HEX.formatHex(mac.doFinal((account.username() + ":" + number).getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HMAC", e);
    }
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
