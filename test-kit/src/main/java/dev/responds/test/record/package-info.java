/** The recorder of this virtual machine, and which tests run in it. */
@NullMarked
package dev.responds.test.record;

import org.jspecify.annotations.NullMarked;
