/**
 * What an API says, for people and for machines: {@link dev.responds.processor.page.StatusPage}
 * arranges the model and the verdicts into the records of {@link dev.responds.processor.page.view},
 * which the templates in {@code src/main/jte} print; {@link dev.responds.contract.catalog.Catalog}
 * writes the same as JSON.
 */
@NullMarked
package dev.responds.processor.page;

import org.jspecify.annotations.NullMarked;
