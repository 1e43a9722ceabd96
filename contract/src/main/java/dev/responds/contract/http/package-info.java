/** What HTTP says, independent of any API: statuses, methods, and where each is specified. */
@NullMarked
package dev.responds.contract.http;

import org.jspecify.annotations.NullMarked;
