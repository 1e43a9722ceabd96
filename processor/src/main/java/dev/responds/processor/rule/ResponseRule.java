package dev.responds.processor.rule;

import dev.responds.processor.http.Citation;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A rule that looks at one declared response after the other. */
abstract class ResponseRule extends NamedRule {

  ResponseRule(String id, Level level, Citation citation, StatusRegistry registry) {
    super(id, level, citation, registry);
  }

  @Override
  public final void check(Endpoint endpoint, Consumer<Finding> findings) {
    for (DeclaredResponse response : endpoint.responses()) {
      look(new Exchange(endpoint, response, registry().interpret(response.status())))
          .ifPresent(findings);
    }
  }

  /** Returns what is wrong with this response. */
  abstract Optional<Finding> look(Exchange exchange);

  final Finding finding(Source source, List<String> arguments) {
    return finding("", level(), source, arguments);
  }

  final Finding finding(String variant, Level weight, Source source, List<String> arguments) {
    return finding(variant, weight, citation(), source, arguments);
  }
}
