/** Drives the started service over a socket. */
@NullMarked
package dev.responds.sample;

import org.jspecify.annotations.NullMarked;
