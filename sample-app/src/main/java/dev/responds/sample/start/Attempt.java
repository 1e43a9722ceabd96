package dev.responds.sample.start;

/**
 * A way to see one status.
 *
 * @param status the status code
 * @param reason why it is sent
 * @param request the arguments of curl
 */
record Attempt(int status, String reason, String request) {}
