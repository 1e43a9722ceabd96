/**
 * Responses without a framework: {@link dev.responds.reply.Reply}, and what sends it with a server
 * that takes no more than status, header fields and bytes.
 */
package dev.responds.reply;
