/**
 * What an API says, for people and for machines: {@link
 * dev.responds.processor.reference.StatusPage} arranges the model and the verdicts into the records
 * of {@link dev.responds.processor.reference.view}, which the templates in {@code src/main/jte}
 * print; {@link dev.responds.processor.reference.Catalog} writes the same as JSON.
 */
@NullMarked
package dev.responds.processor.reference;

import org.jspecify.annotations.NullMarked;
