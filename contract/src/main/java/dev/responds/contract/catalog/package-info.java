/** How the parts of the model are written to the catalogue, and read from it again. */
@NullMarked
package dev.responds.contract.catalog;

import org.jspecify.annotations.NullMarked;
