package dev.responds.processor.kept;

import dev.responds.contract.catalog.Catalog;
import dev.responds.contract.model.Proof;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was found in code, as far as it is published: without lines of sources. */
final class ProofDigests {

  private ProofDigests() {}

  /**
   * Returns the digests of proofs by the internal names of top-level types.
   *
   * @param found proofs by the signatures of methods
   */
  static NavigableMap<String, String> of(Map<String, Proof> found) {
    NavigableMap<String, Digest> digests = new TreeMap<>();
    for (Map.Entry<String, Proof> entry : new TreeMap<>(found).entrySet()) {
      digests
          .computeIfAbsent(type(entry.getKey()), none -> new Digest())
          .add(entry.getKey())
          .add(Catalog.text(entry.getValue()));
    }
    NavigableMap<String, String> texts = new TreeMap<>();
    digests.forEach((type, digest) -> texts.put(type, digest.toString()));
    return texts;
  }

  private static String type(String signature) {
    int method = signature.lastIndexOf('.', signature.indexOf('('));
    return outermost(signature.substring(0, method).replace('.', '/'));
  }

  static String outermost(String type) {
    int sign = type.indexOf('$', type.lastIndexOf('/') + 2);
    return sign < 0 ? type : type.substring(0, sign);
  }
}
