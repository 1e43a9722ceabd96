package dev.responds.processor.reference.view;

import java.util.List;

/**
 * Endpoints that send a status for the same reason.
 *
 * @param when the reason, in the words of the code; may be empty
 * @param sender who sends it, in the style sheet's terms
 * @param mark the sign of the sender
 * @param sentBy who sends it, in words
 * @param endpoints the endpoints
 */
public record Use(
    String when, String sender, String mark, String sentBy, List<EndpointLink> endpoints) {}
