/** Sends replies by the JDK's own HTTP server, the module {@code jdk.httpserver}. */
package dev.responds.reply.httpserver;
