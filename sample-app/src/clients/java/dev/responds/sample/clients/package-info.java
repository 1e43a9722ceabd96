/** Clients that generators make of the sample's OpenAPI document. */
@NullMarked
package dev.responds.sample.clients;

import org.jspecify.annotations.NullMarked;
