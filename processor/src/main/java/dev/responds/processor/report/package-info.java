/**
 * Findings as compiler messages. {@link dev.responds.processor.report.Reporter} is the only way to
 * print one.
 */
@NullMarked
package dev.responds.processor.report;

import org.jspecify.annotations.NullMarked;
