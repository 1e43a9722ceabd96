/**
 * What an API says: endpoints and the responses they declare, as immutable records that know
 * nothing of the compiler.
 */
@NullMarked
package dev.responds.contract.model;

import org.jspecify.annotations.NullMarked;
