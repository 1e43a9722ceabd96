/**
 * What is right and wrong: each rule looks at one {@link dev.responds.contract.model.Endpoint} and
 * returns findings without text. {@link dev.responds.contract.rule.RuleBook} lists them all.
 */
@NullMarked
package dev.responds.contract.rule;

import org.jspecify.annotations.NullMarked;
