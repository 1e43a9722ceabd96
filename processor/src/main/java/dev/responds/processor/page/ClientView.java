package dev.responds.processor.page;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Handler;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Traits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An API as its clients may know it: what is for the team is taken away before anything is
 * arranged, so that no part of the page can tell it by mistake.
 */
final class ClientView {

  private ClientView() {}

  /** Returns the API without findings, and with what clients may know of its endpoints. */
  static ApiIndex of(ApiIndex api) {
    List<Endpoint> known = new ArrayList<>();
    for (Endpoint endpoint : api.endpoints().endpoints()) {
      if (!endpoint.documentation().hidden()) {
        known.add(of(endpoint.isDeclared() ? endpoint : endpoint.withFound()));
      }
    }
    return new ApiIndex(api.title(), known, List.of(), api.registry());
  }

  private static Endpoint of(Endpoint endpoint) {
    List<DeclaredResponse> responses = new ArrayList<>();
    for (DeclaredResponse response : endpoint.responses()) {
      responses.add(of(response));
    }
    Traits traits = endpoint.traits();
    return new Endpoint(
        of(endpoint.handler(), GroupNames.of(endpoint)),
        endpoint.routing(),
        endpoint.parameters(),
        endpoint.outcome(),
        List.of(),
        new Traits(
            traits.access(),
            traits.ranged(),
            traits.rateLimited(),
            traits.deprecated(),
            Optional.empty(),
            Set.of()),
        responses,
        of(endpoint.policy()),
        List.of(),
        endpoint.documentation(),
        Proof.NONE);
  }

  /** The name of the endpoint is part of its address where several answer one request. */
  private static Handler of(Handler handler, String group) {
    return new Handler(
        "",
        JavaType.of("", group),
        handler.method(),
        handler.name(),
        handler.framework(),
        handler.open(),
        handler.abstractMethod(),
        false,
        Source.method("", handler.method(), handler.source().ordinal()),
        "");
  }

  private static DeclaredResponse of(DeclaredResponse response) {
    return new DeclaredResponse(
        response.status(),
        response.when(),
        response.body(),
        response.mediaType(),
        response.problem(),
        response.headers(),
        List.of(),
        response.sender(),
        response.scope(),
        Source.NOWHERE,
        Optional.empty(),
        response.notation());
  }

  /** A challenge goes out with each response; all else is between the members of the team. */
  private static Policy of(Policy policy) {
    return new Policy(
        Collections.emptySortedSet(),
        Collections.emptySortedSet(),
        Body.UNKNOWN,
        policy.problemBase(),
        policy.challenge(),
        Map.of(),
        List.of(),
        Severity.ADVICE,
        policy.role());
  }
}
