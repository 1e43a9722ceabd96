/**
 * What runs in a virtual machine of its own; needs nothing but a JDK and the package of results.
 */
package dev.responds.benchmark.warm;
