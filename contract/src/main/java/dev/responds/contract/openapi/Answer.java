package dev.responds.contract.openapi;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.PathTemplate;

/**
 * An endpoint that answers an operation.
 *
 * @param endpoint the endpoint
 * @param path the template by which it does, with the names that it gives to the variables
 */
record Answer(Endpoint endpoint, PathTemplate path) {}
