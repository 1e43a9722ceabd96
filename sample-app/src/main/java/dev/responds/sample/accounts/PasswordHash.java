package dev.responds.sample.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A salted PBKDF2 hash, stored as {@code iterations:salt:hash}. */
record PasswordHash(int iterations, byte[] salt, byte[] hash) {

  private static final HexFormat HEX = HexFormat.of();

  /** Reads what the database has stored. */
  static PasswordHash parse(String stored) {
    List<String> parts = List.of(stored.split(":", -1));
    return new PasswordHash(
        Integer.parseInt(parts.get(0)), HEX.parseHex(parts.get(1)), HEX.parseHex(parts.get(2)));
  }

  /** Returns whether this is the hash of the password; how long it takes tells nothing. */
  boolean matches(String password) {
    return MessageDigest.isEqual(hash, derive(password));
  }

  private byte[] derive(String password) {
    PBEKeySpec spec =
        new PBEKeySpec(password.toCharArray(), salt, iterations, hash.length * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(spec)
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has PBKDF2", e);
    }
  }
}
