package dev.responds.processor.page;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.openapi.Info;
import java.util.Optional;

/**
 * What the page tells of an API beyond its endpoints.
 *
 * @param info what documents say of the API as a whole
 * @param date the day that the page is of; empty if nobody says
 * @param document the OpenAPI document, which tells requests, header fields and content
 * @param address where a reader of the page finds that document; empty if it is not published
 */
public record About(Info info, String date, Optional<JsonObject> document, String address) {

  /** Nothing more is known. */
  public static final About NOTHING = new About(Info.titled(""), "", Optional.empty(), "");
}
