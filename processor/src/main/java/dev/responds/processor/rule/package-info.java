/**
 * What is right and wrong: each rule looks at one {@link dev.responds.processor.model.Endpoint} and
 * returns findings without text. {@link dev.responds.processor.rule.RuleBook} lists them all.
 */
@NullMarked
package dev.responds.processor.rule;

import org.jspecify.annotations.NullMarked;
