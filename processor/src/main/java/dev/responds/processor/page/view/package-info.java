/** What the page shows, arranged and worded: templates print these records and decide nothing. */
@NullMarked
package dev.responds.processor.page.view;

import org.jspecify.annotations.NullMarked;
