/**
 * The responses of endpoints on Jakarta REST, returned and thrown. Its API comes from the
 * application: 3.0 or later.
 */
package dev.responds.jakarta;
