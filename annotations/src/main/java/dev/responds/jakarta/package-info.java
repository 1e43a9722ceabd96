/**
 * What response builders for Jakarta REST need at run time. Its API comes from the application: 3.0
 * or later.
 */
package dev.responds.jakarta;
