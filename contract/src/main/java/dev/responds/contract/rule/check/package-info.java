/**
 * The rules: one file each, or a row of the table that fits. {@link
 * dev.responds.contract.rule.check.StandardRules} lists them all.
 */
@NullMarked
package dev.responds.contract.rule.check;

import org.jspecify.annotations.NullMarked;
