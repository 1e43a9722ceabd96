/**
 * Code that is broken or made up, and files that are damaged: nothing is lost, nothing is drowned.
 */
package dev.responds.processor.robust;
