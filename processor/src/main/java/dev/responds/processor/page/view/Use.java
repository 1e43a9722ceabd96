package dev.responds.processor.page.view;

/**
 * Endpoints that send a status for the same reason.
 *
 * @param when the reason, in the words of the code; may be empty
 * @param mark the sign of the sender
 * @param sentBy who sends it, in words; empty for the endpoint itself
 * @param places the endpoints, if they are few
 * @param count how many they are, in words, if they are many; else empty
 */
public record Use(String when, String mark, String sentBy, Places places, String count) {}
