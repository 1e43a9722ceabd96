package dev.responds.processor.page.view;

import dev.responds.contract.catalog.EndpointLink;
import java.util.List;

/**
 * One endpoint with everything it says.
 *
 * @param link the endpoint
 * @param hidden whether clients are not to know of it
 * @param conditions what its mapping asks of requests beyond method, path and version
 * @param java the name of the Java method; empty for clients
 * @param remark what is special about its declarations, or empty
 * @param description what is said of it to those who call it
 * @param request what a request needs
 * @param responses its own responses: successes first, then where a client goes on, then what goes
 *     wrong, each in the order in which a server decides
 * @param shared those that it shares with its neighbours, in that order
 * @param unseen which of these no test has seen, in words; empty if there is none
 * @param found what its code sends and nobody declares
 * @param findings what the rules found here
 */
public record EndpointSection(
    EndpointLink link,
    boolean hidden,
    List<String> conditions,
    String java,
    String remark,
    Description description,
    RequestSection request,
    List<Response> responses,
    List<AroundLink> shared,
    String unseen,
    List<Found> found,
    List<FindingLine> findings) {}
