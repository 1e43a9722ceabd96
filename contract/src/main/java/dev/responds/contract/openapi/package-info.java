/** Describes an API in the formats of the OpenAPI initiative. */
@NullMarked
package dev.responds.contract.openapi;

import org.jspecify.annotations.NullMarked;
