package dev.responds.processor.model;

import java.util.Locale;

/** How generated types are named. Readers recognise them by name before they exist. */
public final class ResponseNames {

  private ResponseNames() {}

  /**
   * Returns the simple name of the generated class of a controller: {@code Outer_InnerResponses}.
   */
  public static String builders(JavaType controller) {
    return String.join("_", controller.names()) + "Responses";
  }

  /**
   * Returns the simple name of the response type of an endpoint: {@code Create} for {@code create}.
   */
  public static String responseType(String endpoint) {
    return endpoint.substring(0, 1).toUpperCase(Locale.ROOT) + endpoint.substring(1);
  }
}
