/** Small tools that any package may use. */
@NullMarked
package dev.responds.contract.util;

import org.jspecify.annotations.NullMarked;
