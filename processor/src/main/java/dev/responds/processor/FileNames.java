package dev.responds.processor;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.ResponseNames;
import java.nio.charset.StandardCharsets;

/**
 * Whether the class files of a builder have names that file systems take. One that is too long
 * would end the compile with an error about a file that nobody has written.
 */
final class FileNames {

  /** Bytes of a name, as almost all file systems have it. */
  private static final int LONGEST = 255;

  private FileNames() {}

  static boolean fit(Endpoint endpoint) {
    return longest(endpoint).getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }

  /** An endpoint that returns what is not there has an error of the compiler as well. */
  static Finding tooLong(Endpoint endpoint) {
    Arguments arguments =
        Arguments.of("class", ResponseNames.builders(endpoint.handler().controller()))
            .and("method", endpoint.handler().method())
            .and("longest", Integer.toString(LONGEST));
    return endpoint.outcome().carrier() == Carrier.GENERATED
        ? Finding.misuse("builder-name-too-long", endpoint.handler().source(), arguments)
        : Finding.warning("builder-name-too-long", endpoint.handler().source(), arguments);
  }

  /** The classes in a builder are named after the endpoint, and what they share has short names. */
  private static String longest(Endpoint endpoint) {
    return ResponseNames.builders(endpoint.handler().controller())
        + "$"
        + ResponseNames.responseType(endpoint.handler().name())
        + "Factory.class";
  }
}
