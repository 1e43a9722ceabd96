/** Writes the files for machines. */
@NullMarked
package dev.responds.contract.json;

import org.jspecify.annotations.NullMarked;
