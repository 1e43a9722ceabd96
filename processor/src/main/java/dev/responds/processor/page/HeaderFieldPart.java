package dev.responds.processor.page;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.CarriedFields;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.processor.page.view.HeaderFieldLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The header fields that a response always has, with the values that are known. */
final class HeaderFieldPart {

  private static final String CHALLENGE = "WWW-Authenticate";

  private final CarriedFields carried;

  HeaderFieldPart(StatusRegistry registry) {
    this.carried = new CarriedFields(registry);
  }

  List<String> names(Endpoint endpoint, DeclaredResponse response) {
    return carried.names(endpoint, response);
  }

  List<HeaderFieldLine> describe(Endpoint endpoint, DeclaredResponse response) {
    List<HeaderFieldLine> fields = new ArrayList<>();
    for (String name : names(endpoint, response)) {
      fields.add(
          new HeaderFieldLine(HeaderPart.anchor(name), name, value(name, endpoint, response)));
    }
    return fields;
  }

  /** Returns the value that a field always has there; empty if it is not known. */
  String value(String name, Endpoint endpoint, DeclaredResponse response) {
    if (response.fields().isEmpty() && !name.equals(CHALLENGE)) {
      return "";
    }
    Optional<String> own = response.value(name);
    return own.isEmpty() && name.equals(CHALLENGE)
        ? endpoint.policy().challenge().orElse("")
        : own.orElse("");
  }
}
