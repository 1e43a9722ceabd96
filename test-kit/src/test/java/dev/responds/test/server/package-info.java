/** Clients by frameworks: whoever calls, and whoever answers, the response counts for the test. */
@NullMarked
package dev.responds.test.server;

import org.jspecify.annotations.NullMarked;
