/** What runs in a virtual machine of its own; needs nothing but a JDK. */
package dev.responds.processor.benchmark.warm;
