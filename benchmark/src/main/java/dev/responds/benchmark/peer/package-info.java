/** The processors that are compared, and the same API as each of them wants it. */
package dev.responds.benchmark.peer;
