package dev.responds.processor.flow.handler;

import java.util.List;

/** What a framework makes of code: which methods are endpoints, and what comes of them. */
public interface FrameworkFlow {

  /** Returns the endpoints of the module. */
  List<EndpointMethod> endpoints();

  /** Finds out what an endpoint sends. */
  Findings follow(EndpointMethod endpoint);
}
