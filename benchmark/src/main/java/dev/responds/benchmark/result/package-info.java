/** What was measured, and what it says. */
package dev.responds.benchmark.result;
