/** The grammar of header fields, shared by the packages of this module; not exported. */
package dev.responds.internal;
