/**
 * What a compile leaves for the next one, so that it need not find out again what nobody has
 * changed: what its sources show, what its class files are, and what came of that.
 */
package dev.responds.processor.kept;
