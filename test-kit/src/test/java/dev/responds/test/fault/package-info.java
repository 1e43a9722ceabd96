/** Tests with seeded faults, which another virtual machine runs: each has to fail for its own. */
@NullMarked
package dev.responds.test.fault;

import org.jspecify.annotations.NullMarked;
