package dev.responds.processor.read.framework;

import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Source;
import javax.lang.model.element.TypeElement;

/**
 * What declarations are read for: the endpoint as far as it matters to them.
 *
 * @param controller the class that answers
 * @param framework which framework calls it
 * @param policy the team's rules that hold
 * @param packageName where generated code will be
 * @param here the place of the endpoint, for what comes from class files
 */
public record EndpointContext(
    TypeElement controller,
    FrameworkReader framework,
    Policy policy,
    String packageName,
    Source here) {}
