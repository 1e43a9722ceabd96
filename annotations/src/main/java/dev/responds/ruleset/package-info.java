/**
 * Published guidelines as rulesets: annotations that carry a {@link dev.responds.StatusPolicy}, for
 * a class, a package or the class that the option names.
 */
package dev.responds.ruleset;
