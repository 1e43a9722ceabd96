package dev.responds.sample.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A salted PBKDF2 hash, stored as {@code iterations:salt:hash}. */
final class PasswordHash {

  private static final HexFormat HEX = HexFormat.of();

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /** Returns a hash that takes as long as any other, and that no password has. */
  static PasswordHash nobody() {
    return new PasswordHash(20_000, new byte[16], new byte[32]);
  }

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
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has PBKDF2", e);
    }
  }
}
