/**
 * The annotations of Responds: {@link dev.responds.Responds} declares a response, {@link
 * dev.responds.StatusPolicy} sets the rules of a team, {@link dev.responds.Waive} excepts one place
 * from one rule, and {@link dev.responds.Endpoint} routes code that has no framework annotation.
 */
package dev.responds;
